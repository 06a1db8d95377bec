import { decodeBase64url, encodeBase64url } from '../../bytes/base64url.js';
import { gzip, inflate } from '../../bytes/gzip.js';

/** Smallest number of entries in a list, so that one badge is hidden among many (S-6, S-12). */
export const MIN_LIST_ENTRIES = 131_072;
/** Largest unpacked size of a list that we issue, in bytes: 2²⁴ entries. */
export const MAX_LIST_BYTES = 2_097_152;

/** Gives the bit of an index in its byte; index 0 is the left-most bit of byte 0 (S-7). */
const mask = (index: number): number => 0x80 >> (index & 7);

/**
 * Reads one bit.
 * @returns `true` when the bit is set
 */
export const getBit = (bits: Uint8Array, index: number): boolean =>
  (bits[index >> 3]! & mask(index)) !== 0;

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

/**
 * Decodes an `encodedList` written by {@link encodeList}.
 * @returns the bits, or `undefined` when the list has another form
 */
export async function decodeList(encoded: string): Promise<Uint8Array | undefined> {
  const packed = encoded.startsWith('u') ? decodeBase64url(encoded.slice(1)) : undefined;
  if (!packed) return undefined;
  const inflated = await inflate(packed, { format: 'gzip', maxBytes: MAX_LIST_BYTES });
  return inflated.ok ? inflated.bytes : undefined;
}
