import type { Covered, Json, JsonObject } from '../contract.js';
import { byId, partsOf, uniqueById } from '../embedded.js';
import { textOf } from '../text-of.js';
import { listOf } from '../values.js';
import { isObject } from '../../json/values.js';

/**
 * Lists that belong to the position, not to the node: the one at the position counts, they are
 * never merged.
 */
const OF_THE_LOCATION = new Set(['@context', 'type', '@type']);

/**
 * The nodes of a document by `id`. A proof over RDF signs statements about nodes, wherever in the
 * JSON they are: the issuer's name may be on another object with the issuer's id, or occur twice
 * (P-10, P-13). So under such a proof every node is read as the union of all its descriptions in
 * the document. A proof over text signs each object in its position: nothing is merged. Documents
 * inside this one (endorsements, badges in a record) describe only themselves.
 */
export interface Nodes {
  /**
   * Gives the whole description of the node at this position: an object, or its id alone. Undefined
   * for every other JSON type.
   */
  node(value: Json | undefined): JsonObject | undefined;
  /** Gives the nodes of a single value or an array; a node described twice occurs once (P-10). */
  nodes(value: Json | undefined): readonly JsonObject[];
}

/** Texts that a node may have several of. */
const MANY_TEXTS = new Set(['tag', 'tags', 'allowedValue', 'endorsementJwt']);

/**
 * Tells whether a node has one description, without a null, so that the object itself is its
 * description.
 */
const isWhole = (descriptions: readonly JsonObject[]): boolean =>
  descriptions.length === 1 && !Object.values(descriptions[0]!).includes(null);

/** Merges several descriptions into one object. */
function join(descriptions: readonly JsonObject[]): JsonObject {
  if (isWhole(descriptions)) return descriptions[0]!;
  const byName = new Map<string, Json[]>();
  for (const [name, value] of descriptions.flatMap((description) => Object.entries(description))) {
    if (value !== null)
      byName
        .set(name, byName.get(name) ?? [])
        .get(name)!
        .push(value);
  }
  return Object.fromEntries([...byName].map(([name, values]) => [name, joinValues(name, values)]));
}

/**
 * Picks among several values of a property that may have only one the first in text order: no proof
 * covers their positions, so position must not decide (C-9).
 */
function joinValues(name: string, values: readonly Json[]): Json {
  if (OF_THE_LOCATION.has(name) || values.length === 1) return values[0]!;
  const all = distinct(values.flatMap((value) => [...listOf(value)]));
  const areSingle = !MANY_TEXTS.has(name) && all.every((value) => typeof value !== 'object');
  if (areSingle || !values.some(Array.isArray))
    return [...all].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1))[0]!;
  return all;
}

/** Lists the values that differ as text. */
export function distinct(values: readonly Json[]): readonly Json[] {
  const byText = new Map(values.map((value) => [textOf(value), value]));
  return [...byText.values()];
}

/** Takes the members that describe the position from the object at the position. */
function withOwn(joined: JsonObject, own: JsonObject): JsonObject {
  if (joined === own) return own;
  return {
    ...joined,
    ...Object.fromEntries(
      Object.entries(own).filter(([name, value]) => value !== null && OF_THE_LOCATION.has(name)),
    ),
  };
}

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

/** Gives all descriptions of a node, and tells whether an object is one of them. */
interface Descriptions {
  of(id: string): readonly JsonObject[];
  has(object: JsonObject): boolean;
}

function descriptionsIn(document: JsonObject): Descriptions {
  const unique = uniqueById(document);
  if (unique)
    return {
      of: (id) => (unique.has(id) ? [unique.get(id)!] : [{ id }]),
      has: (object) => unique.get(object['id'] as string) === object,
    };
  const { own } = partsOf(document);
  const ownObjects = new Set<Json>(own.map(({ value }) => value));
  const all = byId(own);
  return { of: (id) => all.get(id) ?? [{ id }], has: (object) => ownObjects.has(object) };
}

function graphNodes(document: JsonObject): Nodes {
  const descriptions = descriptionsIn(document);
  const joinedById = new Map<string, JsonObject>();
  const joined = (id: string): JsonObject => {
    const known = joinedById.get(id) ?? join(descriptions.of(id));
    joinedById.set(id, known);
    return known;
  };
  const node = (value: Json | undefined): JsonObject | undefined => {
    const only = firstOf(value);
    if (typeof only === 'string') return joined(only);
    if (!isObject(only)) return undefined;
    const { id } = only;
    return typeof id === 'string' && descriptions.has(only) ? withOwn(joined(id), only) : only;
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

/** Looks up a bare reference in the document; of several descriptions the first by position. */
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
