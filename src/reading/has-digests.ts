import { payloadTextOf } from '../jose/compact-jws.js';

/** Matches a text that may have the name of a digest, also written with escapes. */
const MAY_HAVE = /_sd|\.\.\.|\\u/;

/**
 * Tells whether the payload of a token has digests of disclosures (RFC 9901 §4.2.4). Such a token is
 * an SD-JWT also when the tilde at its end was cut off: its signature says the same, and what is
 * withheld is withheld (V-4, X-51).
 */
export function hasDigests(token: string): boolean {
  const text = payloadTextOf(token);
  if (text === undefined || !MAY_HAVE.test(text)) return false;
  let isFound = false;
  try {
    JSON.parse(text, (name, value: unknown) => {
      isFound ||= name === '_sd' || name === '...';
      return value;
    });
  } catch {
    return false; // reported by the strict parser
  }
  return isFound;
}
