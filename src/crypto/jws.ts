import { decodeBase64url } from '../bytes/base64url.js';
import type { KeyType, PublicKey } from './contract.js';
import { ed25519 } from './ed25519.js';
import { p256, p384 } from './ecdsa.js';
import { rsa } from './rsa.js';

/** The key that an `alg` requires, and the verification of its signatures. */
export interface JwsAlgorithm {
  readonly key: KeyType;
  readonly scheme?: 'PKCS1' | 'PSS';
}

/**
 * The supported algorithms (J-3, V-23); each fits one type of key only, so a header cannot choose
 * another for it.
 */
export const JWS_ALGORITHMS: Readonly<Record<string, JwsAlgorithm>> = {
  RS256: { key: rsa, scheme: 'PKCS1' },
  PS256: { key: rsa, scheme: 'PSS' },
  ES256: { key: p256 },
  ES384: { key: p384 },
  EdDSA: { key: ed25519 },
  Ed25519: { key: ed25519 },
};

/** Tells whether an `alg` is `none` or an HMAC, whose verifiers can forge it (J-3). */
export const isForgeable = (alg: string): boolean => /^(none|hs\d+)$/i.test(alg);

/** Finds an algorithm by name; `undefined` for an unsupported one. */
export const algorithmOf = (alg: string): JwsAlgorithm | undefined =>
  Object.hasOwn(JWS_ALGORITHMS, alg) ? JWS_ALGORITHMS[alg] : undefined;

const sameAlgorithm = (one: string, other: string): boolean =>
  one === other || [one, other].every((alg) => alg === 'EdDSA' || alg === 'Ed25519');

/**
 * Tells whether a key may be used with an `alg`: the key decides, by its type and by the `alg` of
 * its JWK (J-3).
 *
 * @param own the JWK's own `alg`, if it has one
 */
export const fits = (key: PublicKey, alg: string, own?: string): boolean =>
  algorithmOf(alg)?.key.name === key.type && (own === undefined || sameAlgorithm(own, alg));

/**
 * Verifies the signature of a compact JWS over `ASCII(header.payload)`, and nothing else (J-10).
 *
 * @param token the compact JWS, three parts
 * @param key of the type that `alg` requires
 * @param alg one of {@link JWS_ALGORITHMS}
 * @returns `true` when the key made the signature; `false` for malformed text. A lack of platform
 *   support is thrown (`isUnavailable`).
 */
export async function verifyJws(token: string, key: PublicKey, alg: string): Promise<boolean> {
  const end = token.lastIndexOf('.');
  const signature = decodeBase64url(token.slice(end + 1));
  const algorithm = algorithmOf(alg);
  if (!signature || !algorithm || !fits(key, alg)) return false;
  return algorithm.key.verify(key, new TextEncoder().encode(token.slice(0, end)), signature, {
    scheme: algorithm.scheme,
  });
}

/**
 * Tells whether the last part of a compact JWS can be a signature by a key with that `alg`: DER or
 * truncated bytes never were one, so they are no evidence of alteration (RFC 7518 §3.4).
 */
export function hasSignatureForm(token: string, key: PublicKey, alg: string): boolean {
  const signature = decodeBase64url(token.slice(token.lastIndexOf('.') + 1));
  return !!signature && algorithmOf(alg)?.key.isSignature(key, signature) === true;
}

/**
 * Tells whether a key signed a JWS, with the algorithm that its header names.
 *
 * @param jws its text, and its parsed header
 * @param key the key of the alleged signer
 */
export const isSignedBy = (
  { token, header }: { readonly token: string; readonly header: Readonly<Record<string, unknown>> },
  key: PublicKey,
): Promise<boolean> => verifyJws(token, key, String(header['alg']));
