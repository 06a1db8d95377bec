import type { Json, JsonObject } from './contract.js';
import { isObject, listOf } from './values.js';

/** Members that hold seals, not descriptions. */
const NOT_DESCRIBING = new Set(['@context', 'proof']);
/** Lists that say what this place is, not what the node is like: the one at the place counts, they are never joined. */
const OF_THE_PLACE = new Set(['@context', 'type', '@type']);

/**
 * The nodes of a document by `id`. A proof over RDF seals statements about nodes, wherever in the JSON they stand: the issuer's
 * name may lie on another object with the issuer's id, or stand twice (P-10, P-13). So every node is read as the union of all that
 * is said of it in the document, wherever it stands.
 */
export interface Nodes {
  /** All that is said of the node at this place: an object, or its id alone. Undefined for every other JSON type. */
  node(value: Json | undefined): JsonObject | undefined;
  /** The nodes of a single value or an array, a node described twice taken once (P-10). */
  nodes(value: Json | undefined): readonly JsonObject[];
}

/** Every object in the document that has a string `id`, in document order. */
function described(document: JsonObject): Map<string, JsonObject[]> {
  const byId = new Map<string, JsonObject[]>();
  const waiting: Json[] = [document];
  while (waiting.length > 0) {
    const next = waiting.pop()!;
    const id = isObject(next) ? next['id'] : undefined;
    if (typeof id === 'string') {
      const known = byId.get(id);
      if (known) known.push(next as JsonObject);
      else byId.set(id, [next as JsonObject]);
    }
    pushChildren(next, waiting);
  }
  return byId;
}

/** The last child first, so that the first is taken next; only what may hold nodes. */
function pushChildren(value: Json, waiting: Json[]): void {
  if (typeof value !== 'object' || value === null) return;
  const names = Object.keys(value);
  for (let at = names.length - 1; at >= 0; at--) {
    const child = (value as JsonObject)[names[at]!]!;
    if (typeof child === 'object' && child !== null && !NOT_DESCRIBING.has(names[at]!))
      waiting.push(child);
  }
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

/** Of several values for what can be one only, the first in text order: where in the JSON each stands is not sealed, so it must not decide (C-9). */
function joinValues(name: string, values: readonly Json[]): Json {
  if (OF_THE_PLACE.has(name) || values.length === 1) return values[0]!;
  const all = distinct(values.flatMap((value) => [...listOf(value)]));
  const areSingle = !MANY_TEXTS.has(name) && all.every((value) => typeof value !== 'object');
  if (areSingle || !values.some(Array.isArray))
    return [...all].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))[0]!;
  return all;
}

function distinct(values: readonly Json[]): readonly Json[] {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...byText.values()];
}

/** Only what says what the place is comes from the place itself; with text order sealed (JWT), single values do too. */
function withOwn(joined: JsonObject, own: JsonObject, sealed: 'graph' | 'text'): JsonObject {
  if (joined === own) return own;
  const ofPlace = (name: string): boolean =>
    OF_THE_PLACE.has(name) || (sealed === 'text' && !Array.isArray(joined[name]));
  return {
    ...joined,
    ...Object.fromEntries(
      Object.entries(own).filter(([name, value]) => value !== null && ofPlace(name)),
    ),
  };
}

/**
 * Texts that the sealed graph gives more than one value: the same node called two things (C-9, P-13).
 *
 * @param document one credential sealed by a graph proof
 * @returns node id, property and its values; empty for most badges
 */
export function conflictingTexts(document: JsonObject): ReadonlyArray<{
  readonly id: string;
  readonly property: string;
  readonly values: readonly string[];
}> {
  return [...described(document)].flatMap(([id, descriptions]) =>
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
 * @param sealed what a proof covers: the graph, or the text with its order
 */
export function nodesOf(document: JsonObject, sealed: 'graph' | 'text' = 'text'): Nodes {
  const byId = described(document);
  const joinedById = new Map<string, JsonObject>();
  const joined = (id: string): JsonObject => {
    const known = joinedById.get(id) ?? join(byId.get(id) ?? [{ id }]);
    joinedById.set(id, known);
    return known;
  };
  const node = (value: Json | undefined): JsonObject | undefined => {
    const only = Array.isArray(value) ? listOf(value)[0] : value;
    if (typeof only === 'string') return joined(only);
    if (!isObject(only)) return undefined;
    return typeof only['id'] === 'string' ? withOwn(joined(only['id']), only, sealed) : only;
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
