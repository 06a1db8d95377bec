import { encodeBase64url } from '../../bytes/base64url.js';
import { gzip } from '../../bytes/gzip.js';

/** Largest unpacked size of a list that we issue, in bytes: 2²⁴ entries. */
export const MAX_PUBLISHED_BYTES = 2_097_152;

/** Gives the bit of an index in its byte; index 0 is the left-most bit of byte 0 (S-7). */
const mask = (index: number): number => 0x80 >> (index & 7);

/**
 * Sets or clears one bit.
 * @returns a changed copy
 */
export function withBit(bits: Uint8Array, index: number, value: boolean): Uint8Array {
  const copy = bits.slice();
  copy[index >> 3] = value ? copy[index >> 3]! | mask(index) : copy[index >> 3]! & ~mask(index);
  return copy;
}

/** Compresses bits with gzip and encodes them as `u` + base64url (S-12). */
export async function encodeList(bits: Uint8Array): Promise<string> {
  return `u${encodeBase64url(await gzip(bits))}`;
}
