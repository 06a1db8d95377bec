import { changeText, type Change } from './bytes.js';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Holder = Record<string | number, Json>;

/** Tokens that are hard for JSON parsers, JSON-LD and badge models. */
export const JSON_WORDS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u0000',
  '\\ud800',
  '\\udc00x',
  'null',
  'true',
  '-0',
  '1e999',
  '-1e-999',
  '0.1',
  '9007199254740993',
  '00',
  'NaN',
  '\u2028',
  '\ufeff',
  '\u202e',
  '"__proto__":{"x":1},',
  '"constructor":1,',
  '"id":"urn:x",',
  '"@context":{},',
  '"@graph":[],',
  '"@id":"urn:x",',
  '"@type":"x",',
  '"@value":1,',
  '"@list":[],',
  '"@set":[],',
  '"@reverse":{},',
  '"@included":[],',
  '"@vocab":"urn:",',
  '"type":[],',
  '"proof":[],',
  '"proof":{},',
  '"credentialStatus":{},',
  '"validUntil":"x",',
  '"hashed":"false",',
  '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
  '{"a":{"a":{"a":{"a":{"a":{"a":{"a":',
  'did:web:',
  'did:jwk:',
  'did:key:z',
  'https://',
  'data:,',
  '%00',
  '%2f',
  '..',
];

const nested = (depth: number): Json => {
  let value: Json = 1;
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { a: value };
  return value;
};

/** Writes a value as text; an object may have a member `toString` by now. */
const textOf = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Values that no member expects. */
const VALUES: ReadonlyArray<(before: Json) => Json> = [
  () => null,
  () => true,
  () => false,
  () => 0,
  () => -1,
  () => 1e308,
  () => 2 ** 53,
  () => '',
  () => 'x',
  () => [],
  () => ({}),
  (before) => [before],
  (before) => [before, before],
  (before) => [[before]],
  (before) => ({ '@value': before }),
  (before) => ({ '@id': before }),
  (before) => ({ '@set': [before] }),
  (before) => ({ '@list': [before] }),
  (before) => ({ '@graph': before }),
  (before) => ({ id: before }),
  (before) => textOf(before),
  (before) => `${textOf(before)}\u0000`,
  () => 'x'.repeat(5_000),
  () => nested(30),
  () => nested(70),
  () =>
    Array.from({ length: 300 }, (_, index) => ({ id: `urn:x:${index}`, type: ['Achievement'] })),
  () => 'did:web:localhost',
  () => 'did:web:a%3A8443:b',
  () => 'did:key:z6Mk',
  () => 'did:jwk:e30',
  () => 'https://user:pass@127.0.0.1:1/x#y',
  () => 'data:application/json,{}',
  () => '2026-13-45T99:99:99Z',
  () => '0000-00-00',
  () => '9999-12-31T23:59:59.999999999+14:00',
  () => 'javascript:alert(1)',
];
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  '@context',
  '@id',
  '@type',
  '@graph',
  '@value',
  '@included',
  '@nest',
  'id',
  'type',
  'proof',
  'issuer',
  'credentialStatus',
  'credentialSubject',
  'validUntil',
  '',
  'a:b',
  'https://x/y',
];

/** Lists every position in a document, as parent and step. */
function placesIn(
  value: Json,
  into: Array<readonly [Holder, string | number]> = [],
): Array<readonly [Holder, string | number]> {
  if (typeof value !== 'object' || value === null) return into;
  for (const step of Object.keys(value)) {
    into.push([value as Holder, step]);
    placesIn((value as Holder)[step]!, into);
  }
  return into;
}

/**
 * Makes one change of the tree itself: another value, name or position; the result is well-formed
 * JSON.
 */
export function changeTree(document: unknown, { op, at, size, value }: Change): unknown {
  const copy = structuredClone(document) as Json;
  const places = placesIn(copy);
  const place = places[at % Math.max(places.length, 1)];
  if (!place) return VALUES[value % VALUES.length]!(copy);
  const [holder, step] = place;
  const other = places[size % places.length]!;
  const before = holder[step]!;
  if (op % 5 === 0) delete holder[step];
  else if (op % 5 === 1) define(holder, NAMES[value % NAMES.length]!, before);
  else if (op % 5 === 2) holder[step] = structuredClone(other[0][other[1]] ?? null);
  else holder[step] = VALUES[value % VALUES.length]!(before);
  return copy;
}

/** Defines a member; `__proto__` too becomes an own member. */
const define = (holder: Holder, name: string, value: Json): void => {
  Object.defineProperty(holder, name, {
    value: structuredClone(value),
    enumerable: true,
    configurable: true,
    writable: true,
  });
};

/**
 * Makes changes to a JSON text: most to its tree, the rest to its characters (last, since
 * afterwards it may no longer be JSON).
 */
export function changeJson(text: string, changes: readonly Change[]): string {
  const ofTree = changes.filter(({ op }) => op % 3 !== 0);
  const ofText = changes.filter(({ op }) => op % 3 === 0);
  const tree =
    ofTree.length > 0
      ? JSON.stringify(ofTree.reduce(changeTree, JSON.parse(text) as unknown))
      : text;
  return ofText.reduce(
    (at, change) => changeText(at, { ...change, op: Math.floor(change.op / 3) }, JSON_WORDS),
    tree,
  );
}
