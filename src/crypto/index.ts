import type { KeyType, PublicKey } from './contract.js';
import { ed25519 } from './ed25519.js';
import { p256, p384 } from './ecdsa.js';
import { rsa } from './rsa.js';

/** The supported types of key; BLS12-381 is supported by its cryptosuite. */
export const KEY_TYPES: Readonly<Partial<Record<PublicKey['type'], KeyType>>> = {
  Ed25519: ed25519,
  'P-256': p256,
  'P-384': p384,
  RSA: rsa,
};

/**
 * Tells whether bytes have the form of a signature by this key; `true` for a type of key that is
 * handled elsewhere.
 */
export const isSignatureBy = (key: PublicKey, signature: Uint8Array): boolean =>
  KEY_TYPES[key.type]?.isSignature(key, signature) ?? true;

export * from './contract.js';
export { thumbprintOf } from './thumbprint.js';
export { keyEnd, type KeyEnd } from './lifetime.js';
export { digest, digestOnce, digestNow, readyToDigest, toHex } from './hash.js';
export { isWeakPoint } from './ed25519.js';
export {
  algorithmOf,
  fits,
  isForgeable,
  hasSignatureForm,
  isSignedBy,
  JWS_ALGORITHMS,
  verifyJws,
} from './jws.js';
export { keyFromJwk, keyFromMultikey, keyFromSpki, type KeyFault } from './public-key.js';
export { hasCryptography, isUnavailable } from './unavailable.js';
