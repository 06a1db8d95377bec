import { isRecognised, loadOlder, readyFor, toBadge } from '../badge/index.js';
import type { Badge, Found, JsonObject } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import { enclosedIn, isBlockcerts1 } from '../formats/envelopes.js';
import { parseJson, type ParsedJson } from '../json/parse.js';
import { envelopedToken } from '../formats/data-uri.js';
import { tokenOfJwsJson } from '../jose/jws-json.js';
import { itemsIn } from '../formats/containers.js';
import type { TextLocation, Reading } from './contract.js';
import { readDocument } from './document.js';
import { readItems } from './items.js';
import { revokedAt } from './revoked.js';
import { isObject } from '../json/values.js';

/**
 * Reads JSON: a credential, a list of them, a token in an envelope, a notice of revocation, or a
 * wrapper of any of these.
 */
export async function readJson(
  raw: string,
  location: TextLocation,
  reading: Reading,
): Promise<Badge[]> {
  const parsed = parseJson(raw, location.limits);
  const items = itemsIn(parsed.value);
  if (items) return readItems(items, 'array', parsed, location, reading);
  if (!isObject(parsed.value)) throw new BadgeError('not-a-badge', { type: typeof parsed.value });
  const token = envelopedToken(parsed.value);
  if (token !== undefined)
    return reading.readText(token, {
      ...location,
      found: { ...location.found, pointer: `${location.found.pointer ?? ''}/id` },
    });
  await readyFor(parsed.value);
  if (!isRecognised(parsed.value)) return readOther(parsed.value, parsed, location, reading);
  return readDocument(
    { raw, document: parsed.value, found: withNotes(location.found, parsed) },
    parsed,
    location,
    reading,
  );
}

/** Reads JSON that is no credential: a notice of revocation at its URL, or a wrapper. */
async function readOther(
  document: JsonObject,
  parsed: ParsedJson,
  location: TextLocation,
  reading: Reading,
): Promise<Badge[]> {
  const { url } = location.found;
  const notice = url === undefined ? undefined : (await loadOlder()).noticeAt(url, document);
  return notice
    ? [revokedAt(notice, location.found)]
    : readEnclosed(document, parsed, location, reading);
}

/**
 * Reads JSON that is not a credential but contains some: the wrappers of wallets, OID4VCI servers
 * and test suites.
 */
async function readEnclosed(
  document: JsonObject,
  parsed: ParsedJson,
  location: TextLocation,
  reading: Reading,
): Promise<Badge[]> {
  if (isBlockcerts1(document)) throw new BadgeError('unsupported-kind', { kind: 'Blockcerts 1' });
  const token = tokenOfJwsJson(document);
  if (token !== undefined) return reading.readText(token, location);
  const items = enclosedIn(document);
  // throws `not-a-badge`, with the name of the kind that it is instead
  if (items.length === 0) return [toBadge({ raw: '', document, found: location.found })];
  if (location.level >= reading.limits.nesting)
    throw new BadgeError('too-deep', { what: 'nesting', limit: reading.limits.nesting });
  return readItems(items, 'array', parsed, { ...location, level: location.level + 1 }, reading);
}

/** Adds the notes of the parser to those of the place. */
export const withNotes = (found: Found, { notes }: ParsedJson): Found =>
  notes.length === 0 ? found : { ...found, notes: [...found.notes, ...notes] };
