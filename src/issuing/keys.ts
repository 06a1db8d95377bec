import type { JsonObject } from '../badge/contract.js';
import { decodeMultibase, decodeMultikey, encodeMultikey } from '../bytes/multibase.js';
import { encodeBase58 } from '../bytes/base58.js';
import {
  exportEd25519Seed,
  generateEd25519,
  importEd25519Seed,
  rawPublicKey,
  signEd25519,
} from '../crypto/ed25519-secret.js';
import { didWebUrl } from '../dids/index.js';
import { BadgeError } from '../errors.js';
import type { Signer } from './signer.js';

/** Multicodec prefix of a secret Ed25519 key (Multikey). */
const SECRET_PREFIX = [0x80, 0x26] as const;
const MULTIKEY_CONTEXT = 'https://w3id.org/security/multikey/v1';

/** A key pair in file form: a Multikey with its secret. Protect it like a password. */
export interface KeyFile {
  readonly '@context': string;
  readonly type: 'Multikey';
  /** The id of the verification method. */
  readonly id: string;
  /** The issuer id. */
  readonly controller: string;
  readonly publicKeyMultibase: string;
  /**
   * `z` + base58btc of 80 26 and the 32-byte seed; 64 bytes, seed and public key, are accepted on
   * reading.
   */
  readonly secretKeyMultibase: string;
}

/** An issuer's key in this process. */
export interface IssuerKey extends Signer {
  readonly publicKeyMultibase: string;
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
   * Issuer id. Default: the `did:key` of the key itself. For did:web, publish
   * `controllerDocument(key)` at its URL.
   */
  readonly controller?: string;
  /** Default: `false`, so the secret can sign but cannot be read. A key file needs `true`. */
  readonly extractable?: boolean;
}

const unusable = (reason: string, cause?: unknown): BadgeError =>
  new BadgeError('key-unusable', { reason }, { cause });

