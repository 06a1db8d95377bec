/**
 * Every reason why an input is unreadable, by name. A question of trust is a `Finding`, never one
 * of these. The union is closed: each code has a sentence in every locale.
 */
export const BADGE_ERRORS = [
  // any input
  'empty',
  'too-large',
  'unknown-format',
  'text-no-badge',
  'unsupported-kind',
  'email-file',
  'link-file',
  'not-a-badge',
  'url-blocked',
  'url-unreachable',
  'url-not-found',
  'url-is-a-page',
  'credly-page',
  'aborted',
  // text and JSON
  'not-utf8',
  'not-json',
  'json-quotes',
  'json-comma',
  'duplicate-key',
  'forbidden-key',
  'lone-surrogate',
  'nul-character',
  'too-deep',
  'too-many-values',
  'string-too-long',
  'array-too-long',
  'mixed-data-models',
  'not-one-credential',
  // PNG (B-11)
  'png-truncated',
  'png-chunk',
  'png-crc',
  'png-text',
  'png-no-badge',
  'png-after-end',
  'inflate-limit',
  'inflate-failed',
  // SVG (B-31, B-32)
  'svg-not-xml',
  'svg-doctype',
  'svg-no-badge',
  'svg-two-forms',
  // compact JWS, PDF, other containers
  'jwt-parts',
  'jwt-encoding',
  'jwt-header',
  'jwt-payload',
  'pdf-unreadable',
  'pdf-no-badge',
  'pdf-locked',
  'pdf-filter',
  'zip-unreadable',
  // share links
  'link-damaged',
  'link-version',
  'link-too-large',
  'qr-other',
  // QR codes in images
  'picture-too-large',
  'code-no-badge',
  'code-address',
  'code-incomplete',
  'code-wallet-offer',
  'code-wallet-request',
  // issuing
  'draft-not-conformant',
  'image-unsupported',
  'already-baked',
  'key-unusable',
  'self-check-failed',
  'status-list-unusable',
] as const;

/** Code of the reason why something cannot be read or made. */
export type BadgeErrorCode = (typeof BADGE_ERRORS)[number];

/**
 * Location of the error in the input: a JSON pointer, a chunk, a byte offset, or a count and its
 * limit.
 */
export type BadgeErrorParams = Readonly<
  Record<string, string | number | boolean | readonly string[]>
>;

/**
 * Thrown for an input that cannot be read as a badge at all, or a badge that cannot be made.
 *
 * @example
 * import { BadgeError } from 'open-badge-elements/errors';
 * import { read } from 'open-badge-elements/read';
 * try {
 *   await read(bytes);
 * } catch (error) {
 *   if (error instanceof BadgeError) console.log(error.code, error.params);
 * }
 */
export class BadgeError extends Error {
  override readonly name = 'BadgeError';
  /**
   * @param code reason
   * @param params location, and the limit that was exceeded
   * @param options `cause`: the underlying error
   */
  constructor(
    readonly code: BadgeErrorCode,
    readonly params: BadgeErrorParams = {},
    options?: ErrorOptions,
  ) {
    const where = Object.entries(params)
      .map(([name, value]) => `${name}=${String(value)}`)
      .join(' ');
    super(where ? `${code} (${where})` : code, options);
  }
}
