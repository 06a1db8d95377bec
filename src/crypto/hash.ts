import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { encodeHex } from '../bytes/hex.js';
import { encodeUtf8 } from '../bytes/utf8.js';
import { hasCryptography } from './unavailable.js';

export { encodeHex as toHex } from '../bytes/hex.js';

/** Up to this many bytes SHA-256 is made here and now: WebCrypto's way to another thread and back costs more than the digest. */
export const MAX_INLINE_BYTES = 16_384;
const INLINE = { 'SHA-256': sha256, 'SHA-384': sha384, 'SHA-512': sha512 } as const;

/**
 * Digest of bytes or of a text's UTF-8; also where the platform has no cryptography, so that a report can name the badge it is on.
 *
 * @param data what to hash
 * @param algorithm default SHA-256
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
 * Digest in hexadecimal of a text's UTF-8, at once: for the few hundred bytes that are said of one blank node.
 *
 * @param text what to hash; keep it small, it holds up the thread
 */
export const digestNow = (text: string, algorithm: 'SHA-256' | 'SHA-384'): string =>
  encodeHex(INLINE[algorithm](encodeUtf8(text)));
