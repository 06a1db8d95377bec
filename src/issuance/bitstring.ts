import { decodeBase64url, encodeBase64url } from '../bytes/base64url.js';
import { gzip, inflate } from '../bytes/gzip.js';

/** Fewest entries a list may have, so that one badge hides among many (S-6, S-12). */
export const MIN_LIST_ENTRIES = 131_072;
/** Most bytes a list of our own may unpack to: 2²⁴ entries. */
export const MAX_LIST_BYTES = 2_097_152;

/** Index 0 is the left-most bit of byte 0 (S-7). */
const mask = (index: number): number => 0x80 >> (index & 7);

/** @returns whether the bit is set */
export const getBit = (bits: Uint8Array, index: number): boolean =>
  (bits[index >> 3]! & mask(index)) !== 0;

/** @returns a copy with the bit changed */
export function withBit(bits: Uint8Array, index: number, value: boolean): Uint8Array {
  const copy = bits.slice();
  copy[index >> 3] = value ? copy[index >> 3]! | mask(index) : copy[index >> 3]! & ~mask(index);
  return copy;
}

/** Bits → `u` + base64url of their gzip (S-12). */
export async function encodeList(bits: Uint8Array): Promise<string> {
  return `u${encodeBase64url(await gzip(bits))}`;
}

/** @returns the bits of an `encodedList`, or `undefined` when it is not one of ours */
export async function decodeList(encoded: string): Promise<Uint8Array | undefined> {
  const packed = encoded.startsWith('u') ? decodeBase64url(encoded.slice(1)) : undefined;
  if (!packed) return undefined;
  const inflated = await inflate(packed, { format: 'gzip', maxBytes: MAX_LIST_BYTES });
  return inflated.ok ? inflated.bytes : undefined;
}
