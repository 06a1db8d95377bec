import { toBadge } from '../badge/index.js';
import type { Badge, JsonObject } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import { enclosedIn, isBlockcerts1 } from '../formats/envelopes.js';
import { tokenOfJwsJson } from '../jose/jws-json.js';
import type { ParsedJson } from '../json/parse.js';
import type { TextLocation, Reading } from './contract.js';
import { readItems } from './items.js';

/**
 * Reads JSON that is not a credential but contains some: the wrappers of wallets, OID4VCI servers
 * and test suites.
 */
export async function readEnclosed(
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
