import { decodeBase64url } from '../bytes/base64url.js';
import { decodeUtf8 } from '../bytes/utf8.js';

/** Three parts in base64url without padding (RFC 7515 §7.1); only the payload may be empty. */
const COMPACT_JWS = /^[\w-]+\.[\w-]*\.[\w-]+$/;
/** The same as it is found in files and texts: its header, a JSON object, starts with `{`. */
const TOKEN = /^e[w-z0-9_-][\w-]{8,}\.[\w-]+\.[\w-]*$/;
/** An SD-JWT: a token, disclosures and perhaps a holder's token, each after a tilde (RFC 9901 §4). */
const SD_JWT_TOKEN = /^(e[w-z0-9_-][\w-]{8,}\.[\w-]+\.[\w-]*)~[\w~.-]*$/;

/** Tells whether a member that must be a compact JWS has that form (RFC 7515 §7.1). */
export const isCompactJws = (value: unknown): value is string =>
  typeof value === 'string' && COMPACT_JWS.test(value);

/**
 * Tells whether a text of unknown form is a compact JWS. It must start like a JSON object, as no
 * host name or file name does; the signature may be empty, so that it is reported as missing.
 */
export const looksLikeJws = (text: string): boolean => TOKEN.test(text);

/** Tells whether a text of unknown form is an SD-JWT. */
export const looksLikeSdJwt = (text: string): boolean => SD_JWT_TOKEN.test(text);

/** Tells whether a text of unknown form is a compact JWS or an SD-JWT. */
export const looksLikeToken = (text: string): boolean => looksLikeJws(text) || looksLikeSdJwt(text);

/**
 * Decodes the payload of a token as text, for a look into a token that is not decoded strictly.
 *
 * @param token a compact JWS, or an SD-JWT
 * @returns `undefined` where it is not UTF-8 in base64url
 */
export function payloadTextOf(token: string): string | undefined {
  const bytes = decodeBase64url(token.split('.', 2)[1] ?? '');
  return bytes && decodeUtf8(bytes);
}
