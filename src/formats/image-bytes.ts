import { looksLikeToken, payloadTextOf } from '../jose/compact-jws.js';

/**
 * Counts the characters of a badge that are embedded images: they are what makes a badge too large,
 * and may be linked instead.
 */
export function imageBytes(raw: string): number {
  const text = looksLikeToken(raw) ? (payloadTextOf(raw) ?? '') : raw;
  return (text.match(/data:image\/[^"\s]*/gi) ?? []).reduce((sum, { length }) => sum + length, 0);
}
