import type { Json, JsonObject } from './contract.js';
import { isObject, listOf } from './values.js';

/** Members that hold seals, not descriptions. */
const NOT_DESCRIBING = new Set(['@context', 'proof']);
/** Lists that say what this place is, not what the node is like: the one at the place counts, they are never joined. */
const OF_THE_PLACE = new Set(['@context', 'type', '@type']);

/**
 * The nodes of a document by `id`. A proof over RDF seals statements about nodes, wherever in the JSON they stand: the issuer's
 * name may lie on another object with the issuer's id, or stand twice (P-10, P-13). So every node is read as the union of all that
 * is said of it in the document: what stands at the place itself first, lists joined, the rest filled in.
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
    if (typeof id === 'string') byId.set(id, byId.get(id) ?? []).get(id)!.push(next as JsonObject);
    for (const child of childrenOf(next).reverse()) waiting.push(child);
  }
  return byId;
}

function childrenOf(value: Json): Json[] {
  if (Array.isArray(value)) return [...(value as readonly Json[])];
  if (!isObject(value)) return [];
  return Object.entries(value).filter(([name]) => !NOT_DESCRIBING.has(name)).map(([, member]) => member);
}

/** One object of many descriptions: first come wins for single values, lists are joined. */
function join(descriptions: readonly JsonObject[]): JsonObject {
  const said = new Map<string, Json[]>();
  for (const [name, value] of descriptions.flatMap((description) => Object.entries(description))) {
    if (value !== null) said.set(name, said.get(name) ?? []).get(name)!.push(value);
  }
  return Object.fromEntries([...said].map(([name, values]) => [name, joinValues(name, values)]));
}

function joinValues(name: string, values: readonly Json[]): Json {
  const many = !OF_THE_PLACE.has(name) && values.some(Array.isArray);
  return many ? [...new Set(values.flatMap((value) => listOf(value)))] : values[0]!;
}

/** What stands at the place wins over the rest, except that a list is the joined one. */
function withOwn(joined: JsonObject, own: JsonObject): JsonObject {
  const single = Object.entries(own).filter(([name, value]) => value !== null && (OF_THE_PLACE.has(name) || !Array.isArray(joined[name])));
  return { ...joined, ...Object.fromEntries(single) };
}

/**
 * Indexes a document by node.
 *
 * @param document one credential, parsed
 */
export function nodesOf(document: JsonObject): Nodes {
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
    return typeof only['id'] === 'string' ? withOwn(joined(only['id']), only) : only;
  };
  const nodes = (value: Json | undefined): readonly JsonObject[] => {
    const seen = new Set<Json>();
    return listOf(value).filter((item) => {
      const key = isObject(item) ? item['id'] ?? item : item;
      return !seen.has(key) && seen.add(key);
    }).map(node).filter((item) => item !== undefined);
  };
  return { node, nodes };
}
