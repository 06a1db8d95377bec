import { KEY_TYPES, type PublicKey } from '../crypto/index.js';
import {
  generateKeyPair,
  importRawSecret,
  importRsaSecret,
  publicKeyOf,
  signBytes,
  type ImportedSecret,
} from '../crypto/secret-key.js';
import { isSigningAlgorithm, signingAlgorithmOf } from '../crypto/signing-algorithms.js';
import type { Signer } from '../securing/contract.js';
import { decryptKeyFile, isEncryptedKeyFile } from './encrypted-key-file.js';
import { readKeyFile, writeKeyFile, type KeyFile, type ReadSecret } from './key-file.js';
import { identify, publicForm, unusable, type KeyIdentity } from './key-identity.js';

/** An issuer's key in this process. */
export interface IssuerKey extends Signer {
  /** The WebCrypto handle: store it in IndexedDB to reuse the key without exposing its bytes. */
  readonly cryptoKey: CryptoKey;
  /**
   * Exports the pair with its secret, for a key file.
   * @throws BadgeError `key-unusable` when the key was made non-extractable
   */
  export(): Promise<KeyFile>;
}

/** The controller of a key, and the exportability of its secret. */
export interface KeyOptions {
  /**
   * Issuer id. Default: the DID of the key itself, `did:key` or for RSA `did:jwk`. For did:web,
   * publish `controllerDocument(key)` at its URL.
   */
  readonly controller?: string;
  /** Default: `false`, so the secret can sign but cannot be read. A key file needs `true`. */
  readonly extractable?: boolean;
}

/** Options of an imported key. */
export interface ImportOptions extends KeyOptions {
  /** Passphrase of an encrypted key file; the function is called only for such a file. */
  readonly passphrase?: string | (() => string | Promise<string>);
}

/** The type of a new key, beside its controller and exportability. */
export interface NewKeyOptions extends KeyOptions {
  /** Default: `Ed25519`. RSA has a modulus of 3072 bits. */
  readonly algorithm?: Signer['algorithm'];
}

function issuerKey(
  secret: CryptoKey,
  publicKey: PublicKey,
  { id, controller }: KeyIdentity,
): IssuerKey {
  const algorithm = publicKey.type as Signer['algorithm'];
  return {
    id,
    controller,
    ...publicForm(publicKey),
    algorithm,
    cryptoKey: secret,
    sign: ({ data }) => signBytes(algorithm, secret, data),
    async export() {
      if (!secret.extractable) throw unusable('not-extractable');
      return writeKeyFile(secret, publicKey, { id, controller });
    },
  };
}

/**
 * Generates a key pair; by default Ed25519, and the issuer is its `did:key`.
 *
 * @param options algorithm (default `Ed25519`), controller (default: the DID of the key) and
 *   extractable (default `false`)
 * @throws BadgeError `key-unusable` for a controller that is neither a DID nor an https URL;
 *   TypeError for an algorithm that is not known
 * @example
 * import { createKey } from 'open-badge-elements/issue';
 * const signer = await createKey(); // did:key, the secret stays in WebCrypto
 * const forFile = await (await createKey({ extractable: true })).export();
 * const p256 = await createKey({ algorithm: 'P-256', controller: 'did:web:college.example' });
 */
export async function createKey(options: NewKeyOptions = {}): Promise<IssuerKey> {
  const { algorithm = 'Ed25519', extractable = false } = options;
  if (!isSigningAlgorithm(algorithm))
    throw new TypeError(
      `algorithm: expected Ed25519, P-256, P-384 or RSA; got ${String(algorithm)}`,
    );
  return keyFromCryptoKeys(await generateKeyPair(algorithm, extractable), options);
}

/**
 * Makes an issuer key from an existing WebCrypto pair, for instance one kept in IndexedDB.
 *
 * @param pair both keys, of Ed25519, ECDSA on P-256 or P-384, or RSASSA-PKCS1-v1_5 with SHA-256;
 *   only the public one is read
 * @param options issuer id; default: the DID of the key itself
 * @throws BadgeError `key-unusable` when it is a pair of another type
 */
export async function keyFromCryptoKeys(
  pair: CryptoKeyPair,
  options: Pick<KeyOptions, 'controller'> = {},
): Promise<IssuerKey> {
  if (!signingAlgorithmOf(pair.privateKey)) throw unusable('key-type');
  const publicKey = await publicKeyOf(pair.publicKey);
  return issuerKey(pair.privateKey, publicKey, identify(publicKey, options.controller));
}

/**
 * Imports a secret into the key store. Every 32 bytes are a valid seed of Ed25519 (RFC 8032
 * §5.1.5), but WebKitGTK rejects those that begin with a zero.
 */
async function intoStore(secret: ReadSecret, extractable: boolean): Promise<ImportedSecret> {
  try {
    return secret.algorithm === 'RSA'
      ? await importRsaSecret(secret.jwk, extractable)
      : await importRawSecret(secret.algorithm, secret.raw, extractable);
  } catch (error) {
    if (!(error instanceof DOMException)) throw unusable('not-a-secret-key');
    throw error.name === 'DataError' ? unusable('refused-by-this-platform', error) : error;
  }
}

const PROBE = new Uint8Array(32);

/** Tells whether a secret makes signatures that its public key verifies. */
async function isPair({ secret, publicKey }: ImportedSecret): Promise<boolean> {
  const { type } = publicKey;
  const signature = await signBytes(type as Signer['algorithm'], secret, PROBE);
  return KEY_TYPES[type]!.verify(publicKey, PROBE, signature);
}

/** Decrypts an encrypted key file; any other is passed on. */
async function opened(file: unknown, { passphrase }: ImportOptions): Promise<unknown> {
  if (!isEncryptedKeyFile(file)) return file;
  const given = typeof passphrase === 'function' ? await passphrase() : passphrase;
  if (given === undefined) throw unusable('passphrase-missing');
  return decryptKeyFile(file, given);
}

/**
 * Imports a key pair; the public key must match the secret.
 *
 * @param file a {@link KeyFile}, in which `id` and `controller` may be absent (the DID of the key
 *   is then the issuer); a private JWK, whose `kid` may be the id; a private key in PEM (PKCS #8)
 *   as text; or any of the first two encrypted with a passphrase, as text
 * @param options `controller` in place of the file's; `extractable` as in {@link createKey};
 *   `passphrase` of an encrypted file
 * @throws BadgeError `key-unusable` with a `reason`; the message never contains key material
 * @example
 * import { readFile, writeFile } from 'node:fs/promises';
 * import { createKey, importKey } from 'open-badge-elements/issue';
 * const { export: toFile } = await createKey({ extractable: true });
 * await writeFile('issuer-key.json', JSON.stringify(await toFile()), { mode: 0o600 });
 * const signer = await importKey(JSON.parse(await readFile('issuer-key.json', 'utf8')));
 */
export async function importKey(file: unknown, options: ImportOptions = {}): Promise<IssuerKey> {
  const read = await readKeyFile(await opened(file, options));
  const imported = await intoStore(read.secret, options.extractable ?? false);
  const { secret, publicKey } = imported;
  if ((read.publicKey && read.publicKey.name !== publicKey.name) || !(await isPair(imported)))
    throw unusable('public-key-of-another-secret');
  const named = identify(publicKey, options.controller ?? read.controller);
  const keepsId = read.id?.startsWith(`${named.controller}#`) && !options.controller;
  return issuerKey(secret, publicKey, keepsId ? { ...named, id: read.id! } : named);
}
