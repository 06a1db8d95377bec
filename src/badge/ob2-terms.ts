import type { Json, JsonObject } from './contract.js';
import { isLink, isTerm, termOf } from './ob2-names.js';
import { isSame } from './is-same.js';
import { OB2_CONTEXT, oldContextOf, oldModelOf } from './map/ob1-to-ob2.js';
import { contextsOf, listOf } from './values.js';
import { isObject } from '../json/values.js';
import { pointerPart } from '../json/pointer.js';

/** Properties whose objects are more than a reference even with an `id` alone. */
const OBJECTS: ReadonlySet<string> = new Set(['alignment', 'claim', 'recipient', 'verification']);
/**
 * Values that its type makes true. What would be false is left as it is, so that it clears no badge.
 */
const TRUE: ReadonlySet<Json> = new Set<Json>(['true', '1', 1]);
const TRUE_OR_FALSE: ReadonlySet<Json> = new Set<Json>([
  true,
  false,
  'true',
  'false',
  0,
  1,
  '0',
  '1',
]);

/**
 * Writes an OB 2.0 document with the terms of its data model. OB 2.0 is JSON-LD: by its context
 * `verify` is `verification`, `@id` is `id`, `obi:revoked` is `revoked`, `{"@value": x}` is x.
 * Names that the context does not define are left as they are, with everything below them. Two
 * names for one property with different values both remain, so that the structure check finds them.
 *
 * @param document an assertion, BadgeClass, profile, key, list or endorsement, parsed
 * @returns an equal document
 * @example
 * const context = 'https://w3id.org/openbadges/v2';
 * inTerms({ '@context': context, verify: { type: 'hosted' } })['verification']; // { type: 'HostedBadge' }
 */
export const inTerms = (document: JsonObject): JsonObject => node(document, isOlder(document));

/** Tells whether a document uses the terms before OB 2.0; one that declares 2.0 never does. */
const isOlder = (document: JsonObject): boolean =>
  !contextsOf(document).map(oldContextOf).includes(OB2_CONTEXT) &&
  oldModelOf(document) !== 'unknown';

function node(document: JsonObject, older: boolean): JsonObject {
  const written: Record<string, Json> = {};
  for (const [name, value] of Object.entries(document)) {
    const term = termFor(name, value, older);
    const meaning = isTerm(term) ? valueOf(term, value, older) : value;
    const isTaken =
      Object.hasOwn(written, term) || (term !== name && Object.hasOwn(document, term));
    const isOther = isTaken && !isSame(written[term] ?? meaningIn(document, term, older), meaning);
    Object.defineProperty(written, isOther ? name : term, {
      value: meaning,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return written;
}

const meaningIn = (document: JsonObject, term: string, older: boolean): Json | undefined =>
  Object.hasOwn(document, term) ? valueOf(term, document[term]!, older) : undefined;

/** Chooses between `revoked` and `revokedAssertions`, which share one IRI, by the value. */
function termFor(name: string, value: Json, older: boolean): string {
  const term = termOf(name, older);
  if (term !== 'revoked') return term;
  const bare = plain(value);
  const isFlag = (one: Json): boolean => TRUE_OR_FALSE.has(plain(one));
  if (!Array.isArray(bare)) return bare === null || isFlag(bare) ? 'revoked' : 'revokedAssertions';
  const items = listOf(bare);
  return items.length > 0 && items.every(isFlag) ? 'revoked' : 'revokedAssertions';
}

function valueOf(term: string, value: Json, older: boolean): Json {
  if (term === '@context') return value;
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item) => valueOf(term, item, older));
    // a list with one statement of revocation is that statement
    return term === 'revoked' && items.length === 1 ? items[0]! : items;
  }
  if (term === 'revoked' && TRUE.has(value)) return true;
  if (typeof value === 'string') return term === 'type' ? termOf(value, older) : value;
  if (!isObject(value)) return value;
  const bare = plain(value);
  if (!isObject(bare)) return valueOf(term, bare, older);
  const written = node(bare, older);
  const isReference = Object.keys(bare).length === 1 && typeof bare['@id'] === 'string';
  return isReference && isLink(term) && !OBJECTS.has(term) ? written['id']! : written;
}

const BOOLEAN = /^(xsd:|http:\/\/www\.w3\.org\/2001\/XMLSchema#)boolean$/;

/** Unwraps a value object or a set; a text with its language remains one. */
function plain(value: Json): Json {
  if (!isObject(value)) return value;
  const names = Object.keys(value);
  if (names.length === 1 && Array.isArray(value['@set'])) return value['@set'];
  const inner = value['@value'];
  if (inner === undefined || names.some((name) => name !== '@value' && name !== '@type'))
    return value;
  const type = value['@type'];
  return typeof type === 'string' && BOOLEAN.test(type) && (inner === 'true' || inner === 'false')
    ? inner === 'true'
    : inner;
}

/**
 * Finds names in a document written by `inTerms` that mean the same as another name of their object
 * but have a different value.
 *
 * @returns JSON pointers of those names, each with its term
 */
export function ambiguous(
  document: JsonObject,
  older = isOlder(document),
  pointer = '',
): ReadonlyArray<{ readonly pointer: string; readonly term: string; readonly name: string }> {
  return Object.entries(document).flatMap(([name, value]) => {
    const at = `${pointer}/${pointerPart(name)}`;
    const term = termFor(name, value, older);
    if (term !== name) return [{ pointer: at, term, name }];
    if (!isTerm(name)) return [];
    return listOf(value).flatMap((item, index) =>
      isObject(item) ? ambiguous(item, older, Array.isArray(value) ? `${at}/${index}` : at) : [],
    );
  });
}
