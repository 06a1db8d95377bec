import { decodeBase64url } from '../../bytes/base64url.js';
import { inflate } from '../../bytes/gzip.js';

/** Largest list that is unpacked, in bytes (S-5); 16 MiB contain 134 million entries of one bit. */
export const MAX_LIST_BYTES = 16 * 1024 * 1024;
/** Smallest number of entries of a list, so that an index does not identify its holder (S-6). */
export const MIN_LIST_ENTRIES = 131_072;

/**
 * Unpacks `encodedList` (S-5): multibase `u`, base64url without padding, GZIP.
 *
 * @param encoded the text
 * @param form `multibase` for BitstringStatusList; `plain` for older lists, which have no prefix
 * (S-20)
 * @param maxBytes largest unpacked size; default {@link MAX_LIST_BYTES}
 * @returns the bits, `limit` if the list is larger, or `undefined` if it is unreadable
 */
export async function decodeList(
  encoded: unknown,
  form: 'multibase' | 'plain' = 'multibase',
  maxBytes: number = MAX_LIST_BYTES,
): Promise<Uint8Array | 'limit' | undefined> {
  if (typeof encoded !== 'string') return undefined;
  if (form === 'multibase' && !encoded.startsWith('u')) return undefined;
  const packed =
    form === 'multibase'
      ? decodeBase64url(encoded.slice(1))
      : decodeBase64url(encoded, { lenient: true });
  if (!packed) return undefined;
  const isGzip = packed[0] === 0x1f && packed[1] === 0x8b;
  const isZlib = form === 'plain' && packed[0] === 0x78;
  if (!isGzip && !isZlib) return undefined;
  const inflated = await inflate(packed, {
    format: isGzip ? 'gzip' : 'zlib',
    maxBytes,
  });
  if (!inflated.ok) return inflated.reason === 'limit' ? 'limit' : undefined;
  return inflated.bytes;
}

/**
 * Reads the value of `size` bits at `index`, most significant first; index 0 is the left-most bit
 * of the first byte (S-7).
 *
 * @returns the value, or `undefined` when it lies outside the list
 */
export function valueAt(bits: Uint8Array, index: bigint, size = 1): number | undefined {
  const start = index * BigInt(size);
  if (index < 0n || start + BigInt(size) > BigInt(bits.length) * 8n) return undefined;
  let value = 0;
  for (let offset = 0; offset < size; offset++) {
    const position = Number(start) + offset;
    value = value * 2 + ((bits[position >> 3]! >> (7 - (position & 7))) & 1);
  }
  return value;
}
