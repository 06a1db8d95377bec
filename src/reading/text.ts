import { kept } from '../kept.js';
import type { Badge } from '../badge/contract.js';
import { BadgeError, type BadgeErrorCode } from '../errors.js';
import type { Payload } from '../formats/contract.js';
import { unbakeText } from '../formats/index.js';
import { HTTP_URL } from '../formats/input.js';
import { trimPayload } from '../formats/trim-payload.js';
import { looksLikeJws } from '../jose/compact-jws.js';
import type { TextLocation, Reading } from './contract.js';
import { readJson } from './json.js';
import { readUrl } from './url.js';

/** Loads the reading of tokens, which JSON needs no part of. */
const loadTokens = kept(() => import('./token.js'));

/**
 * Reads a text: JSON, a JWT, an SD-JWT, or a URL. An image of OB 2.0 or older may contain just the
 * URL of a hosted assertion (B-14, B-16).
 *
 * @param isUnwrapped true for the content of an encoded text, which is not unwrapped again
 */
export async function readText(
  text: string,
  location: TextLocation,
  reading: Reading,
  isUnwrapped = false,
): Promise<Badge[]> {
  const raw = trimPayload(text);
  if (location.found.keyword === 'openbadges' && HTTP_URL.test(raw))
    return readUrl(raw, location.found, location.hops, reading);
  if (looksLikeJws(raw.split('~', 1)[0]!))
    return (await loadTokens()).readToken(raw, location, reading);
  const inner = !isUnwrapped && isBaked(location) ? await payloadIn(raw) : undefined;
  if (!inner) return readJson(raw, location, reading);
  const found = { ...location.found, notes: [...location.found.notes, ...inner.found.notes] };
  return readText(inner.text, { ...location, found }, reading, true);
}

const isBaked = ({ found: { container } }: TextLocation): boolean =>
  container === 'png' || container === 'svg';

/**
 * Finds a badge that was encoded before it was baked, as in a text file: in base64, in quotation
 * marks, a token in lines.
 *
 * @throws BadgeError for a text that is known by its form, such as a link or a token that was cut
 */
async function payloadIn(raw: string): Promise<Payload | undefined> {
  if (/^[{[]/.test(raw)) return undefined;
  if (HTTP_URL.test(raw)) throw new BadgeError('link-file', { url: raw });
  try {
    return (await unbakeText(raw))[0];
  } catch (error) {
    if (error instanceof BadgeError && UNKNOWN.includes(error.code)) return undefined;
    throw error;
  }
}

/** Codes that say less than those of JSON. */
const UNKNOWN: readonly BadgeErrorCode[] = ['unknown-format', 'empty'];
