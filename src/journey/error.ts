/** Reasons why an act of the journey is refused; the caller shows its own sentence for each. */
export const JOURNEY_ERRORS = [
  'definition-unusable',
  'draft-unusable',
  'draft-incomplete',
  'attempts-used-up',
  'consent-unknown',
  'file-too-large',
  'file-type-refused',
  'file-empty',
  'link-refused',
  'too-many-artifacts',
  'requirement-unknown',
  'action-not-allowed',
  'role-not-allowed',
  'appeal-used-up',
  'appeal-same-assessor',
  'decision-unusable',
  'review-incomplete',
  'identity-unreadable',
] as const;

/** Code of the reason why an act of the journey is refused. */
export type JourneyErrorCode = (typeof JOURNEY_ERRORS)[number];

/** The place, the limit and the value received. */
export type JourneyErrorParams = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * Thrown when an act of the journey is refused: the code names the reason, the message the place,
 * the value received and what to do.
 *
 * @example
 * import { JourneyError, freeze } from 'open-badge-elements/assess';
 * try {
 *   await freeze(application, definition, { recipient: { email: 'ada@mail.example' }, now: new Date() });
 * } catch (error) {
 *   if (error instanceof JourneyError) console.log(error.code, error.params);
 * }
 */
export class JourneyError extends Error {
  override readonly name = 'JourneyError';
  /**
   * @param code reason
   * @param advice what to do, in English
   * @param params place, limit and value
   * @param options `cause`: the underlying error
   */
  constructor(
    readonly code: JourneyErrorCode,
    advice: string,
    readonly params: JourneyErrorParams = {},
    options?: ErrorOptions,
  ) {
    const where = Object.entries(params).map(([name, value]) => `${name}=${String(value)}`);
    super(`${code}${where.length > 0 ? ` (${where.join(' ')})` : ''}: ${advice}`, options);
  }
}
