import type { Finding } from '../../report/finding.js';
import type { Coverage, SuiteInput } from './contract.js';
import {
  hashData,
  mayTry,
  noWorkLeft,
  proofFinding,
  proofOptions,
  rdfc,
  refusal,
  rounded,
  signatureOf,
  signed,
  type Hash,
} from './hashing.js';
import {
  OB_3_0_3,
  otherForms,
  USUAL_FORM,
  VARIANTS_3_0_3,
  type CanonicalForm,
} from './jsonld/index.js';
import { newestReading, olderReadings, type Reading } from './older-contexts.js';
import { asText } from '../../json/values.js';

/** The options in which graph suites differ. */
export interface GraphOptions {
  readonly hash: Hash;
  /** How text direction is written; Ed25519Signature2020 does not support it. */
  readonly rdfDirection?: 'i18n-datatype';
  /** The signature, if it is not in `proofValue`. */
  readonly signature?: Uint8Array;
  /** Bytes signed before the hashes (a detached JWS signs its header). */
  readonly prefix?: Uint8Array;
}

/**
 * Verifies a graph suite: canonical forms, hashes, signature. For OB 3.0.3 each of its published
 * states is tried, newest first (M-30).
 *
 * @param input document, proof and key
 * @param options the suite's hash and how it writes text direction
 */
export async function verifyGraph(
  input: SuiteInput,
  options: GraphOptions,
): Promise<readonly Finding[]> {
  const signature = options.signature ?? signatureOf(input.proof['proofValue'], input.key);
  if (!signature) return [proofFinding('fail', 'proof-value')];
  const newest = await verifyReading(input, newestReading(input.document), signature, options);
  if (newest.outcome === 'pass') return rounded(input.document, newest);
  for (const reading of olderReadings(input.document)) {
    if (!mayTry(input)) return [noWorkLeft()];
    const proof = await verifyReading(input, reading, signature, options);
    if (proof.outcome === 'pass')
      return [...(await rounded(reading.document, proof)), ...remarks(reading)];
  }
  return [newest];
}

/**
 * Verifies one reading; it is valid if one of the forms in which signers write it matches the
 * signature.
 */
async function verifyReading(
  input: SuiteInput,
  reading: Reading,
  signature: Uint8Array,
  options: GraphOptions,
): Promise<Finding> {
  const first = await verifyForm(input, reading, USUAL_FORM, signature, options);
  if (first.code !== 'proof-altered') return first;
  for (const form of otherForms({ ...reading.document, proof: input.proof })) {
    if (!mayTry(input)) return noWorkLeft();
    const proof = await verifyForm(input, reading, form, signature, options);
    if (proof.outcome === 'pass') return proof;
  }
  return first;
}

async function verifyForm(
  input: SuiteInput,
  { variant, document, leftOut }: Reading,
  form: CanonicalForm,
  signature: Uint8Array,
  options: GraphOptions,
): Promise<Finding> {
  try {
    const transform = rdfc(input.contexts, options.hash, variant, options.rdfDirection, form);
    const { bytes, trace } = await hashData(
      document,
      proofOptions(document, input.proof),
      transform,
      options.hash,
    );
    const covers: Coverage = { as: 'graph', ...(leftOut.length > 0 && { leftOut }) };
    const evidence = { ...trace, covers, keyId: asText(input.proof['verificationMethod']) };
    const whole = options.prefix ? Uint8Array.from([...options.prefix, ...bytes]) : bytes;
    return (await signed(input.key, whole, signature))
      ? proofFinding('pass', 'proof-holds', undefined, evidence)
      : proofFinding('fail', 'proof-altered', undefined, evidence);
  } catch (error) {
    return refusal(error);
  }
}

function remarks({ variant, leftOut }: Reading): Finding[] {
  const edition = proofFinding('warn', 'context-variant', {
    url: OB_3_0_3,
    variant: VARIANTS_3_0_3[variant]!.name,
  });
  return [
    edition,
    ...leftOut.map((pointer): Finding =>
      pointer.endsWith('/endorsementJwt')
        ? { check: 'endorsement', outcome: 'warn', code: 'endorsement-unprotected', pointer }
        : {
            ...proofFinding('warn', 'proof-covers-less', {
              property: pointer.slice(pointer.lastIndexOf('/') + 1),
            }),
            pointer,
          },
    ),
  ];
}
