import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { encodeUtf8 } from '../bytes/utf8.js';

/** Length of a key of HMAC with SHA-256, in bytes (RFC 2104 §3). */
export const HMAC_KEY_BYTES = 32;

/**
 * Computes HMAC with SHA-256 (RFC 2104) of a text's UTF-8.
 *
 * @param key secret, {@link HMAC_KEY_BYTES} long
 */
export const hmacOf = (key: Uint8Array, text: string): Uint8Array =>
  hmac(sha256, key, encodeUtf8(text));
