import { decodeBase64url } from '../bytes/base64url.js';
import { KEY_TYPES, type PublicKey } from '../crypto/index.js';

/** What an `alg` asks of the key, and how its signature is checked. */
export interface JwsAlgorithm { readonly key: PublicKey['type']; readonly hash?: 'SHA-256' | 'SHA-384'; readonly scheme?: 'PKCS1' | 'PSS' }

/** The algorithms we verify (J-3, V-23); each fits one kind of key only, so a header cannot choose another for it. */
export const JWS_ALGORITHMS: Readonly<Record<string, JwsAlgorithm>> = {
  RS256: { key: 'RSA', hash: 'SHA-256', scheme: 'PKCS1' },
  PS256: { key: 'RSA', hash: 'SHA-256', scheme: 'PSS' },
  ES256: { key: 'P-256', hash: 'SHA-256' },
  ES384: { key: 'P-384', hash: 'SHA-384' },
  EdDSA: { key: 'Ed25519' },
  Ed25519: { key: 'Ed25519' },
};

/** @returns whether an `alg` is no signature at all, or one that anybody who can check it can make (J-3) */
export const isForgeable = (alg: string): boolean => /^(none|hs\d+)$/i.test(alg);

/** @returns the algorithm of that name, `undefined` when we have none */
export const algorithmOf = (alg: string): JwsAlgorithm | undefined => (Object.hasOwn(JWS_ALGORITHMS, alg) ? JWS_ALGORITHMS[alg] : undefined);

const sameAlgorithm = (one: string, other: string): boolean => one === other || [one, other].every((alg) => alg === 'EdDSA' || alg === 'Ed25519');

/**
 * Whether a key may be used with an `alg`: the key decides, by its kind and by the `alg` that its JWK names (J-3).
 *
 * @param own the JWK's own `alg`, when it has one
 */
export const fits = (key: PublicKey, alg: string, own?: string): boolean =>
  algorithmOf(alg)?.key === key.type && (own === undefined || sameAlgorithm(own, alg));

/**
 * Checks the signature of a compact JWS over `ASCII(header.payload)`, and nothing else (J-10).
 *
 * @param token the compact JWS, three parts
 * @param key of the kind that `alg` asks for
 * @param alg one of {@link JWS_ALGORITHMS}
 * @returns whether the signature is of that key; malformed text is `false`. What the platform cannot do is thrown (`isUnavailable`).
 */
export async function verifyJws(token: string, key: PublicKey, alg: string): Promise<boolean> {
  const end = token.lastIndexOf('.');
  const signature = decodeBase64url(token.slice(end + 1));
  const algorithm = algorithmOf(alg);
  const type = KEY_TYPES[key.type];
  if (!signature || !algorithm || !type || algorithm.key !== key.type) return false;
  return type.verify(key, new TextEncoder().encode(token.slice(0, end)), signature, { hash: algorithm.hash, scheme: algorithm.scheme });
}
