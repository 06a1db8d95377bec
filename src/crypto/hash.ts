import { sha256 } from '@noble/hashes/sha2.js';

export { encodeHex as toHex } from '../bytes/hex.js';

/** Up to this many bytes SHA-256 is made here and now: WebCrypto's way to another thread and back costs more than the digest. */
export const MAX_INLINE_BYTES = 16_384;

/**
 * Digest of bytes or of a text's UTF-8.
 *
 * @param data what to hash
 * @param algorithm default SHA-256
 */
export async function digest(data: Uint8Array | string, algorithm: 'SHA-256' | 'SHA-384' | 'SHA-512' = 'SHA-256'): Promise<Uint8Array> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  if (algorithm === 'SHA-256' && bytes.length <= MAX_INLINE_BYTES) return sha256(bytes);
  return new Uint8Array(await crypto.subtle.digest(algorithm, bytes as BufferSource));
}
