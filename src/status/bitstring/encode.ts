import { encodeBase64url } from '../../bytes/base64url.js';
import { gzip } from '../../bytes/gzip.js';

/** Largest unpacked size of a list that we issue, in bytes: 2²⁴ entries. */
export const MAX_PUBLISHED_BYTES = 2_097_152;

/** Gives the bit of a position in its byte; position 0 is the left-most bit of byte 0 (S-7). */
const mask = (position: number): number => 0x80 >> (position & 7);

function setBit(bits: Uint8Array, position: number, isOn: boolean): void {
  const [at, bit] = [position >> 3, mask(position)];
  bits[at] = isOn ? bits[at]! | bit : bits[at]! & ~bit;
}

/**
 * Writes one value into the entries at some indexes, each of `size` bits, most significant first.
 * @returns a changed copy
 */
export function withValue(
  bits: Uint8Array,
  indexes: readonly number[],
  value: number,
  size = 1,
): Uint8Array {
  const copy = bits.slice();
  for (const index of indexes)
    for (let bit = 0; bit < size; bit++)
      setBit(copy, index * size + bit, ((value >> (size - 1 - bit)) & 1) === 1);
  return copy;
}

/** Compresses bits with gzip and encodes them as `u` + base64url (S-12). */
export async function encodeList(bits: Uint8Array): Promise<string> {
  return `u${encodeBase64url(await gzip(bits))}`;
}
