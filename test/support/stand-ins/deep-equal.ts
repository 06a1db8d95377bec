/**
 * Node's strict deep equality, for a page: prototypes, own enumerable keys, contents of built-in
 * objects, and cycles.
 */

type Pairs = Map<object, object>;

const tagOf = (value: object): string => Object.prototype.toString.call(value);
const keysOf = (value: object): PropertyKey[] => [
  ...Object.keys(value),
  ...Object.getOwnPropertySymbols(value).filter((key) =>
    Object.prototype.propertyIsEnumerable.call(value, key),
  ),
];

/** Gives the content of a built-in object beside its keys; undefined for plain ones. */
function heldBy(value: object): readonly unknown[] | undefined {
  if (value instanceof Date) return [value.getTime()];
  if (value instanceof RegExp) return [value.source, value.flags, value.lastIndex];
  if (value instanceof Error)
    return [value.name, value.message, value.cause, (value as { errors?: unknown }).errors];
  if (value instanceof ArrayBuffer) return [...new Uint8Array(value)];
  if (value instanceof DataView)
    return [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)];
  if (
    value instanceof Number ||
    value instanceof String ||
    value instanceof Boolean ||
    value instanceof BigInt ||
    value instanceof Symbol
  )
    return [value.valueOf()];
  return undefined;
}

/** Tells whether an object has no content to compare, so that it equals itself only. */
const isOpaque = (value: object): boolean =>
  typeof value === 'function' ||
  value instanceof Promise ||
  value instanceof WeakMap ||
  value instanceof WeakSet;

const sameKeys = (one: object, other: object, pairs: Pairs): boolean => {
  const keys = keysOf(one);
  return (
    keys.length === keysOf(other).length &&
    keys.every(
      (key) =>
        Object.prototype.propertyIsEnumerable.call(other, key) &&
        equal((one as any)[key], (other as any)[key], pairs),
    )
  );
};

/** Tells whether each of `left` has a counterpart of its own in `right`. */
function matched<T>(
  left: Iterable<T>,
  right: Iterable<T>,
  same: (one: T, other: T) => boolean,
): boolean {
  const rest = [...right];
  for (const one of left) {
    const at = rest.findIndex((other) => same(one, other));
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  return rest.length === 0;
}

function sameContent(one: object, other: object, pairs: Pairs): boolean {
  if (one instanceof Set && other instanceof Set)
    return matched(one, other, (left, right) => equal(left, right, pairs));
  if (one instanceof Map && other instanceof Map)
    return matched(
      one,
      other,
      ([key, value], [otherKey, otherValue]) =>
        equal(key, otherKey, pairs) && equal(value, otherValue, pairs),
    );
  const held = heldBy(one),
    otherHeld = heldBy(other);
  if (!held || !otherHeld) return held === otherHeld;
  return (
    held.length === otherHeld.length &&
    held.every((value, at) => equal(value, otherHeld[at], pairs))
  );
}

/**
 * Compares bytes directly: they are keys of their array, which would be slow to compare one by one.
 */
function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function sameObjects(one: object, other: object, pairs: Pairs): boolean {
  if (
    Object.getPrototypeOf(one) !== Object.getPrototypeOf(other) ||
    tagOf(one) !== tagOf(other) ||
    isOpaque(one)
  )
    return false;
  if (one instanceof Uint8Array && other instanceof Uint8Array) return sameBytes(one, other);
  if (Array.isArray(one) && one.length !== (other as unknown[]).length) return false;
  if (pairs.get(one) === other) return true;
  pairs.set(one, other);
  return sameContent(one, other, pairs) && sameKeys(one, other, pairs);
}

function equal(one: unknown, other: unknown, pairs: Pairs): boolean {
  if (Object.is(one, other)) return true;
  if (
    one === null ||
    other === null ||
    !['object', 'function'].includes(typeof one) ||
    typeof one !== typeof other
  )
    return false;
  return sameObjects(one as object, other as object, pairs);
}

/** @returns true when Node's `assert.deepStrictEqual` would accept the two */
export const deepEqual = (one: unknown, other: unknown): boolean => equal(one, other, new Map());
