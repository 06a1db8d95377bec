import type { Json, JsonObject } from '../../../badge/contract.js';
import { nameOfPart } from '../../../json/pointer.js';
import { isObject } from '../../../json/values.js';

/** Members that every selected object keeps: without them its statements would be about another node. */
const KEPT: ReadonlySet<string> = new Set(['@context', 'id', 'type']);

/** Thrown for JSON pointers by which nothing can be selected. */
export class SelectionError extends Error {}

/** A tree of the names in pointers; `isWhole` where a pointer ends. */
interface Wanted {
  isWhole: boolean;
  readonly inner: Map<string, Wanted>;
}

const nothing = (): Wanted => ({ isWhole: false, inner: new Map() });

function wantedBy(pointers: readonly string[]): Wanted {
  const root = nothing();
  for (const pointer of pointers) {
    let at = root;
    for (const part of pointer.split('/').slice(1)) {
      const name = nameOfPart(part);
      const next = at.inner.get(name) ?? nothing();
      at.inner.set(name, next);
      at = next;
    }
    at.isWhole = true;
  }
  return root;
}

function selectedItems(list: readonly Json[], wanted: Wanted): Json[] {
  return list.flatMap((item, index) => {
    const inner = wanted.inner.get(String(index));
    return inner ? [selected(item, inner)] : [];
  });
}

function selected(value: Json, wanted: Wanted): Json {
  if (wanted.isWhole) return value;
  if (Array.isArray(value)) return selectedItems(value as readonly Json[], wanted);
  if (!isObject(value)) return value;
  const members = Object.entries(value).flatMap(([name, item]): [string, Json][] => {
    if (KEPT.has(name)) return [[name, item]];
    const inner = wanted.inner.get(name);
    return inner ? [[name, selected(item, inner)]] : [];
  });
  return Object.fromEntries(members);
}

/**
 * Selects the parts of a document at JSON pointers (RFC 6901), with the id and the types of each
 * object around them (VC DI ECDSA §3.4.11).
 *
 * @param pointers none selects nothing but the types and the id of the document itself; the empty
 *   one selects it all
 */
export const selectMembers = (document: JsonObject, pointers: readonly string[]): JsonObject =>
  selected(document, wantedBy(pointers)) as JsonObject;

/** Tells whether something is at each pointer; gives the first at which there is nothing. */
export function firstMissing(
  document: JsonObject,
  pointers: readonly string[],
): string | undefined {
  return pointers.find((pointer) => {
    if (pointer !== '' && !pointer.startsWith('/')) return true;
    let value: Json | undefined = document;
    for (const part of pointer.split('/').slice(1)) {
      const name = nameOfPart(part);
      const isInside: boolean =
        typeof value === 'object' && value !== null && Object.hasOwn(value, name);
      value = isInside ? (value as Readonly<Record<string, Json>>)[name] : undefined;
    }
    return value === undefined;
  });
}
