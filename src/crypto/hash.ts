import { sha256 } from '@noble/hashes/sha2.js';
import { encodeHex } from '../bytes/hex.js';
import { encodeUtf8 } from '../bytes/utf8.js';
import { kept } from '../kept.js';
import { nodeCrypto } from './node-crypto.js';
import { hasCryptography } from './unavailable.js';

export { encodeHex as toHex } from '../bytes/hex.js';

/**
 * Largest input, in bytes, that is hashed synchronously with SHA-256: the round trip of WebCrypto
 * to another thread costs more than the digest.
 */
export const MAX_INLINE_BYTES = 16_384;
/** The same in Node, whose own hash takes less than a millisecond for as much. */
const MAX_NODE_BYTES = 1_000_000;
type Algorithm = 'SHA-256' | 'SHA-384' | 'SHA-512';
type Hash = (bytes: Uint8Array) => Uint8Array;
/** Hashes in JavaScript that are loaded. */
const inline: Partial<Record<Algorithm, Hash>> = { 'SHA-256': sha256 };
const larger = kept(() => import('./larger-hashes.js'));

/** Hashes bytes on this thread. */
function hashNow(bytes: Uint8Array, algorithm: Algorithm): Uint8Array {
  const native = nodeCrypto();
  if (!native) return inline[algorithm]!(bytes);
  return new Uint8Array(native.createHash(nameInNode(algorithm)).update(bytes).digest());
}

/** Loads a hash that {@link digestNow} is to compute; SHA-256, and all of them in Node, are there. */
export async function readyToDigest(algorithm: Algorithm): Promise<void> {
  if (inline[algorithm] || nodeCrypto()) return;
  Object.assign(inline, (await larger()).HASHES);
}

/**
 * Computes the digest of bytes or of a text's UTF-8. Works without WebCrypto too, so that a report
 * can always name its badge.
 *
 * @param data input of the hash
 * @param algorithm default: SHA-256
 */
export async function digest(
  data: Uint8Array | string,
  algorithm: Algorithm = 'SHA-256',
): Promise<Uint8Array> {
  const bytes = typeof data === 'string' ? encodeUtf8(data) : data;
  const largest = nodeCrypto() ? MAX_NODE_BYTES : MAX_INLINE_BYTES;
  if (algorithm === 'SHA-256' && bytes.length <= largest) return hashNow(bytes, algorithm);
  if (!hasCryptography()) {
    await readyToDigest(algorithm);
    return hashNow(bytes, algorithm);
  }
  return new Uint8Array(await crypto.subtle.digest(algorithm, bytes as BufferSource));
}

/**
 * Computes the digest of a text's UTF-8 synchronously, in hexadecimal: for the few hundred bytes
 * that describe one blank node.
 *
 * @param text input of the hash; keep it small, because it blocks the thread
 * @param algorithm SHA-384 only after {@link readyToDigest}
 */
export const digestNow = (text: string, algorithm: 'SHA-256' | 'SHA-384'): string =>
  nodeCrypto()?.hash?.(nameInNode(algorithm), text, 'hex') ??
  encodeHex(hashNow(encodeUtf8(text), algorithm));

const nameInNode = (algorithm: Algorithm): string => algorithm.replace('-', '').toLowerCase();

const digests = new WeakMap<Uint8Array, Promise<string>>();

/**
 * Computes the SHA-256 of a response once, however many badges it is evidence for.
 *
 * @param bytes bytes that are never changed
 * @returns `sha256-` and the digest in hexadecimal
 */
export function digestOnce(bytes: Uint8Array): Promise<string> {
  const known = digests.get(bytes) ?? digest(bytes).then((hash) => `sha256-${encodeHex(hash)}`);
  digests.set(bytes, known);
  return known;
}
