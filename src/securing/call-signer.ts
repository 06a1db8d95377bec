import type { KeyType } from '../crypto/contract.js';
import { KEY_TYPES } from '../crypto/index.js';
import { BadgeError } from '../errors.js';
import type { Signer } from './contract.js';

/** First byte of a signature in DER (X.690): many key stores write ECDSA in this form. */
const DER_SEQUENCE = 0x30;
/** Shortest and longest RSA signature, in bytes: moduli of 2048 and 8192 bits (K-2). */
const RSA_BYTES = { min: 256, max: 1_024 } as const;

const unusable = (reason: string, params = {}, cause?: unknown): BadgeError =>
  new BadgeError('key-unusable', { reason, ...params }, { cause });

/** Tells whether a signature has the length of its scheme (P-30, P-35). */
function hasForm({ algorithm }: Signer, signature: Uint8Array): boolean {
  if (algorithm === 'RSA')
    return signature.length >= RSA_BYTES.min && signature.length <= RSA_BYTES.max;
  const type: KeyType = KEY_TYPES[algorithm]!;
  return type.isSignature({ type: algorithm, name: '' }, signature);
}

/**
 * Signs bytes, and names what a signer does wrong: a key store that refuses is not a fault of the
 * draft.
 *
 * @throws BadgeError `key-unusable` with the reason `signer-failed`, `signature-is-der` or
 *   `signature-length`
 */
export async function callSigner(signer: Signer, data: Uint8Array): Promise<Uint8Array> {
  const signature = await Promise.resolve({ data })
    .then((options) => signer.sign(options))
    .catch((cause: unknown) => {
      throw unusable('signer-failed', {}, cause);
    });
  if (signature instanceof Uint8Array && hasForm(signer, signature)) return signature;
  const isDer = signer.algorithm.startsWith('P-') && signature?.[0] === DER_SEQUENCE;
  throw unusable(isDer ? 'signature-is-der' : 'signature-length', {
    length: signature?.length ?? 0,
  });
}
