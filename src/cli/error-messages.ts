import type { BadgeError } from '../errors.js';
import { fill } from '../locales/fill.js';
import { loadMessages } from '../locales/index.js';
import { plain } from './plain-text.js';

/** Reasons of errors on the issuer's side, in words: `{name}` is one of the error's params. */
const REASONS: Readonly<Record<string, string>> = {
  'controller-not-a-did-or-https-url': 'an issuer id must be a DID or an https URL',
  'did-key-of-another-key': 'the did:key belongs to another key',
  'not-extractable': 'the secret cannot be read out of the key store',
  'did-jwk-of-another-key': 'the did:jwk belongs to another key',
  'not-a-key-file':
    'the key file is neither a JSON object, nor PEM, nor encrypted with a passphrase',
  'not-a-pem-private-key':
    'the file has no private key of Ed25519, P-256, P-384 or RSA in PEM (PKCS #8)',
  'no-secret': 'the key file has no secret key (secretKeyMultibase, secretKeyJwk or d)',
  'no-publicKeyMultibase': 'the key file has no public key that can be read (publicKeyMultibase)',
  'not-a-secret-key': 'the secret key is not one of Ed25519, P-256 or P-384',
  'key-type': 'the key is not one of Ed25519, P-256, P-384 or RSA (RSASSA-PKCS1-v1_5, SHA-256)',
  'not-a-signature-key': 'the JWK is for another use or algorithm (use, alg)',
  'public-key-weak': 'the RSA key is shorter than 2048 bits',
  'public-key-malformed': 'the public key in the file cannot be read',
  'public-key-unknown': 'the public key of the signer is not known',
  'not-for-this-mechanism':
    'a key of type {algorithm} does not sign with {mechanism}, which needs {expected}',
  'holder-key': 'the key of the holder is not a public key that a badge can be bound to ({detail})',
  'signature-is-der':
    'the signer returned DER; the bytes of r and s, one after the other, are needed (IEEE P1363)',
  'signature-length':
    'the signer returned {length} bytes, which is not the length of a signature by this type of key',
  'secret-length': 'the secret key has the wrong length',
  'refused-by-this-platform':
    'the key is valid, but WebCrypto on this platform does not support it; use another type of key',
  'public-key-of-another-secret': 'the public key does not belong to the secret key',
  'passphrase-missing': 'the key file is encrypted, and needs its passphrase',
  'passphrase-wrong': 'the passphrase is wrong, or the key file is damaged',
  'passphrase-short': 'the passphrase needs at least 8 characters',
  'encryption-unknown': 'the key file is encrypted in another way than with a passphrase (PBES2)',
  'too-many-iterations': 'the key file asks for more than 2,000,000 iterations of its passphrase',
  'of-another-issuer': 'the other key belongs to another issuer than {controller}',
  'signer-failed': 'the signer failed to sign',
  'unknown-credential': 'the list has no badge with the id {id}',
  'already-withdrawn':
    'the badge {id} is already revoked in this list; give the new badge a new id',
  'register-missing': 'the register beside the list is missing: it records which indexes are taken',
  'register-damaged': 'the register beside the list is damaged',
  'not-a-register': 'the file beside the list is not a register',
  full: 'the list is full ({entries} entries)',
  purpose: 'the list has the purpose “{purpose}”',
  'purpose-unknown':
    'a list is for revocation, suspension, refresh or message, not for “{purpose}”',
  messages:
    'a list of messages needs a text for each value of an entry, {fewest} to {most} of them and a power of two; got {count}',
  value: 'an entry of the list has a value from 0 to {most}, not {value}',
  decoys: 'the number of decoys is 0 to {most}, not {count}',
  'revocation-is-for-good': 'a revocation cannot be undone',
  ttl: 'the ttl of a list is a whole number of milliseconds above 0, not {ttl}',
  'valid-for':
    'a list is valid for at least {least} milliseconds after each signing, not for {validFor}',
  'index-taken': 'the index {index} of the list belongs to another badge',
  'index-out-of-range': 'the list has no index {index}',
  'key-of-another-issuer': 'the list belongs to {issuer}, the key to {controller}',
  'clock-behind-the-list':
    'the list was signed at {validFrom}, which is later than the current time',
  'not-an-https-address': 'a list must be published at an https URL, not at {url}',
  'not-a-bitstring-status-list-of-ours':
    'the list is not a BitstringStatusList for revocation, suspension, refresh or message',
  'encodedList-unreadable': 'the bits of the list cannot be read',
  'not-png-or-svg': 'the image is neither PNG nor SVG',
  'baked-text-differs': 'the badge read back from the image differs from the one baked into it',
};

/**
 * Explains an error: the faults of a draft one a line, everything else on one line. The code comes
 * last, for those who look it up.
 */
export async function messageOf(error: BadgeError): Promise<string> {
  const { faults, reason, codes, verdict, file } = error.params;
  if (Array.isArray(faults))
    return [
      `${typeof file === 'string' ? `${plain(file)}: ` : ''}${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} to correct (${error.code})`,
      ...(faults as readonly string[]).map((fault) => `  ${plain(fault, 400)}`),
    ].join('\n');
  if (error.code === 'self-check-failed' && verdict !== undefined)
    return plain(
      `the badge would be ${String(verdict)} (${String(codes)}), so it was not written (${error.code})`,
      400,
    );
  const template =
    typeof reason === 'string' && Object.hasOwn(REASONS, reason)
      ? REASONS[reason]!
      : (await loadMessages('en')).errors[error.code];
  return plain(`${fill(template, error.params)} (${error.code})`, 400);
}
