import { decodeBase64url } from '../bytes/base64url.js';
import { decodeUtf8 } from '../bytes/utf8.js';
import { COMPACT_JWS } from './payload.js';

/**
 * Counts the characters of a badge that are embedded images: they are what makes a badge too large,
 * and may be linked instead.
 */
export function pictureBytes(raw: string): number {
  const token = COMPACT_JWS.test(raw.split('~', 1)[0]!) && decodeBase64url(raw.split('.')[1]!);
  const text = token ? (decodeUtf8(token) ?? '') : raw;
  return (text.match(/data:image\/[^"\s]*/gi) ?? []).reduce((sum, { length }) => sum + length, 0);
}
