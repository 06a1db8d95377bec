/** Refusals with their HTTP status: the code is stable, the sentence is for developers. */
export const REFUSALS = {
  'sign-in-required': [401, 'There is no session, or it has ended: sign in.'],
  'sign-in-failed': [401, 'Login and password do not match an account.'],
  'not-found': [404, 'There is nothing here that this session may see.'],
  'origin-refused': [
    403,
    'The Origin header names another site: send it from the pages of this server.',
  ],
  'csrf-refused': [403, 'Send the header X-CSRF-Token with the value of GET /api/session.'],
  'body-unreadable': [400, 'The body is not the JSON that is expected.'],
  'body-too-large': [413, 'The body is larger than the limit.'],
  'too-many-requests': [429, 'Too many requests: wait, and try again.'],
  'file-refused': [422, 'The file is empty, or of a type that is not accepted.'],
  'file-too-large': [413, 'The file is larger than the limit.'],
  'quota-exceeded': [409, 'The limit of this account is reached: remove something first.'],
  'changed-elsewhere': [409, 'It was changed meanwhile: load it again.'],
  'not-allowed-now': [409, 'The state of the application does not allow it.'],
  incomplete: [422, 'It is not complete.'],
  unusable: [422, 'It cannot be used as it is.'],
  exists: [409, 'It exists already.'],
  unavailable: [503, 'This server is not set up for it.'],
  internal: [500, 'The server failed; nothing was changed.'],
} as const;

/** Code of a refusal. */
export type RefusalCode = keyof typeof REFUSALS;
/** Places and limits of a refusal. */
export type RefusalParams = Readonly<Record<string, unknown>>;

/** Ends a request with a refusal; whatever its transaction did is undone. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /**
   * @param code reason
   * @param params places and limits, for the client
   */
  constructor(
    readonly code: RefusalCode,
    readonly params: RefusalParams = {},
  ) {
    super(code);
  }
}

/** Ends the request: absent, another person's, or for another role; never told apart. */
export const notFound = (): never => {
  throw new Refusal('not-found');
};
