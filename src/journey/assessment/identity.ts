import { decodeUtf8, encodeUtf8 } from '../../bytes/utf8.js';
import type { Identity } from '../application/contract.js';
import { JourneyError } from '../error.js';

type JWK = import('jose').JWK;

/** Key agreement and content encryption (RFC 7518 §4.6.2, §5.3). */
const ALG = 'ECDH-ES+A256KW';
const ENC = 'A256GCM';
/** Identities are as long as the next multiple, so that a length tells no name. */
const PADDED_BYTES = 2_048;

/** Keys of a grantor: the public one encrypts, the private one stays with the grantor. */
export interface GrantorKey {
  /** JWK (RFC 7517) of P-256. */
  readonly publicKey: JsonWebKey;
  readonly privateKey: JsonWebKey;
}

async function jose(): Promise<typeof import('jose')> {
  try {
    return await import('jose');
  } catch (cause) {
    throw new TypeError(
      'encrypted identities need the package jose, which is not installed: run `npm install jose`',
      { cause },
    );
  }
}

/**
 * Creates a key pair for a grantor: P-256 for ECDH-ES (RFC 7518 §4.6). Needs the package `jose`.
 *
 * @returns both keys as JWK; without the private one, no identity can be read
 * @throws TypeError when the package `jose` is not installed
 * @example
 * import { createGrantorKey } from 'open-badge-elements/assess';
 * const { publicKey } = await createGrantorKey();
 * console.log(publicKey.crv); // P-256
 */
export async function createGrantorKey(): Promise<GrantorKey> {
  const { exportJWK, generateKeyPair } = await jose();
  const pair = await generateKeyPair(ALG, { crv: 'P-256', extractable: true });
  const [publicKey, privateKey] = await Promise.all([
    exportJWK(pair.publicKey),
    exportJWK(pair.privateKey),
  ]);
  return { publicKey: publicKey as JsonWebKey, privateKey: privateKey as JsonWebKey };
}

function padded(identity: Identity): Uint8Array {
  const bytes = encodeUtf8(JSON.stringify(identity));
  const padding = new Uint8Array(Math.ceil(bytes.length / PADDED_BYTES) * PADDED_BYTES).fill(0x20);
  padding.set(bytes);
  return padding;
}

/**
 * Encrypts the learner's identity to the keys of the grantors, as a JWE in JSON (RFC 7516 §7.2) that
 * is bound to the submission. Kept in another store than the work. Needs the package `jose`.
 *
 * @param identity as `freeze` gives it
 * @param grantors public keys, one for each grantor
 * @returns JSON text
 * @throws TypeError for no key, and when the package `jose` is not installed
 * @example
 * import { createGrantorKey, decryptIdentity, encryptIdentity } from 'open-badge-elements/assess';
 * const key = await createGrantorKey();
 * const identity = { submission: 's-1', recipient: { email: 'ada@mail.example' }, others: [], fileNames: {} };
 * const encrypted = await encryptIdentity(identity, [key.publicKey]);
 * const { recipient } = await decryptIdentity(encrypted, key.privateKey, 's-1');
 */
export async function encryptIdentity(
  identity: Identity,
  grantors: readonly JsonWebKey[],
): Promise<string> {
  if (grantors.length === 0)
    throw new TypeError('expected the public key of a grantor; got none: see createGrantorKey');
  const { GeneralEncrypt, importJWK } = await jose();
  const encryption = new GeneralEncrypt(padded(identity))
    .setProtectedHeader({ enc: ENC })
    .setAdditionalAuthenticatedData(encodeUtf8(identity.submission));
  for (const jwk of grantors)
    encryption.addRecipient(await importJWK(jwk as JWK, ALG)).setUnprotectedHeader({ alg: ALG });
  return JSON.stringify(await encryption.encrypt());
}

/**
 * Decrypts a learner's identity with the key of a grantor. Needs the package `jose`.
 *
 * @param encrypted as `encryptIdentity` gave it
 * @param privateKey JWK of the grantor
 * @param submission id of the submission that it belongs to
 * @throws JourneyError `identity-unreadable` for another key, another submission and changed text;
 *   TypeError when the package `jose` is not installed
 * @example
 * import { decryptIdentity, JourneyError } from 'open-badge-elements/assess';
 * const privateKey = { kty: 'EC' };
 * const failed = await decryptIdentity('{}', privateKey, 's-1').catch((error: JourneyError) => error.code);
 */
export async function decryptIdentity(
  encrypted: string,
  privateKey: JsonWebKey,
  submission: string,
): Promise<Identity> {
  const { generalDecrypt, importJWK } = await jose();
  try {
    const jwe = JSON.parse(encrypted) as Parameters<typeof generalDecrypt>[0];
    const { plaintext, additionalAuthenticatedData } = await generalDecrypt(
      jwe,
      await importJWK(privateKey as JWK, ALG),
      { keyManagementAlgorithms: [ALG], contentEncryptionAlgorithms: [ENC] },
    );
    if (decodeUtf8(additionalAuthenticatedData ?? new Uint8Array()) !== submission)
      throw new TypeError('another submission');
    return JSON.parse(decodeUtf8(plaintext) ?? '') as Identity;
  } catch (cause) {
    // the messages below it may quote the identity
    throw new JourneyError(
      'identity-unreadable',
      'the identity cannot be read: use the key it was encrypted to, and the text of this submission as it was stored',
      { submission },
      { cause },
    );
  }
}
