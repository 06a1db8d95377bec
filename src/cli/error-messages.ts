import type { BadgeError } from '../errors.js';
import { fill } from '../locales/fill.js';
import { loadMessages } from '../locales/index.js';
import { plain } from './plain-text.js';

/** Reasons of errors on the issuer's side, in words: `{name}` is one of the error's params. */
const REASONS: Readonly<Record<string, string>> = {
  'controller-not-a-did-or-https-url': 'an issuer id is a DID or an https address',
  'did-key-of-another-key': 'the did:key is not that of the key',
  'not-extractable': 'the secret cannot be read out of the key store',
  'not-a-key-file': 'the key file is no JSON object',
  'no-secretKeyMultibase': 'the key file holds no secret key (secretKeyMultibase)',
  'no-ed25519-publicKeyMultibase': 'the key file holds no Ed25519 public key (publicKeyMultibase)',
  'not-an-ed25519-secret': 'the secret key is not an Ed25519 key',
  'secret-length': 'the secret key has the wrong length',
  'refused-by-this-platform':
    'the key is well, but the cryptography of this browser or system does not take it: use another',
  'public-key-of-another-secret': 'the public key does not belong to the secret key',
  'signer-failed': 'the signer did not sign',
  'unknown-credential': 'the list has no badge with the id {id}',
  'already-withdrawn': 'the badge {id} was withdrawn on this list; give the new badge a new id',
  'register-missing':
    'the register beside the list is missing, so no place can be given: it would be lost which ones are taken',
  'register-damaged': 'the register beside the list is damaged',
  'not-a-register': 'the file beside the list is no register',
  full: 'the list is full ({entries} places)',
  purpose: 'the list is one of purpose {purpose}',
  'revocation-is-for-good': 'a revocation is for good',
  'index-out-of-range': 'the list has no place {index}',
  'key-of-another-issuer': 'the list is of {issuer}, the key of {controller}',
  'clock-behind-the-list': 'the list was signed at {validFrom}, after the time the clock shows',
  'not-an-https-address': 'a list is published at an https address, not at {url}',
  'not-a-bitstring-status-list-of-ours':
    'the list is no BitstringStatusList for revocation or suspension',
  'encodedList-unreadable': 'the bits of the list cannot be read',
  'not-png-or-svg': 'the image is neither PNG nor SVG',
  'baked-text-differs': 'the badge did not come out of the picture as it went in',
};

/** Explains an error: the faults of a draft one a line, everything else on one line. */
export async function sentenceOf(error: BadgeError): Promise<string> {
  const { faults, reason, codes, verdict } = error.params;
  if (Array.isArray(faults))
    return [
      `${error.code}: ${faults.length} to correct`,
      ...(faults as readonly string[]).map((fault) => `  ${plain(fault, 400)}`),
    ].join('\n');
  if (error.code === 'self-check-failed' && verdict !== undefined)
    return plain(
      `${error.code}: the badge would be ${String(verdict)} (${String(codes)}), so it was not handed out`,
      400,
    );
  const template =
    typeof reason === 'string' && Object.hasOwn(REASONS, reason)
      ? REASONS[reason]!
      : (await loadMessages('en')).errors[error.code];
  return plain(`${error.code}: ${fill(template, error.params)}`, 400);
}