function identify(
  publicKeyMultibase: string,
  controller?: string,
): { id: string; controller: string } {
  const owner = controller ?? `did:key:${publicKeyMultibase}`;
  if (!/^(did:[a-z0-9]+:|https:\/\/)[^\s#]+$/.test(owner))
    throw unusable('controller-not-a-did-or-https-url');
  if (owner.startsWith('did:key:') && owner !== `did:key:${publicKeyMultibase}`)
    throw unusable('did-key-of-another-key');
  return { id: `${owner}#${publicKeyMultibase}`, controller: owner };
}

interface Parts {
  readonly secret: CryptoKey;
  readonly publicKeyMultibase: string;
  readonly id: string;
  readonly controller: string;
}

function issuerKey({ secret, publicKeyMultibase, id, controller }: Parts): IssuerKey {
  return {
    id,
    controller,
    publicKeyMultibase,
    algorithm: 'Ed25519',
    cryptoKey: secret,
    sign: ({ data }) => signEd25519(secret, data),
    async export() {
      if (!secret.extractable) throw unusable('not-extractable');
      const secretKeyMultibase = `z${encodeBase58(Uint8Array.from([...SECRET_PREFIX, ...(await exportEd25519Seed(secret))]))}`;
      return {
        '@context': MULTIKEY_CONTEXT,
        type: 'Multikey',
        id,
        controller,
        publicKeyMultibase,
        secretKeyMultibase,
      };
    },
  };
}

/**
 * Generates an Ed25519 key pair; by default the issuer is its `did:key`.
 *
 * @param options controller (default did:key) and extractable (default `false`)
 * @throws BadgeError `key-unusable` for a controller that is neither a DID nor an https URL
 * @example
 * import { createKey } from 'open-badge-elements/issue';
 * const key = await createKey(); // did:key, the secret stays in WebCrypto
 * const forFile = await (await createKey({ extractable: true })).export();
 */
export async function createKey(options: KeyOptions = {}): Promise<IssuerKey> {
  return keyFromCryptoKeys(await generateEd25519(options.extractable ?? false), options);
}

/**
 * Makes an issuer key from an existing WebCrypto Ed25519 pair, for instance one kept in IndexedDB.
 *
 * @param pair both keys; only the public one is read
 * @throws BadgeError `key-unusable` when it is not an Ed25519 pair
 */
export async function keyFromCryptoKeys(
  pair: CryptoKeyPair,
  options: Pick<KeyOptions, 'controller'> = {},
): Promise<IssuerKey> {
  if (pair.privateKey.algorithm.name !== 'Ed25519') throw unusable('not-ed25519');
  const publicKeyMultibase = encodeMultikey('ed25519', await rawPublicKey(pair.publicKey));
  return issuerKey({
    secret: pair.privateKey,
    publicKeyMultibase,
    ...identify(publicKeyMultibase, options.controller),
  });
}

/**
 * Reads the 32-byte seed in a `secretKeyMultibase`, also when the public key follows it (64 bytes,
 * as some libraries write it).
 */
function readSeed(text: string): Uint8Array {
  const bytes = decodeMultibase(text);
  if (!bytes || bytes[0] !== SECRET_PREFIX[0] || bytes[1] !== SECRET_PREFIX[1])
    throw unusable('not-an-ed25519-secret');
  const body = bytes.slice(2);
  if (body.length !== 32 && body.length !== 64) throw unusable('secret-length');
  return body.slice(0, 32);
}

/**
 * Imports a seed into the key store. Every 32 bytes are a valid seed (RFC 8032 §5.1.5), but
 * WebKitGTK rejects those that begin with a zero.
 */
async function intoStore(
  seed: Uint8Array,
  extractable: boolean,
): ReturnType<typeof importEd25519Seed> {
  try {
    return await importEd25519Seed(seed, extractable);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'DataError')
      throw unusable('refused-by-this-platform', error);
    throw error;
  }
}

function assertKeyFile(
  value: unknown,
): asserts value is Pick<KeyFile, 'publicKeyMultibase' | 'secretKeyMultibase'> & Partial<KeyFile> {
  const file = value as Partial<KeyFile> | null;
  if (typeof file !== 'object' || file === null) throw unusable('not-a-key-file');
  if (typeof file.secretKeyMultibase !== 'string') throw unusable('no-secretKeyMultibase');
  if (decodeMultikey(String(file.publicKeyMultibase))?.codec !== 'ed25519')
    throw unusable('no-ed25519-publicKeyMultibase');
}

/**
 * Imports a key pair from its file form; the public key must match the secret.
 *
 * @param file a {@link KeyFile}; `id` and `controller` may be absent (did:key is then assumed)
 * @param options `controller` in place of the file's; `extractable` as in {@link createKey}
 * @throws BadgeError `key-unusable` with a `reason`; the message never contains key material
 * @example
 * import { readFile } from 'node:fs/promises';
 * import { writeFile } from 'node:fs/promises';
 * import { createKey, importKey } from 'open-badge-elements/issue';
 * const { export: toFile } = await createKey({ extractable: true });
 * await writeFile('issuer-key.json', JSON.stringify(await toFile()), { mode: 0o600 });
 * const key = await importKey(JSON.parse(await readFile('issuer-key.json', 'utf8')));
 */
export async function importKey(file: unknown, options: KeyOptions = {}): Promise<IssuerKey> {
  assertKeyFile(file);
  const { secret, publicKey } = await intoStore(
    readSeed(file.secretKeyMultibase),
    options.extractable ?? false,
  );
  if (encodeMultikey('ed25519', publicKey) !== file.publicKeyMultibase)
    throw unusable('public-key-of-another-secret');
  const named = identify(file.publicKeyMultibase, options.controller ?? file.controller);
  const keepsId =
    typeof file.id === 'string' &&
    file.id.startsWith(`${named.controller}#`) &&
    !options.controller;
  return issuerKey({
    secret,
    publicKeyMultibase: file.publicKeyMultibase,
    ...named,
    id: keepsId ? file.id! : named.id,
  });
}

/**
 * Derives the URL at which an issuer's document is published.
 * @returns the URL (did:web, https), or `undefined` for ids that need none, such as did:key
 */
export function controllerAddress(controller: string): string | undefined {
  if (controller.startsWith('did:web:')) return didWebUrl(controller, true);
  return /^https?:/.test(controller) ? controller : undefined;
}

/**
 * Makes the controller document to publish for a did:web or https controller. It lists
 * references, not copies, under `assertionMethod`, since some verifiers read nothing else.
 *
 * @param key a key or signer whose public key is known
 * @throws BadgeError `key-unusable` when the public key is not known
 */
export function controllerDocument(key: Signer): JsonObject {
  if (!key.publicKeyMultibase) throw unusable('public-key-unknown');
  const method = {
    id: key.id,
    type: 'Multikey',
    controller: key.controller,
    publicKeyMultibase: key.publicKeyMultibase,
  };
  return {
    '@context': ['https://www.w3.org/ns/did/v1', MULTIKEY_CONTEXT],
    id: key.controller,
    verificationMethod: [method],
    assertionMethod: [key.id],
    authentication: [key.id],
  };
}
