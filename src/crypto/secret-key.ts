import { p256, p384 } from '@noble/curves/nist.js';
import { decodeBase64url, encodeBase64url } from '../bytes/base64url.js';
import { encodeMultikey } from '../bytes/multibase.js';
import type { PublicKey } from './contract.js';
import { importEd25519Seed } from './ed25519-secret.js';
import { keyFromJwk, keyFromMultikey } from './public-key.js';
import { SIGNING_ALGORITHMS, type SigningAlgorithm } from './signing-algorithms.js';

/**
 * The secret half of key pairs, for issuing: code that displays or verifies never imports it.
 *
 * WebKitGTK fails to generate about one Ed25519 pair in a hundred (measured: 13 of 1500), so eight
 * failures in a row are no coincidence.
 */
export const TRIES = 8;
const isAccident = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'OperationError';

/**
 * Generates a key pair.
 *
 * @param algorithm type of the key
 * @param extractable `true` when the secret may leave the platform's key store
 * @throws DOMException the exception of WebCrypto: after {@link TRIES} sporadic failures, or at
 *   once for any other
 */
export async function generateKeyPair(
  algorithm: SigningAlgorithm,
  extractable: boolean,
): Promise<CryptoKeyPair> {
  const { generate } = SIGNING_ALGORITHMS[algorithm];
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return (await crypto.subtle.generateKey(generate, extractable, [
        'sign',
        'verify',
      ])) as CryptoKeyPair;
    } catch (error) {
      if (left === 0 || !isAccident(error)) throw error;
    }
  }
}

/**
 * Signs bytes with the scheme of the key: EdDSA, ES256 and ES384 as `r‖s` (IEEE P1363), RS256.
 */
export async function signBytes(
  algorithm: SigningAlgorithm,
  secret: CryptoKey,
  data: Uint8Array,
): Promise<Uint8Array> {
  const { sign } = SIGNING_ALGORITHMS[algorithm];
  return new Uint8Array(await crypto.subtle.sign(sign, secret, data as BufferSource));
}

/** A secret key in the platform's key store, with its public key. */
export interface ImportedSecret {
  readonly secret: CryptoKey;
  readonly publicKey: PublicKey;
}

const CURVES = { 'P-256': p256, 'P-384': p384 } as const;

/** Computes the private JWK of an elliptic-curve secret; the curve rejects 0 and its order. */
function ecJwk(curve: keyof typeof CURVES, raw: Uint8Array): JsonWebKey {
  const point = CURVES[curve].getPublicKey(raw, false);
  const [x, y] = [point.slice(1, 1 + raw.length), point.slice(1 + raw.length)];
  return {
    kty: 'EC',
    crv: curve,
    x: encodeBase64url(x),
    y: encodeBase64url(y),
    d: encodeBase64url(raw),
  };
}

/** Gives the length of a secret in bytes; RSA has no raw form. */
export const SECRET_BYTES = { Ed25519: 32, 'P-256': 32, 'P-384': 48 } as const;

/**
 * Imports a secret in raw form: the seed of Ed25519 (RFC 8032 §5.1.5), the scalar of a curve.
 *
 * @param raw as many bytes as {@link SECRET_BYTES}
 * @returns the secret key, and the public key derived from it
 * @throws DOMException or Error for a value that is no secret of this type
 */
export async function importRawSecret(
  algorithm: keyof typeof SECRET_BYTES,
  raw: Uint8Array,
  extractable: boolean,
): Promise<ImportedSecret> {
  if (algorithm === 'Ed25519') {
    const { secret, publicKey } = await importEd25519Seed(raw, extractable);
    return { secret, publicKey: usable(keyFromMultikey(encodeMultikey('ed25519', publicKey))) };
  }
  const jwk = ecJwk(algorithm, raw);
  return {
    secret: await importSecretJwk(algorithm, jwk, extractable),
    publicKey: usable(keyFromJwk(publicJwk(jwk))),
  };
}

/** Imports a private RSA JWK (RFC 7518 §6.3.2) of at least 2048 bits. */
export async function importRsaSecret(
  jwk: JsonWebKey,
  extractable: boolean,
): Promise<ImportedSecret> {
  const publicKey = usable(keyFromJwk(publicJwk(jwk)));
  return { secret: await importSecretJwk('RSA', jwk, extractable), publicKey };
}

function usable(key: ReturnType<typeof keyFromJwk>): PublicKey {
  if ('fault' in key) throw new RangeError(`${key.fault} ${key.detail ?? ''}`.trim());
  return key;
}

/** Reads the public key of a pair. */
export async function publicKeyOf(key: CryptoKey): Promise<PublicKey> {
  return usable(keyFromJwk(publicJwk(await exportJwk(key))));
}

/** Exports the raw form of an extractable secret; only RSA has none. */
export async function exportRawSecret(secret: CryptoKey): Promise<Uint8Array> {
  return decodeBase64url((await exportJwk(secret)).d!)!;
}

/** Members of a JWK that are the key itself; `use`, `alg` and others only restrict it. */
const MEMBERS = ['kty', 'crv', 'x', 'y', 'd', 'n', 'e', 'p', 'q', 'dp', 'dq', 'qi'] as const;

function importSecretJwk(
  algorithm: SigningAlgorithm,
  jwk: JsonWebKey,
  extractable: boolean,
): Promise<CryptoKey> {
  const own = Object.fromEntries(
    MEMBERS.filter((name) => jwk[name] !== undefined).map((name) => [name, jwk[name]]),
  );
  return crypto.subtle.importKey('jwk', own, SIGNING_ALGORITHMS[algorithm].import, extractable, [
    'sign',
  ]);
}

/** Exports a key as a JWK, with its key members only. */
export async function exportJwk(key: CryptoKey): Promise<JsonWebKey> {
  const jwk = await crypto.subtle.exportKey('jwk', key);
  return Object.fromEntries(
    MEMBERS.filter((name) => jwk[name] !== undefined).map((name) => [name, jwk[name]]),
  );
}

/** Removes the secret members of a JWK. */
export function publicJwk({ kty, crv, x, y, n, e }: JsonWebKey): JsonWebKey {
  if (kty === 'RSA') return { kty, n, e };
  return y === undefined ? { kty, crv, x } : { kty, crv, x, y };
}
