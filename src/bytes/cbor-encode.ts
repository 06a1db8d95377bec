import type { Cbor } from './cbor.js';
import { encodeUtf8 } from './utf8.js';

/** Major types (RFC 8949 §3.1). */
const MAJOR = { number: 0, bytes: 2, text: 3, list: 4, map: 5 } as const;

/** Writes the head of an item: its major type, and its argument in the shortest form. */
function head(major: number, argument: number): number[] {
  const type = major << 5;
  if (argument < 24) return [type | argument];
  if (argument < 0x100) return [type | 24, argument];
  if (argument < 0x1_0000) return [type | 25, argument >> 8, argument & 0xff];
  return [type | 26, ...[24, 16, 8, 0].map((shift) => (argument >>> shift) & 0xff)];
}

function itemBytes(value: Cbor): number[] {
  if (typeof value === 'number') return head(MAJOR.number, value);
  if (value instanceof Uint8Array) return [...head(MAJOR.bytes, value.length), ...value];
  if (typeof value === 'string') {
    const bytes = encodeUtf8(value);
    return [...head(MAJOR.text, bytes.length), ...bytes];
  }
  if (value instanceof Map) {
    const entries = [...(value as ReadonlyMap<number | string, Cbor>)];
    return [...head(MAJOR.map, entries.length), ...entries.flat().flatMap(itemBytes)];
  }
  const items = value as readonly Cbor[];
  return [...head(MAJOR.list, items.length), ...items.flatMap(itemBytes)];
}

/**
 * Writes CBOR (RFC 8949) with definite lengths and the shortest integers, as proof values need it.
 *
 * @param value integers from 0 to 2³² − 1, bytes, texts, arrays and maps
 */
export const encodeCbor = (value: Cbor): Uint8Array => Uint8Array.from(itemBytes(value));
