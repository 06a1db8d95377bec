import { decodeBase64url } from '../bytes/base64url.js';
import { decodeUtf8, encodeUtf8 } from '../bytes/utf8.js';
import { isObject, type Json, asText } from '../json/values.js';
import type { KeyFile } from './key-file.js';
import { unusable } from './key-identity.js';

/** Key encryption of new files: PBKDF2 with HMAC SHA-512, and AES-256 Key Wrap (RFC 7518 §4.8). */
const ALG = 'PBES2-HS512+A256KW';
const ENC = 'A256GCM';
/** Algorithms of files that are read: those of RFC 7518 §4.8, §5.2.3 and §5.3. */
const READ_ALGS = ['PBES2-HS256+A128KW', 'PBES2-HS384+A192KW', ALG];
const READ_ENCS = ['A128CBC-HS256', 'A192CBC-HS384', 'A256CBC-HS512', 'A128GCM', 'A192GCM', ENC];
/** Iterations of PBKDF2 in a new file. */
const ITERATIONS = 220_000;
/** Largest number of iterations in a file that is read: a hostile file would block for hours. */
export const MAX_ITERATIONS = 2_000_000;
/** Shortest passphrase of a new file, in characters. */
export const MIN_PASSPHRASE = 8;

/** A JWE in compact form: five parts, of which the key and the text are not empty. */
const COMPACT_JWE = /^e[\w-]+\.[\w-]+\.[\w-]+\.[\w-]+\.[\w-]+$/;

/** Loads the implementation of JWE, an optional peer dependency. */
async function jose(): Promise<typeof import('jose')> {
  try {
    return await import('jose');
  } catch (cause) {
    throw new TypeError(
      'encrypted key files need the package jose, which is not installed: run `npm install jose`',
      { cause },
    );
  }
}

/** Gives the bytes of a passphrase: composed, so that it is the same from every keyboard. */
const bytesOf = (passphrase: string): Uint8Array => encodeUtf8(passphrase.normalize('NFC'));

/** Tells whether a text is an encrypted key file: a JWE in compact form (RFC 7516 §7.1). */
export const isEncryptedKeyFile = (value: unknown): value is string =>
  typeof value === 'string' && COMPACT_JWE.test(value.trim());

/**
 * Encrypts a key file with a passphrase: a JWE (RFC 7516) by PBES2-HS512+A256KW with 220,000
 * iterations, and A256GCM. `importKey` reads it. Needs the package `jose`.
 *
 * @param file as `export()` of a key gives it
 * @param passphrase at least 8 characters; without it the key is lost
 * @returns the JWE in compact form, for a file
 * @throws BadgeError `key-unusable` with the reason `passphrase-short`; TypeError when the package
 *   `jose` is not installed
 * @example
 * import { createKey, encryptKeyFile, importKey } from 'open-badge-elements/issue';
 * const made = await createKey({ extractable: true });
 * const file = await encryptKeyFile(await made.export(), 'correct horse battery staple');
 * const signer = await importKey(file, { passphrase: 'correct horse battery staple' });
 */
export async function encryptKeyFile(file: KeyFile, passphrase: string): Promise<string> {
  if ([...passphrase].length < MIN_PASSPHRASE) throw unusable('passphrase-short');
  const { CompactEncrypt } = await jose();
  return new CompactEncrypt(encodeUtf8(JSON.stringify(file)))
    .setProtectedHeader({ alg: ALG, enc: ENC, cty: 'json' })
    .setKeyManagementParameters({ p2c: ITERATIONS })
    .encrypt(bytesOf(passphrase));
}

/** Reads the header of a JWE, before anything is derived from the passphrase. */
function headerOf(jwe: string): { readonly [name: string]: Json } {
  const text = decodeUtf8(decodeBase64url(jwe.split('.', 1)[0]!) ?? new Uint8Array([0xff]));
  try {
    const header = JSON.parse(text ?? '') as Json;
    if (isObject(header)) return header;
  } catch {
    // reported below
  }
  throw unusable('not-a-key-file');
}

/** @throws BadgeError `key-unusable` for another encryption, and for too many iterations */
function assertReadable(jwe: string): void {
  const { alg, enc, p2c } = headerOf(jwe);
  if (!READ_ALGS.includes(asText(alg)) || !READ_ENCS.includes(asText(enc)))
    throw unusable('encryption-unknown');
  if (typeof p2c !== 'number' || p2c > MAX_ITERATIONS) throw unusable('too-many-iterations');
}

/**
 * Decrypts a key file.
 *
 * @returns the JSON in it
 * @throws BadgeError `key-unusable` with a `reason`; TypeError when `jose` is not installed
 */
export async function decryptKeyFile(text: string, passphrase: string): Promise<unknown> {
  const jwe = text.trim();
  assertReadable(jwe);
  const { compactDecrypt } = await jose();
  const plaintext = await compactDecrypt(jwe, bytesOf(passphrase), {
    keyManagementAlgorithms: READ_ALGS,
    contentEncryptionAlgorithms: READ_ENCS,
    maxPBES2Count: MAX_ITERATIONS,
  }).then(
    (opened) => opened.plaintext,
    () => undefined,
  );
  if (!plaintext) throw unusable('passphrase-wrong');
  try {
    return JSON.parse(decodeUtf8(plaintext) ?? '') as unknown;
  } catch {
    // the message of the parser quotes the secret
    throw unusable('not-a-key-file');
  }
}
