import { encodeBase64url } from '../../../bytes/base64url.js';
import { type Cbor } from '../../../bytes/cbor.js';
import { encodeMultikey } from '../../../bytes/multibase.js';
import { isSignatureBy, keyFromMultikey, type PublicKey } from '../../../crypto/index.js';
import type { Suite, SuiteInput } from '../contract.js';
import { signed } from '../hashing.js';
import {
  indexesOf,
  labelsOf,
  selectiveSuite,
  type Disclosure,
  type Statements,
} from '../selective-disclosure.js';

/**
 * A derived proof: the issuer's base signature, a key made for this credential alone, and that
 * key's signature over each non-mandatory statement shown.
 */
interface Derived extends Disclosure {
  readonly baseSignature: Uint8Array;
  readonly scopedKey: PublicKey;
  readonly scopedKeyBytes: Uint8Array;
  readonly signatures: readonly Uint8Array[];
}

const isBytes = (value: Cbor | undefined, length: number): value is Uint8Array =>
  value instanceof Uint8Array && value.length === length;

/** Formats a label: the 32 bytes of an HMAC, written `u…` as the issuer signed it. */
const label = (value: Cbor): string | undefined =>
  isBytes(value, 32) ? `u${encodeBase64url(value)}` : undefined;

function readDerived(parts: readonly Cbor[]): Derived | undefined {
  const [baseSignature, publicKey, signatures, labelMap, mandatoryIndexes] = parts;
  const mandatory = indexesOf(mandatoryIndexes);
  const labels = labelsOf(labelMap, label);
  if (
    parts.length !== 5 ||
    !isBytes(baseSignature, 64) ||
    !isBytes(publicKey, 35) ||
    !mandatory ||
    !labels
  )
    return undefined;
  if (!Array.isArray(signatures) || !signatures.every((one: Cbor) => isBytes(one, 64)))
    return undefined;
  const isP256 = publicKey[0] === 0x80 && publicKey[1] === 0x24;
  const scopedKey = isP256
    ? keyFromMultikey(encodeMultikey('p256', publicKey.subarray(2)))
    : { fault: 'unsupported' };
  return 'fault' in scopedKey ||
    ![baseSignature, ...signatures].every((one) => isSignatureBy(scopedKey, one as Uint8Array))
    ? undefined
    : {
        baseSignature,
        scopedKey,
        scopedKeyBytes: publicKey,
        signatures: signatures as Uint8Array[],
        labels,
        mandatory,
      };
}

function isBaseSignatureValid(
  { key }: SuiteInput,
  derived: Derived,
  { proofHash, mandatoryHash }: Statements,
): Promise<boolean> {
  return signed(
    key,
    Uint8Array.from([...proofHash, ...derived.scopedKeyBytes, ...mandatoryHash]),
    derived.baseSignature,
  );
}

/**
 * Verifies the signatures of the non-mandatory statements: exactly one for each, in their order.
 */
async function statementsHold(
  { scopedKey, signatures }: Derived,
  nonMandatory: readonly string[],
): Promise<boolean> {
  if (signatures.length !== nonMandatory.length) return false;
  const encoder = new TextEncoder();
  const answers = await Promise.all(
    nonMandatory.map((statement, index) =>
      signed(scopedKey, encoder.encode(statement), signatures[index]!),
    ),
  );
  return answers.every((holds) => holds);
}

/**
 * ecdsa-sd-2023, derived form (P-36…P-39). The base signature is verified with the ISSUER's key:
 * the text of the Recommendation uses the key inside the proof for both, so that anyone could
 * forge.
 */
export const suite: Suite = selectiveSuite({
  name: 'ecdsa-sd-2023',
  keys: ['P-256'],
  headers: { 0: 'base', 1: 'derived' },
  read: readDerived,
  holds: async (input, derived, statements) =>
    (await isBaseSignatureValid(input, derived, statements)) &&
    statementsHold(derived, statements.nonMandatory),
  // each statement has a signature of its own, so their original number is unknown
  isWhole: () => false,
});
