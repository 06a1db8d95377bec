import { encodeBase58 } from '../bytes/base58.js';
import { decodeBase64url } from '../bytes/base64url.js';
import { decodeMultibase } from '../bytes/multibase.js';
import { jwkFromPem } from '../crypto/pem.js';
import { exportJwk, exportRawSecret, SECRET_BYTES } from '../crypto/secret-key.js';
import type { SigningAlgorithm } from '../crypto/signing-algorithms.js';
import { keyFromJwk, keyFromMultikey, type PublicKey } from '../crypto/index.js';
import { isObject } from '../json/values.js';
import { publicForm, unusable, type KeyIdentity } from './key-identity.js';

/** A key pair in file form, with its secret. Protect it like a password. */
export type KeyFile = MultikeyFile | JwkFile;

/** A key pair as a Multikey (Controlled Identifiers §2.2.2): Ed25519, P-256 or P-384. */
export interface MultikeyFile {
  readonly '@context': string;
  readonly type: 'Multikey';
  /** The id of the verification method. */
  readonly id: string;
  /** The issuer id. */
  readonly controller: string;
  readonly publicKeyMultibase: string;
  /**
   * `z` + base58btc of a prefix and the raw secret: 80 26 and the 32-byte seed of Ed25519, 86 26
   * and 32 bytes of P-256, 87 26 and 48 bytes of P-384. For Ed25519, seed and public key together
   * (64 bytes) are accepted on reading.
   */
  readonly secretKeyMultibase: string;
}

/** A key pair as a JsonWebKey (Controlled Identifiers §2.2.3): RSA. */
export interface JwkFile {
  readonly '@context': string;
  readonly type: 'JsonWebKey';
  /** The id of the verification method. */
  readonly id: string;
  /** The issuer id. */
  readonly controller: string;
  readonly publicKeyJwk: Readonly<JsonWebKey>;
  /** The private JWK (RFC 7517), with its public members. */
  readonly secretKeyJwk: Readonly<JsonWebKey>;
}

type RawAlgorithm = keyof typeof SECRET_BYTES;
/** Multicodec prefix of each secret key (Multikey). */
const SECRET_PREFIX: Readonly<Record<RawAlgorithm, readonly [number, number]>> = {
  Ed25519: [0x80, 0x26],
  'P-256': [0x86, 0x26],
  'P-384': [0x87, 0x26],
};

/** A secret that was read: in raw form, or as a private JWK for RSA. */
export type ReadSecret =
  | { readonly algorithm: RawAlgorithm; readonly raw: Uint8Array }
  | { readonly algorithm: 'RSA'; readonly jwk: JsonWebKey };

/** The secret of a key file, with what the file states of it. */
export interface ReadKeyFile {
  readonly secret: ReadSecret;
  /** The public key in the file, to be compared with that of the secret. */
  readonly publicKey?: PublicKey;
  readonly id?: string;
  readonly controller?: string;
}

/** Writes a key pair as a key file. */
export async function writeKeyFile(
  secret: CryptoKey,
  publicKey: PublicKey,
  { id, controller }: KeyIdentity,
): Promise<KeyFile> {
  const { publicKeyMultibase } = publicForm(publicKey);
  if (publicKeyMultibase === undefined)
    return {
      '@context': 'https://w3id.org/security/jwk/v1',
      type: 'JsonWebKey',
      id,
      controller,
      publicKeyJwk: publicKey.jwk!,
      secretKeyJwk: await exportJwk(secret),
    };
  const prefix = SECRET_PREFIX[publicKey.type as RawAlgorithm];
  const bytes = Uint8Array.from([...prefix, ...(await exportRawSecret(secret))]);
  return {
    '@context': 'https://w3id.org/security/multikey/v1',
    type: 'Multikey',
    id,
    controller,
    publicKeyMultibase,
    secretKeyMultibase: `z${encodeBase58(bytes)}`,
  };
}

/**
 * Reads a secret Multikey; Ed25519 also when the public key follows the seed, as some libraries
 * write it.
 */
