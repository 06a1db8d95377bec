import { decodeBase64url } from '../bytes/base64url.js';
import { inflate } from '../bytes/gzip.js';

/** Largest list we unpack, in bytes (S-5); 16 MiB hold 134 million entries of one bit. */
export const MAX_LIST_BYTES = 16 * 1024 * 1024;
/** Fewest entries a list must have, so that an index does not single out its holder (S-6). */
export const MIN_LIST_ENTRIES = 131_072;

/**
 * Unpacks `encodedList` (S-5): multibase `u`, base64url without padding, GZIP.
 *
 * @param encoded the text
 * @param form `multibase` for BitstringStatusList; `plain` for the lists from before, which had no prefix (S-20)
 * @param maxBytes most bytes that may come out; default {@link MAX_LIST_BYTES}
 * @returns the bits, or `undefined` when they cannot be read within the limit
 */
export async function decodeList(
  encoded: unknown,
  form: 'multibase' | 'plain' = 'multibase',
  maxBytes: number = MAX_LIST_BYTES,
): Promise<Uint8Array | undefined> {
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
  return inflated.ok ? inflated.bytes : undefined;
}

let turn: Promise<unknown> = Promise.resolve();
const unpacked = new WeakMap<object, Promise<Uint8Array | undefined>>();

/**
 * Unpacks the list of a subject once, however many entries are looked up in it.
 *
 * @param subject subject of a list credential, frozen as it was read
 * @param form as {@link decodeList} takes it
 * @param left bytes that may still be unpacked; what is unpacked here is taken from it
 */
export function bitsOf(
  subject: Readonly<Record<string, unknown>>,
  form: 'multibase' | 'plain',
  left: { listBytes: number },
): Promise<Uint8Array | undefined> {
  const known = unpacked.get(subject);
  if (known) return known;
  // one after the other, so that each sees what those before it have left
  const bits = turn.then(async () => {
    const max = Math.min(MAX_LIST_BYTES, left.listBytes);
    const found = await decodeList(subject['encodedList'], form, max);
    left.listBytes -= found?.length ?? 0;
    return found;
  });
  turn = bits;
  unpacked.set(subject, bits);
  return bits;
}

/**
 * The value of `size` bits at `index`, most significant first; index 0 is the left-most bit of the first byte (S-7).
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
