import { isRecognised, loadOlder, readyFor } from '../badge/index.js';
import type { Badge, JsonObject } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import { parseJson, type ParsedJson } from '../json/parse.js';
import { kept } from '../kept.js';
import { itemsIn } from '../formats/containers.js';
import type { TextLocation, Reading } from './contract.js';
import { readDocument } from './document.js';
import { revokedAt } from './revoked.js';
import { asText, isObject } from '../json/values.js';
import { withNotes } from './with-notes.js';

/** Loads the reading of lists, which single badges need no part of. */
const loadItems = kept(() => import('./items.js'));
/** Loads the reading of documents that stand for a token, in which few badges come. */
const loadToken = kept(() => import('./decoded-token.js'));
/** Loads the reading of wrappers, in which few badges come. */
const loadEnclosed = kept(() => import('./enclosed.js'));

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
  if (items) return (await loadItems()).readItems(items, 'array', parsed, location, reading);
  if (!isObject(parsed.value)) throw new BadgeError('not-a-badge', { type: typeof parsed.value });
  const inside = mayBeToken(parsed.value) && (await loadToken()).tokenIn(parsed.value);
  if (inside)
    return reading.readText(inside.token, {
      ...location,
      found: { ...location.found, pointer: (location.found.pointer ?? '') + inside.pointer },
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

/** Tells whether a document may stand for a token: an envelope, or the decoded form. */
const mayBeToken = ({ id, proof }: JsonObject): boolean =>
  /^data:/i.test(asText(id)) || (isObject(proof) && proof['jwt'] !== undefined);

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
    : (await loadEnclosed()).readEnclosed(document, parsed, location, reading);
}
