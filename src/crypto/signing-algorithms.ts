import type { PublicKey } from './contract.js';

/** Types of key that sign; each has one signature scheme. */
export type SigningAlgorithm = Extract<PublicKey['type'], 'Ed25519' | 'P-256' | 'P-384' | 'RSA'>;

/** Length of a new RSA modulus, in bits: a badge is verified for many years (NIST SP 800-57). */
const RSA_BITS = 3_072;

/** The parameters of WebCrypto for a type of key. */
export interface SigningParameters {
  readonly generate: Algorithm | EcKeyGenParams | RsaHashedKeyGenParams;
  readonly import: Algorithm | EcKeyImportParams | RsaHashedImportParams;
  readonly sign: Algorithm | EcdsaParams;
}

const ec = (namedCurve: string, hash: string): SigningParameters => {
  const key = { name: 'ECDSA', namedCurve };
  return { generate: key, import: key, sign: { name: 'ECDSA', hash } };
};
const ED25519 = { name: 'Ed25519' } as const;
const RS256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;

/** The scheme of each type of key: EdDSA, ES256, ES384, RS256 (RFC 7518 §3.1, RFC 8037 §3.1). */
export const SIGNING_ALGORITHMS: Readonly<Record<SigningAlgorithm, SigningParameters>> = {
  Ed25519: { generate: ED25519, import: ED25519, sign: ED25519 },
  'P-256': ec('P-256', 'SHA-256'),
  'P-384': ec('P-384', 'SHA-384'),
  RSA: {
    generate: {
      ...RS256,
      modulusLength: RSA_BITS,
      publicExponent: Uint8Array.from([1, 0, 1]),
    },
    import: RS256,
    sign: { name: RS256.name },
  },
};

/** Tells whether a text names a type of key that can sign. */
export const isSigningAlgorithm = (name: string): name is SigningAlgorithm =>
  Object.hasOwn(SIGNING_ALGORITHMS, name);

/** The members of a WebCrypto algorithm that are read here. */
interface Named {
  readonly name: string;
  readonly namedCurve?: string;
  readonly hash?: { readonly name: string };
}

/**
 * Finds the type of a WebCrypto key.
 * @returns `undefined` for a key of another type, or of another scheme such as RSA-PSS
 */
export function signingAlgorithmOf(key: CryptoKey): SigningAlgorithm | undefined {
  const algorithm: Named = key.algorithm;
  if (algorithm.name === 'ECDSA') {
    const curve = algorithm.namedCurve ?? '';
    return isSigningAlgorithm(curve) ? curve : undefined;
  }
  if (algorithm.name === RS256.name) return algorithm.hash?.name === RS256.hash ? 'RSA' : undefined;
  return algorithm.name === 'Ed25519' ? 'Ed25519' : undefined;
}
