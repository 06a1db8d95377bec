import type { JsonObject } from './values.js';

/** Values that cannot change any more, with everything in them. */
const frozen = new WeakSet<object>();

/**
 * Freezes a JSON value and everything in it, so that what was checked cannot differ from what is
 * shown later. Uses a list instead of recursion, since the depth of the input is untrusted.
 *
 * @param value any tree of plain objects and arrays; byte arrays cannot be frozen and are left
 *   alone
 * @returns the same value
 */
export function deepFreeze<T>(value: T): T {
  const seen = new Set<object>();
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null || frozen.has(next)) continue;
    if (ArrayBuffer.isView(next) || seen.has(next)) continue;
    seen.add(Object.freeze(next));
    for (const member of Object.values(next)) waiting.push(member);
  }
  return noteFrozen(value);
}

/**
 * Notes that nothing in a value can change, because each object in it was frozen when it was made.
 *
 * @returns the same value
 */
export function noteFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) frozen.add(value);
  return value;
}

/**
 * Freezes a copy of some members of a document; where nothing in the document can change, nothing
 * in the copy can.
 *
 * @param copy a new object with members of `document`, as they are
 */
export function frozenCopy(copy: JsonObject, document: JsonObject): JsonObject {
  return frozen.has(document) ? noteFrozen(Object.freeze(copy)) : copy;
}

/**
 * Makes a function that computes its result once for each document that cannot change: several
 * checks look for the same in one badge, and each look is a walk through all of it.
 *
 * @param compute depends on the document only
 */
export function oncePerDocument<T extends object | boolean>(
  compute: (document: JsonObject) => T,
): (document: JsonObject) => T {
  const known = new WeakMap<JsonObject, T>();
  return (document) => {
    if (!frozen.has(document)) return compute(document);
    const result = known.get(document) ?? compute(document);
    known.set(document, result);
    return result;
  };
}
