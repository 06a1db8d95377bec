import { decodeBase64url } from '../bytes/base64url.js';
import { decodeUtf8 } from '../bytes/utf8.js';
import type { KeyType, PublicKey } from './contract.js';
import { ed25519 } from './ed25519.js';
import { p256, p384 } from './ecdsa.js';
import { rsa } from './rsa.js';

/** What an `alg` asks of the key, and how its signature is checked. */
export interface JwsAlgorithm {
  readonly key: KeyType;
  readonly scheme?: 'PKCS1' | 'PSS';
}

/** The algorithms we verify (J-3, V-23); each fits one kind of key only, so a header cannot choose another for it. */
export const JWS_ALGORITHMS: Readonly<Record<string, JwsAlgorithm>> = {
  RS256: { key: rsa, scheme: 'PKCS1' },
  PS256: { key: rsa, scheme: 'PSS' },
  ES256: { key: p256 },
  ES384: { key: p384 },
  EdDSA: { key: ed25519 },
  Ed25519: { key: ed25519 },
};

type Members = Readonly<Record<string, unknown>>;
/** A compact JWS taken apart; nothing in it is verified yet. */
export interface ParsedJws {
  readonly token: string;
  readonly header: Members;
  readonly payload: Members;
}

/** @returns whether an `alg` is no signature at all, or one that anybody who can check it can make (J-3) */
export const isForgeable = (alg: string): boolean => /^(none|hs\d+)$/i.test(alg);

/** @returns the algorithm of that name, `undefined` when we have none */
export const algorithmOf = (alg: string): JwsAlgorithm | undefined =>
  Object.hasOwn(JWS_ALGORITHMS, alg) ? JWS_ALGORITHMS[alg] : undefined;

const sameAlgorithm = (one: string, other: string): boolean =>
  one === other || [one, other].every((alg) => alg === 'EdDSA' || alg === 'Ed25519');

/**
 * Whether a key may be used with an `alg`: the key decides, by its kind and by the `alg` that its JWK names (J-3).
 *
 * @param own the JWK's own `alg`, when it has one
 */
export const fits = (key: PublicKey, alg: string, own?: string): boolean =>
  algorithmOf(alg)?.key.name === key.type && (own === undefined || sameAlgorithm(own, alg));

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
  if (!signature || !algorithm || !fits(key, alg)) return false;
  return algorithm.key.verify(key, new TextEncoder().encode(token.slice(0, end)), signature, {
    scheme: algorithm.scheme,
  });
}

/**
 * Tells whether the last part of a compact JWS can be a signature by a key with that `alg`: DER or cut bytes never were one, so that nothing
 * was altered (RFC 7518 section 3.4).
 */
export function hasSignatureForm(token: string, key: PublicKey, alg: string): boolean {
  const signature = decodeBase64url(token.slice(token.lastIndexOf('.') + 1));
  return !!signature && algorithmOf(alg)?.key.isSignature(key, signature) === true;
}

function objectOf(part: string | undefined): Members | undefined {
  const bytes = part === undefined ? undefined : decodeBase64url(part);
  try {
    const value: unknown = bytes && JSON.parse(decodeUtf8(bytes) ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Members)
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes a compact JWS apart.
 *
 * @param token three base64url parts
 * @returns `undefined` when it is none, or when its header asks for an extension (`crit`) that we do not know
 */
export function parseJws(token: string): ParsedJws | undefined {
  const parts = token.split('.');
  const [header, payload] = parts.slice(0, 2).map(objectOf);
  return parts.length === 3 && header && payload && !('crit' in header)
    ? { token, header, payload }
    : undefined;
}

/**
 * Whether a key signed a JWS, with the algorithm that its header names.
 *
 * @param jws taken apart by `parseJws`
 * @param key who is said to have signed
 */
export const isSignedBy = ({ token, header }: ParsedJws, key: PublicKey): Promise<boolean> =>
  verifyJws(token, key, String(header['alg']));
