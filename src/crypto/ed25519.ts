import { encodeBase64url } from '../bytes/base64url.js';
import { encodeHex } from '../bytes/hex.js';
import type { KeyType, PublicKey } from './contract.js';
import { nodeCrypto } from './node-crypto.js';
import { hasCryptography, refused } from './unavailable.js';

/**
 * Writes a 256-bit number as 64 hexadecimal digits, whose lexical order is the numeric order:
 * comparing text costs a tenth of making a BigInt of 32 bytes.
 */
const digitsOf = (value: bigint): string => value.toString(16).padStart(64, '0');
/** Field prime of Curve25519, 2^255 − 19. */
const P = 2n ** 255n - 19n;
/** Order of the base point (RFC 8032 §5.1). */
const L = digitsOf(2n ** 252n + 27742317777372353535851937790883648493n);

/**
 * y-coordinates of the eight points whose order divides 8. A key or an R among them makes forgery
 * possible, and WebCrypto in Node 20 and Chromium accepts such a key (measured), so it is rejected
 * here (P-31).
 */
const ORDER_EIGHT_Y = 2707385501144840649318225287225658788936804267575313519463743609750303402022n;
const SMALL_ORDER_Y: ReadonlySet<string> = new Set(
  [0n, 1n, P - 1n, ORDER_EIGHT_Y, P - ORDER_EIGHT_Y].map(digitsOf),
);
const FIELD = digitsOf(P);

/** Writes the bytes of a little-endian number as hexadecimal digits. */
const littleEndian = (bytes: Uint8Array): string => encodeHex(bytes.slice().reverse());

/** Clears the highest bit of a point, which is the sign of x. */
function withoutSign(point: Uint8Array): Uint8Array {
  const y = point.slice();
  y[31]! &= 0x7f;
  return y;
}

/** Tells whether `point` (32 bytes) has a small order or is not a canonical encoding. */
export function isWeakPoint(point: Uint8Array): boolean {
  const y = littleEndian(withoutSign(point));
  return y >= FIELD || SMALL_ORDER_Y.has(y);
}

/**
 * Checks that S is below the group order: otherwise a signature could be altered into a second
 * valid one (RFC 8032 §5.1.7).
 */
const isCanonicalS = (s: Uint8Array): boolean => littleEndian(s) < L;

const imported = new WeakMap<PublicKey, Promise<CryptoKey>>();
function importKey(key: PublicKey): Promise<CryptoKey> {
  let known = imported.get(key);
  if (!known) {
    known = crypto.subtle.importKey('raw', key.raw as BufferSource, { name: 'Ed25519' }, false, [
      'verify',
    ]);
    imported.set(key, known);
  }
  return known;
}

const nodeKeys = new WeakMap<PublicKey, object>();

/**
 * Verifies on this thread, in Node.
 *
 * @returns undefined where WebCrypto has to decide: outside of Node, or for a key that Node refuses
 */
function verifyInNode(
  key: PublicKey,
  bytes: Uint8Array,
  signature: Uint8Array,
): boolean | undefined {
  const node = hasCryptography() ? nodeCrypto() : undefined;
  if (!node) return undefined;
  try {
    const known = nodeKeys.get(key) ?? node.createPublicKey({ key: jwkOf(key), format: 'jwk' });
    nodeKeys.set(key, known);
    return node.verify(null, bytes, known, signature);
  } catch {
    return undefined;
  }
}

const jwkOf = ({ raw }: PublicKey): JsonWebKey => ({
  kty: 'OKP',
  crv: 'Ed25519',
  x: encodeBase64url(raw!),
});

/** Pure Ed25519 (RFC 8032), strict: no small-order A or R, no non-canonical S. */
export const ed25519: KeyType = {
  name: 'Ed25519',
  isSignature: (_key, signature) => signature.length === 64,
  async verify(key, bytes, signature) {
    if (key.raw?.length !== 32 || isWeakPoint(key.raw)) return false;
    if (!this.isSignature(key, signature)) return false;
    if (isWeakPoint(signature.subarray(0, 32)) || !isCanonicalS(signature.subarray(32)))
      return false;
    const answer = verifyInNode(key, bytes, signature);
    if (answer !== undefined) return answer;
    try {
      return await crypto.subtle.verify(
        { name: 'Ed25519' },
        await importKey(key),
        signature as BufferSource,
        bytes as BufferSource,
      );
    } catch (error) {
      return refused(error);
    }
  },
};
