import { isRecognised, loadOlder, readyFor } from '../badge/index.js';
import type { Badge, JsonObject } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import { parseJson, type ParsedJson } from '../json/parse.js';
import { kept } from '../kept.js';
import { envelopedToken } from '../formats/enveloped-token.js';
import { itemsIn } from '../formats/containers.js';
import type { TextLocation, Reading } from './contract.js';
import { readDocument } from './document.js';
import { revokedAt } from './revoked.js';
import { isObject } from '../json/values.js';
import { withNotes } from './with-notes.js';

/** Loads the reading of lists, which single badges need no part of. */
const loadItems = kept(() => import('./items.js'));
/** Loads the reading of decoded tokens, in which few badges come. */
const loadDecoded = kept(() => import('./decoded-token.js'));
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
  const enclosed = await tokenIn(parsed.value);
  if (enclosed)
    return reading.readText(enclosed.token, {
      ...location,
      found: { ...location.found, pointer: (location.found.pointer ?? '') + enclosed.pointer },
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

/** Finds the token that a document stands for, and its JSON pointer there. */
async function tokenIn(
  document: JsonObject,
): Promise<{ readonly token: string; readonly pointer: string } | undefined> {
  const enveloped = envelopedToken(document);
  if (enveloped !== undefined) return { token: enveloped, pointer: '/id' };
  const { proof } = document;
  if (!isObject(proof) || proof['jwt'] === undefined) return undefined;
  const decoded = (await loadDecoded()).decodedToken(document);
  return decoded === undefined ? undefined : { token: decoded, pointer: '/proof/jwt' };
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
    : (await loadEnclosed()).readEnclosed(document, parsed, location, reading);
}
