import type { Json, JsonObject } from '../badge/contract.js';
import type { Finding } from '../report/finding.js';
import type { SuiteInput } from './contract.js';
import {
  hashData,
  proofFinding,
  proofOptions,
  rdfc,
  refusal,
  signatureOf,
  signed,
  type Hash,
} from './hash-data.js';
import {
  canonicalForms,
  OB_3_0_3,
  roundedNumbers,
  VARIANTS_3_0_3,
  type CanonicalForm,
} from './jsonld/index.js';

/** How a graph suite differs from the next. */
export interface GraphOptions {
  readonly hash: Hash;
  /** How text direction is written; Ed25519Signature2020 does not know it. */
  readonly rdfDirection?: 'i18n-datatype';
  /** The signature, where it is not a `proofValue`. */
  readonly signature?: Uint8Array;
  /** Bytes signed before the hashes (a detached JWS signs its header). */
  readonly prefix?: Uint8Array;
}

/** One published state of OB 3.0.3 to read a document with, and what of the document it did not know. */
interface Reading {
  readonly variant: number;
  readonly document: JsonObject;
  readonly leftOut: readonly string[];
}

const LATER_TERMS = VARIANTS_3_0_3[0].adds as readonly string[];

/**
 * Verifies a graph suite: canonical forms, hashes, signature; for OB 3.0.3 under each of its published states, newest first (M-30).
 *
 * @param input document, proof and key
 * @param options the suite's hash and how it writes text direction
 */
export async function verifyGraph(
  input: SuiteInput,
  options: GraphOptions,
): Promise<readonly Finding[]> {
  const signature = options.signature ?? signatureOf(input.proof['proofValue']);
  if (!signature) return [proofFinding('fail', 'proof-value')];
  const newest = await verifyReading(
    input,
    { variant: 0, document: input.document, leftOut: [] },
    signature,
    options,
  );
  if (newest.outcome === 'pass') return [newest, ...rounded(input.document, newest)];
  for (const reading of olderReadings(input.document)) {
    const seal = await verifyReading(input, reading, signature, options);
    if (seal.outcome === 'pass')
      return [seal, ...rounded(input.document, seal), ...remarks(reading)];
  }
  return [newest];
}

/** A number that was signed as 0 is not covered as it is written. */
const rounded = (document: JsonObject, { evidence }: Finding): Finding[] =>
  roundedNumbers(document, String(evidence?.['canonicalDocument'] ?? '')).map((pointer) => ({
    ...proofFinding('warn', 'proof-covers-less', {
      property: pointer.slice(pointer.lastIndexOf('/') + 1),
    }),
    pointer,
  }));

/** A reading holds when one of the forms in which signers write it is what was signed. */
async function verifyReading(
  input: SuiteInput,
  reading: Reading,
  signature: Uint8Array,
  options: GraphOptions,
): Promise<Finding> {
  const [usual, ...others] = canonicalForms({ ...reading.document, proof: input.proof });
  const first = await verifyForm(input, reading, usual!, signature, options);
  if (first.code !== 'proof-altered') return first;
  for (const form of others) {
    const seal = await verifyForm(input, reading, form, signature, options);
    if (seal.outcome === 'pass') return seal;
  }
  return first;
}

async function verifyForm(
  input: SuiteInput,
  { variant, document }: Reading,
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
    const evidence = { ...trace, keyId: String(input.proof['verificationMethod']) };
    const whole = options.prefix ? Uint8Array.from([...options.prefix, ...bytes]) : bytes;
    return (await signed(input.key, whole, signature))
      ? proofFinding('pass', 'proof-holds', undefined, evidence)
      : proofFinding('fail', 'proof-altered', undefined, evidence);
  } catch (error) {
    return refusal(error);
  }
}

/**
 * Older states are worth a try only for a document with a term that they lacked. A signer that dropped such a term did not cover it:
 * the document is read without it, and the remark says so.
 */
function olderReadings(document: JsonObject): Reading[] {
  if (!mentions(document, OB_3_0_3)) return [];
  const readings = VARIANTS_3_0_3.map(({ adds }, variant): Reading => {
    const unknown = LATER_TERMS.filter((term) => !(adds as readonly string[]).includes(term));
    const leftOut: string[] = [];
    return { variant, document: without(document, unknown, '', leftOut) as JsonObject, leftOut };
  });
  return readings.filter(
    ({ leftOut }, index) => index > 0 && leftOut.length > readings[index - 1]!.leftOut.length,
  );
}

const mentions = (document: JsonObject, url: string): boolean =>
  JSON.stringify(document).includes(JSON.stringify(url));

/** A copy without these members; where they stood goes to `leftOut` as JSON pointers. */
function without(value: Json, names: readonly string[], pointer: string, leftOut: string[]): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item, index) =>
      without(item, names, `${pointer}/${index}`, leftOut),
    );
  const kept = Object.entries(value).filter(
    ([name]) => !names.includes(name) || (leftOut.push(`${pointer}/${name}`), false),
  );
  return Object.fromEntries(
    kept.map(([name, child]) => [
      name,
      without(
        child,
        names,
        `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        leftOut,
      ),
    ]),
  );
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