function readMultibase(text: string): ReadSecret {
  const bytes = decodeMultibase(text);
  const [algorithm] =
    Object.entries(SECRET_PREFIX).find(
      ([, [first, second]]) => bytes?.[0] === first && bytes[1] === second,
    ) ?? [];
  if (!bytes || algorithm === undefined) throw unusable('not-a-secret-key');
  const body = bytes.slice(2);
  const length = SECRET_BYTES[algorithm as RawAlgorithm];
  const isPair = algorithm === 'Ed25519' && body.length === 2 * length;
  if (body.length !== length && !isPair) throw unusable('secret-length');
  return { algorithm: algorithm as RawAlgorithm, raw: body.slice(0, length) };
}

/** The `alg` values of each type of key that are signed here (RFC 7518, RFC 9864). */
const ALG: Readonly<Record<SigningAlgorithm, readonly string[]>> = {
  Ed25519: ['EdDSA', 'Ed25519'],
  'P-256': ['ES256'],
  'P-384': ['ES384'],
  RSA: ['RS256'],
};

/** Tells whether `use` and `alg`, if present, allow the signatures that are made here. */
const allowsSigning = ({ use, alg }: JsonWebKey, algorithm: SigningAlgorithm): boolean =>
  (use === undefined || use === 'sig') && (alg === undefined || ALG[algorithm].includes(alg));

const algorithmOf = ({ kty, crv }: JsonWebKey): SigningAlgorithm | undefined =>
  (['Ed25519', 'P-256', 'P-384', 'RSA'] as const).find(
    (name) => name === (kty === 'RSA' ? 'RSA' : crv),
  );

/** Reads a private JWK (RFC 7517). */
function readJwk(jwk: JsonWebKey): ReadSecret {
  const algorithm = algorithmOf(jwk);
  if (!algorithm) throw unusable('key-type');
  if (!allowsSigning(jwk, algorithm)) throw unusable('not-a-signature-key');
  if (typeof jwk.d !== 'string') throw unusable('no-secret');
  if (algorithm === 'RSA') return { algorithm, jwk };
  const raw = decodeBase64url(jwk.d);
  if (raw?.length !== SECRET_BYTES[algorithm]) throw unusable('secret-length');
  return { algorithm, raw };
}

/** Reads the public members of a private JWK; RFC 7517 does not require them to be right. */
function publicPart({ kty, crv, x, y, n, e }: JsonWebKey): PublicKey {
  const key = keyFromJwk({ kty, crv, x, y, n, e });
  if ('fault' in key) throw unusable(`public-key-${key.fault}`);
  return key;
}

/** Matches a `kid` that is a verification method: its controller, then a fragment. */
const METHOD_ID = /^((?:did:[a-z0-9]+:|https:\/\/)[^\s#]+)#[^\s#]+$/;

function ofJwk(jwk: JsonWebKey & { readonly kid?: unknown }): ReadKeyFile {
  const [id, controller] = METHOD_ID.exec(String(jwk.kid)) ?? [];
  return { secret: readJwk(jwk), publicKey: publicPart(jwk), id, controller };
}

function ofMultikey(file: Partial<Omit<MultikeyFile, 'type'>>): ReadKeyFile {
  const publicKey = keyFromMultikey(String(file.publicKeyMultibase));
  if ('fault' in publicKey) throw unusable('no-publicKeyMultibase');
  const { id, controller } = file;
  return { secret: readMultibase(file.secretKeyMultibase!), publicKey, id, controller };
}

/**
 * Reads a key pair in any of its forms: a {@link KeyFile}, a private JWK, or a private key in PEM
 * (PKCS #8).
 *
 * @throws BadgeError `key-unusable` with a `reason`; the message never contains key material
 */
export async function readKeyFile(value: unknown): Promise<ReadKeyFile> {
  if (typeof value === 'string') {
    const jwk = await jwkFromPem(value);
    if (!jwk) throw unusable('not-a-pem-private-key');
    return ofJwk(jwk);
  }
  if (!isObject(value)) throw unusable('not-a-key-file');
  const file = value as Partial<Omit<MultikeyFile, 'type'> & Omit<JwkFile, 'type'>> & JsonWebKey;
  if (typeof file.kty === 'string') return ofJwk(file);
  if (isObject(file.secretKeyJwk)) {
    const { id, controller } = file;
    const own = ofJwk(file.secretKeyJwk);
    return { ...own, id: id ?? own.id, controller: controller ?? own.controller };
  }
  if (typeof file.secretKeyMultibase !== 'string') throw unusable('no-secret');
  return ofMultikey(file);
}
