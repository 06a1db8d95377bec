import {
  importKey,
  isEncryptedKeyFile,
  mechanisms,
  type IssuerKey,
  type Mechanism,
} from '../issue.js';
import { isObject, type Json } from '../json/values.js';
import { readText } from './files.js';
import { UsageError, type Io } from './io.js';
import { plain } from './plain-text.js';

/** Names a JWT as people call it, and the cryptosuites by their own names. */
export const PROOFS = mechanisms().join(', ');

/**
 * Reads a key pair: a key file of `keygen`, which may be encrypted, a private JWK, or a private key
 * in PEM.
 * @throws Misuse when the file is neither JSON nor PEM; BadgeError `key-unusable`
 */
export async function readKey(
  io: Io,
  path: string,
  options: { readonly controller?: string; readonly extractable?: boolean } = {},
): Promise<IssuerKey> {
  const text = await readText(io, path);
  const isText = text.includes('-----BEGIN ') || isEncryptedKeyFile(text);
  const passphrase = (): Promise<string> => passphraseFor(io, `Passphrase of ${path}:`);
  return importKey(isText ? text : parsed(path, text), { ...options, passphrase });
}

/**
 * Gets a passphrase.
 * @param isNew true if it must be typed twice
 * @throws Misuse where it is not given and cannot be typed
 */
export async function passphraseFor(io: Io, question: string, isNew = false): Promise<string> {
  if (!io.passphrase) throw new UsageError('a passphrase is needed');
  return io.passphrase(`${plain(question)} `, isNew);
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // the message of the parser quotes the file, which may be a secret
    throw new UsageError(`${path}: neither a JSON key file nor a private key in PEM`);
  }
}

/**
 * Reads a public key as JWK.
 * @throws Misuse when the file is not a JSON object
 */
export async function readPublicKey(io: Io, path: string): Promise<JsonWebKey> {
  const key = parsed(path, await readText(io, path));
  if (!isObject(key as Json)) throw new UsageError(`${path}: not a public key as JWK`);
  return key as JsonWebKey;
}

/**
 * Reads `--proof`.
 * @throws Misuse for a mechanism that is not known
 */
export function mechanismOf(name: string | undefined): Mechanism | undefined {
  const found = mechanisms().find((one) => one === name);
  if (name !== undefined && !found) throw new UsageError(`--proof: ${PROOFS}; not ${name}`);
  return found;
}
