import type { Json, JsonObject } from './contract.js';
import { KINDS } from './context-urls.js';
import { typesOf } from './values.js';
import { oncePerDocument } from '../json/frozen.js';
import { isObject } from '../json/values.js';
import { pointerPart } from '../json/pointer.js';

/** Members that describe no node: the context and the proofs. */
const NOT_DESCRIBING = new Set(['@context', 'proof']);
/** Members whose values are documents of their own, whatever their types. */
const LOCATIONS = new Set(['endorsement', 'verifiableCredential']);
const TYPES: ReadonlySet<string> = new Set([
  ...KINDS.map(([type]) => type),
  'EnvelopedVerifiableCredential',
  'EnvelopedVerifiablePresentation',
]);

/**
 * Tells whether an object is a document of its own inside another (C-4, V-71): a credential, a
 * presentation, an endorsement. Uses only what a graph proof covers, so that the boundary cannot be
 * moved without breaking the proof.
 *
 * @param name the member that contains it
 */
export const isEmbedded = (name: string, value: JsonObject): boolean =>
  LOCATIONS.has(name) ||
  Object.hasOwn(value, 'credentialSubject') ||
  typesOf(value).some((type) => TYPES.has(type));

/** Members that attach a document, even where it is only its URL or a token. */
const ATTACHING: ReadonlySet<string> = new Set([...LOCATIONS, 'endorsementJwt']);

/**
 * Tells whether a document may contain others or attach them, in one short walk; `partsOf` finds
 * them. It never misses one.
 */
export const mayHoldDocuments = oncePerDocument((document): boolean => {
  const waiting: Json[] = [document];
  while (waiting.length > 0) {
    const next = waiting.pop()!;
    if (next !== document && isObject(next) && isEmbedded('', next)) return true;
    for (const [name, value] of Object.entries(next as JsonObject)) {
      if (ATTACHING.has(name)) return true;
      if (typeof value === 'object' && value !== null) waiting.push(value);
    }
  }
  return false;
});

/**
 * Indexes the objects of a document by their `id`.
 *
 * @returns undefined if an `id` occurs twice, or if a document may be inside: then the objects
 *   have to be told apart (`partsOf`), which takes five times as long
 */
export function uniqueById(document: JsonObject): ReadonlyMap<string, JsonObject> | undefined {
  if (mayHoldDocuments(document)) return undefined;
  const found = new Map<string, JsonObject>();
  const waiting: JsonObject[] = [document];
  while (waiting.length > 0) {
    const value = waiting.pop()!;
    const id = Array.isArray(value) ? undefined : value['id'];
    if (typeof id === 'string') {
      if (found.has(id)) return undefined;
      found.set(id, value);
    }
    for (const name of Object.keys(value)) {
      const member = value[name];
      if (typeof member === 'object' && member !== null && !NOT_DESCRIBING.has(name))
        waiting.push(member as JsonObject);
    }
  }
  return found;
}

/**
 * An object of a document and the member that contains it; the name is empty for the document
 * itself.
 */
export interface Part {
  readonly name: string;
  readonly value: JsonObject;
  readonly pointer: string;
}

/**
 * Lists the objects directly below a value, by the names of their members: no proof covers the
 * order of members.
 */
function childrenOf({ value, pointer }: Part): Part[] {
  return Object.keys(value)
    .filter((name) => !NOT_DESCRIBING.has(name))
    .sort()
    .flatMap((name) => objectsIn(value[name]!, name, `${pointer}/${pointerPart(name)}`));
}

function objectsIn(value: Json, name: string, pointer: string): Part[] {
  if (isObject(value)) return [{ name, value, pointer }];
  if (!Array.isArray(value)) return [];
  return (value as readonly Json[]).flatMap((item, at) =>
    typeof item === 'object' ? objectsIn(item, name, `${pointer}/${at}`) : [],
  );
}

/**
 * Splits a document into its own objects and the documents inside it.
 *
 * @returns its own objects, itself first, and the documents inside it, which are not entered
 */
export function partsOf(document: JsonObject): {
  readonly own: readonly Part[];
  readonly embedded: readonly Part[];
} {
  const own: Part[] = [];
  const embedded: Part[] = [];
  const waiting: Part[] = [{ name: '', value: document, pointer: '' }];
  while (waiting.length > 0) {
    const next = waiting.pop()!;
    if (next.pointer !== '' && isEmbedded(next.name, next.value)) embedded.push(next);
    else {
      own.push(next);
      waiting.push(...childrenOf(next).reverse());
    }
  }
  return { own, embedded };
}

/** Lists all objects of a document inside, itself first, including those of documents inside it. */
export function objectsBelow(inside: Part): readonly Part[] {
  const found: Part[] = [];
  const waiting: Part[] = [inside];
  while (waiting.length > 0) {
    const next = waiting.pop()!;
    found.push(next);
    waiting.push(...childrenOf(next).reverse());
  }
  return found;
}

/** Indexes the objects that have a string `id` by it. */
export function byId(own: readonly Part[]): Map<string, JsonObject[]> {
  const found = new Map<string, JsonObject[]>();
  for (const { value } of own) {
    const { id } = value;
    if (typeof id !== 'string') continue;
    const known = found.get(id);
    if (known) known.push(value);
    else found.set(id, [value]);
  }
  return found;
}
