/**
 * The CBOR types used by proofs of the Open Badges family: integers, byte and text strings, arrays,
 * maps.
 */
export type Cbor =
  number | string | Uint8Array | readonly Cbor[] | ReadonlyMap<number | string, Cbor>;

/** Deepest nesting that is read; a proof value has three levels. */
export const MAX_CBOR_DEPTH = 8;

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}
class Malformed extends Error {}

/**
 * Reads CBOR (RFC 8949) strictly: definite lengths, shortest integers, no tags, no floats, no
 * duplicate keys, no trailing bytes.
 *
 * @param bytes the whole item
 * @returns the value, or `undefined` for any other input
 * @example decodeCbor(Uint8Array.from([0x82, 0x01, 0x41, 0xff])) // [1, Uint8Array [255]]
 */
export function decodeCbor(bytes: Uint8Array): Cbor | undefined {
  const cursor = { bytes, at: 0 };
  try {
    const value = readItem(cursor, 0);
    return cursor.at === bytes.length ? value : undefined;
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}

function readItem(cursor: Cursor, depth: number): Cbor {
  if (depth > MAX_CBOR_DEPTH) throw new Malformed();
  const head = take(cursor, 1)[0]!;
  const size = readSize(cursor, head & 31);
  switch (head >> 5) {
    case 0:
      return size;
    case 2:
      return take(cursor, size);
    case 3:
      return readText(take(cursor, size));
    case 4:
      return readArray(cursor, size, depth);
    case 5:
      return readMap(cursor, size, depth);
    default:
      throw new Malformed();
  }
}

/**
 * Reads the argument in the head, or in the 1, 2 or 4 bytes after it; larger ones do not occur in a
 * proof.
 */
function readSize(cursor: Cursor, short: number): number {
  if (short < 24) return short;
  const length = [1, 2, 4][short - 24];
  if (length === undefined) throw new Malformed();
  const value = take(cursor, length).reduce((sum, byte) => sum * 256 + byte, 0);
  if (value < [24, 256, 65_536][short - 24]!) throw new Malformed();
  return value;
}

function take(cursor: Cursor, length: number): Uint8Array {
  if (cursor.at + length > cursor.bytes.length) throw new Malformed();
  return cursor.bytes.slice(cursor.at, (cursor.at += length));
}

function readText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Malformed();
  }
}

/** Reads an array. Each item takes at least one byte, so a false count ends with the input. */
function readArray(cursor: Cursor, size: number, depth: number): Cbor[] {
  const items: Cbor[] = [];
  for (let index = 0; index < size; index++) items.push(readItem(cursor, depth + 1));
  return items;
}

function readMap(cursor: Cursor, size: number, depth: number): ReadonlyMap<number | string, Cbor> {
  const map = new Map<number | string, Cbor>();
  for (let index = 0; index < size; index++) {
    const key = readItem(cursor, depth + 1);
    if ((typeof key !== 'number' && typeof key !== 'string') || map.has(key)) throw new Malformed();
    map.set(key, readItem(cursor, depth + 1));
  }
  return map;
}
