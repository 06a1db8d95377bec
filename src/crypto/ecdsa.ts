import { encodeHex } from '../bytes/hex.js';
import type { KeyType, PublicKey } from './contract.js';
import { refused } from './unavailable.js';

const SIZE = { 'P-256': 32, 'P-384': 48 } as const;
const HASH = { 'P-256': 'SHA-256', 'P-384': 'SHA-384' } as const;

const imported = new WeakMap<PublicKey, Promise<CryptoKey>>();
function importKey(key: PublicKey, curve: 'P-256' | 'P-384'): Promise<CryptoKey> {
  let known = imported.get(key);
  if (!known) {
    const jwk = { kty: 'EC', crv: curve, x: key.jwk?.x, y: key.jwk?.y };
    known = crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: curve }, false, [
      'verify',
    ]);
    imported.set(key, known);
  }
  return known;
}

/**
 * Orders of the base points (FIPS 186-5), as hexadecimal digits, whose lexical order is the numeric
 * order.
 */
const ORDER = {
  'P-256': 'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551',
  'P-384':
    'ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973',
} as const;

/** Checks that r or s is at least 1 and below the order. */
function isInRange(half: Uint8Array, curve: keyof typeof ORDER): boolean {
  const digits = encodeHex(half);
  return digits < ORDER[curve] && !/^0*$/.test(digits);
}

const ecdsa = (curve: 'P-256' | 'P-384'): KeyType => ({
  name: curve,
  /** Signatures are IEEE P1363 `r‖s`, never DER (P-35). */
  isSignature: (_key, signature) => signature.length === 2 * SIZE[curve],
  async verify(key, bytes, signature, options) {
    if (!this.isSignature(key, signature)) return false;
    const [r, s] = [signature.subarray(0, SIZE[curve]), signature.subarray(SIZE[curve])];
    if (!isInRange(r, curve) || !isInRange(s, curve)) return false;
    const algorithm = { name: 'ECDSA', hash: options?.hash ?? HASH[curve] };
    try {
      return await crypto.subtle.verify(
        algorithm,
        await importKey(key, curve),
        signature as BufferSource,
        bytes as BufferSource,
      );
    } catch (error) {
      return refused(error);
    }
  },
});

/** ECDSA over NIST P-256 with SHA-256. */
export const p256 = ecdsa('P-256');
/** ECDSA over NIST P-384 with SHA-384. */
export const p384 = ecdsa('P-384');
