export { encodeHex as toHex } from '../bytes/hex.js';

/**
 * Digest of bytes or of a text's UTF-8.
 *
 * @param data what to hash
 * @param algorithm default SHA-256
 */
export async function digest(data: Uint8Array | string, algorithm: 'SHA-256' | 'SHA-384' | 'SHA-512' = 'SHA-256'): Promise<Uint8Array> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  return new Uint8Array(await crypto.subtle.digest(algorithm, bytes as BufferSource));
}
