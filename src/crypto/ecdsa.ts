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

/** r or s of zero never belongs to a signature. */
const hasZeroHalf = (signature: Uint8Array, size: number): boolean =>
  signature.subarray(0, size).every((byte) => byte === 0) ||
  signature.subarray(size).every((byte) => byte === 0);

const ecdsa = (curve: 'P-256' | 'P-384'): KeyType => ({
  name: curve,
  /** Signatures are IEEE P1363 `r‖s`, never DER (P-35). */
  async verify(key, bytes, signature, options) {
    const size = SIZE[curve];
    if (signature.length !== 2 * size || hasZeroHalf(signature, size)) return false;
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
