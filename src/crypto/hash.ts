import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { encodeHex } from '../bytes/hex.js';
import { encodeUtf8 } from '../bytes/utf8.js';
import { hasCryptography } from './unavailable.js';

export { encodeHex as toHex } from '../bytes/hex.js';

/**
 * Largest input, in bytes, that is hashed synchronously with SHA-256: the round trip of WebCrypto
 * to another thread costs more than the digest.
 */
export const MAX_INLINE_BYTES = 16_384;
const INLINE = { 'SHA-256': sha256, 'SHA-384': sha384, 'SHA-512': sha512 } as const;

/**
 * Computes the digest of bytes or of a text's UTF-8. Works without WebCrypto too, so that a report
 * can always name its badge.
 *
 * @param data input of the hash
 * @param algorithm default: SHA-256
 */
export async function digest(
  data: Uint8Array | string,
  algorithm: 'SHA-256' | 'SHA-384' | 'SHA-512' = 'SHA-256',
): Promise<Uint8Array> {
  const bytes = typeof data === 'string' ? encodeUtf8(data) : data;
  if ((algorithm === 'SHA-256' && bytes.length <= MAX_INLINE_BYTES) || !hasCryptography())
    return INLINE[algorithm](bytes);
  return new Uint8Array(await crypto.subtle.digest(algorithm, bytes as BufferSource));
}

/**
 * Computes the digest of a text's UTF-8 synchronously, in hexadecimal: for the few hundred bytes
 * that describe one blank node.
 *
 * @param text input of the hash; keep it small, because it blocks the thread
 */
export const digestNow = (text: string, algorithm: 'SHA-256' | 'SHA-384'): string =>
  encodeHex(INLINE[algorithm](encodeUtf8(text)));

const digests = new WeakMap<Uint8Array, Promise<string>>();

/**
 * Computes the SHA-256 of a response once, however many badges it is evidence for.
 *
 * @param bytes bytes that nobody changes
 * @returns `sha256-` and the digest in hexadecimal
 */
export function digestOnce(bytes: Uint8Array): Promise<string> {
  const known = digests.get(bytes) ?? digest(bytes).then((hash) => `sha256-${encodeHex(hash)}`);
  digests.set(bytes, known);
  return known;
}
