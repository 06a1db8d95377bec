import { encodeUtf8 } from '../bytes/utf8.js';

/** Most bytes that one derivation gives: 255 blocks of SHA-256 (RFC 5869 §2.3). */
export const MAX_DERIVED_BYTES = 255 * 32;

/** Prepares a secret for derivations (RFC 5869, HKDF with HMAC-SHA-256). */
export const derivationKey = (secret: Uint8Array): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', secret as BufferSource, 'HKDF', false, ['deriveBits']);

/**
 * Derives bytes that cannot be told from random ones without the secret; equal purposes give equal
 * bytes.
 *
 * @param purpose names what the bytes are for: no two uses share one
 * @param length number of bytes, at most {@link MAX_DERIVED_BYTES}
 */
export async function derivedBytes(
  key: CryptoKey,
  purpose: string,
  length: number,
): Promise<Uint8Array> {
  const info = encodeUtf8(purpose) as BufferSource;
  const salt = new Uint8Array(0);
  const algorithm = { name: 'HKDF', hash: 'SHA-256', salt, info };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, length * 8));
}
