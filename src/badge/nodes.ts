import type { Covered, Json, JsonObject } from './contract.js';
import { byId, partsOf } from './embedded.js';
import { textOf } from './text-of.js';
import { listOf } from './values.js';
import { isObject } from '../json/values.js';

/** Lists that say what this place is, not what the node is like: the one at the place counts, they are never joined. */
const OF_THE_PLACE = new Set(['@context', 'type', '@type']);

/**
 * The nodes of a document by `id`. A proof over RDF signs statements about nodes, wherever in the JSON they stand: the issuer's
 * name may lie on another object with the issuer's id, or stand twice (P-10, P-13). So under such a proof every node is read as the
 * union of all that is said of it in the document. A proof over text signs each object where it stands: nothing is joined. Documents
 * inside this one (endorsements, badges in a record) speak only for themselves.
 */
export interface Nodes {
  /** All that is said of the node at this place: an object, or its id alone. Undefined for every other JSON type. */
  node(value: Json | undefined): JsonObject | undefined;
  /** The nodes of a single value or an array, a node described twice taken once (P-10). */
  nodes(value: Json | undefined): readonly JsonObject[];
}

/** Texts of which a node may have several. */
const MANY_TEXTS = new Set(['tag', 'tags', 'allowedValue', 'endorsementJwt']);

/** A node described once, without a null: what is said of it is that very object. */
const isWhole = (descriptions: readonly JsonObject[]): boolean =>
  descriptions.length === 1 && !Object.values(descriptions[0]!).includes(null);

/** One object of many descriptions. */
function join(descriptions: readonly JsonObject[]): JsonObject {
  if (isWhole(descriptions)) return descriptions[0]!;
  const said = new Map<string, Json[]>();
  for (const [name, value] of descriptions.flatMap((description) => Object.entries(description))) {
    if (value !== null)
      said
        .set(name, said.get(name) ?? [])
        .get(name)!
        .push(value);
  }
  return Object.fromEntries([...said].map(([name, values]) => [name, joinValues(name, values)]));
}

/** Of several values for what can be one only, the first in text order: no proof covers where each stands, so it must not decide (C-9). */
function joinValues(name: string, values: readonly Json[]): Json {
  if (OF_THE_PLACE.has(name) || values.length === 1) return values[0]!;
  const all = distinct(values.flatMap((value) => [...listOf(value)]));
  const areSingle = !MANY_TEXTS.has(name) && all.every((value) => typeof value !== 'object');
  if (areSingle || !values.some(Array.isArray))
    return [...all].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1))[0]!;
  return all;
}

function distinct(values: readonly Json[]): readonly Json[] {
  const byText = new Map(values.map((value) => [textOf(value), value]));
  return [...byText.values()];
}

/** Only what says what the place is comes from the place itself. */
function withOwn(joined: JsonObject, own: JsonObject): JsonObject {
  if (joined === own) return own;
  return {
    ...joined,
    ...Object.fromEntries(
      Object.entries(own).filter(([name, value]) => value !== null && OF_THE_PLACE.has(name)),
    ),
  };
}

/**
 * Finds texts to which the signed graph gives more than one value: the same node called two things (C-9, P-13).
 *
 * @param document one credential with a proof over its graph
 * @returns node id, property and its values; empty for most badges
 */
export function conflictingTexts(document: JsonObject): ReadonlyArray<{
  readonly id: string;
  readonly property: string;
  readonly values: readonly string[];
}> {
  return [...byId(partsOf(document).own)].flatMap(([id, descriptions]) =>
    CONFLICTABLE.flatMap((property) => {
      if (descriptions.length === 1 && !Array.isArray(descriptions[0]![property])) return [];
      const values = distinct(
        descriptions.flatMap((description) => [...listOf(description[property])]),
      ).filter((value) => typeof value === 'string');
      return values.length > 1 ? [{ id, property, values }] : [];
    }),
  );
}
const CONFLICTABLE = ['name', 'description', 'url'] as const;

/**
 * Indexes a document by node.
 *
 * @param document one credential, parsed
 * @param covered what its proof covers
 */
export const nodesOf = (document: JsonObject, covered: Covered = 'text'): Nodes =>
  covered === 'graph' ? graphNodes(document) : textNodes(document);

const firstOf = (value: Json | undefined): Json | undefined =>
  Array.isArray(value) ? listOf(value)[0] : value;

function graphNodes(document: JsonObject): Nodes {
  const { own } = partsOf(document);
  const ownObjects = new Set<Json>(own.map(({ value }) => value));
  const descriptions = byId(own);
  const joinedById = new Map<string, JsonObject>();
  const joined = (id: string): JsonObject => {
    const known = joinedById.get(id) ?? join(descriptions.get(id) ?? [{ id }]);
    joinedById.set(id, known);
    return known;
  };
  const node = (value: Json | undefined): JsonObject | undefined => {
    const only = firstOf(value);
    if (typeof only === 'string') return joined(only);
    if (!isObject(only)) return undefined;
    const { id } = only;
    return typeof id === 'string' && ownObjects.has(only) ? withOwn(joined(id), only) : only;
  };
  const nodes = (value: Json | undefined): readonly JsonObject[] => {
    const seen = new Set<Json>();
    return listOf(value)
      .filter((item) => {
        const key = isObject(item) ? (item['id'] ?? item) : item;
        return !seen.has(key) && seen.add(key);
      })
      .map(node)
      .filter((item) => item !== undefined);
  };
  return { node, nodes };
}

const isReference = (value: JsonObject): boolean => Object.keys(value).length === 1;

/** A bare reference is looked up in the document; of several descriptions the first by place. */
function textNodes(document: JsonObject): Nodes {
  let descriptions: ReadonlyMap<string, JsonObject[]> | undefined;
  const lookedUp = (id: string): JsonObject => {
    descriptions ??= byId(partsOf(document).own);
    return descriptions.get(id)?.find((one) => !isReference(one)) ?? { id };
  };
  const node = (value: Json | undefined): JsonObject | undefined => {
    const only = firstOf(value);
    if (typeof only === 'string') return lookedUp(only);
    if (!isObject(only)) return undefined;
    const { id } = only;
    return typeof id === 'string' && isReference(only) ? lookedUp(id) : only;
  };
  const nodes = (value: Json | undefined): readonly JsonObject[] =>
    distinct(listOf(value))
      .map(node)
      .filter((item) => item !== undefined);
  return { node, nodes };
}
