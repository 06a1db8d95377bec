import { decodeBase64url } from '../../bytes/base64url.js';
import { decodeCbor, type Cbor } from '../../bytes/cbor.js';
import { digest, toHex } from '../../crypto/index.js';
import type { Finding } from '../../report/finding.js';
import type { Coverage, Suite, SuiteInput, Trace } from './contract.js';
import {
  mayTry,
  noWorkLeft,
  proofFinding,
  proofOptions,
  rdfc,
  refusal,
  rounded,
} from './hashing.js';
import { statusShown } from './shown-status.js';
import { otherForms, sortLines, USUAL_FORM, type CanonicalForm } from './jsonld/index.js';
import { asText } from '../../json/values.js';

/** Form of a suite's proof value, by its three header bytes (P-36, P-40). */
export type SelectiveForm = 'base' | 'derived' | 'feature' | 'other';

/** The components of a CBOR proof value after its header. */
export interface SelectiveValue {
  readonly form: SelectiveForm;
  readonly parts: readonly Cbor[];
}

/**
 * Reads `u` + base64url(header ‖ CBOR array).
 *
 * @param value the `proofValue`
 * @param headers third header byte of each form; the first two are `d9 5d`
 */
export function readSelective(
  value: unknown,
  headers: Readonly<Record<number, SelectiveForm>>,
): SelectiveValue | undefined {
  const bytes =
    typeof value === 'string' && value.startsWith('u')
      ? decodeBase64url(value.slice(1))
      : undefined;
  if (!bytes || bytes[0] !== 0xd9 || bytes[1] !== 0x5d) return undefined;
  const form = headers[bytes[2] ?? -1] ?? 'other';
  const parts = form === 'derived' ? decodeCbor(bytes.subarray(3)) : [];
  return Array.isArray(parts) ? { form, parts: parts as readonly Cbor[] } : undefined;
}

/**
 * Data that every derived proof has: the labels signed by the issuer, and the indexes of the
 * mandatory statements.
 */
export interface Disclosure {
  readonly labels: ReadonlyMap<string, string>;
  readonly mandatory: readonly number[];
}

/** The parts in which selective suites differ. */
export interface SelectiveParts<Derived extends Disclosure> {
  readonly name: string;
  readonly keys: Suite['keys'];
  /** Form for each third header byte. */
  readonly headers: Readonly<Record<number, SelectiveForm>>;
  /** Name of a form of this suite that requires unsupported checks. */
  readonly feature?: string;
  read(parts: readonly Cbor[]): Derived | undefined;
  holds(input: SuiteInput, derived: Derived, statements: Statements): boolean | Promise<boolean>;
  /** Tells whether a valid proof of this suite shows that no statement was withheld. */
  isWhole(derived: Derived): boolean;
}

/**
 * Makes a suite that verifies the derived form. A base proof is rejected with a code of its own,
 * since it contains the data with which anyone can disclose the rest (P-37).
 */
export const selectiveSuite = <Derived extends Disclosure>(
  own: SelectiveParts<Derived>,
): Suite => ({
  name: own.name,
  keys: own.keys,
  graph: true,
  async verify(input) {
    const value = readSelective(input.proof['proofValue'], own.headers);
    if (value?.form === 'base') return [proofFinding('unsupported', 'proof-base-form')];
    if (value?.form === 'feature')
      return [proofFinding('unsupported', 'proof-unsupported', { feature: own.feature ?? '' })];
    const derived = value?.form === 'derived' ? own.read(value.parts) : undefined;
    if (!derived) return [proofFinding('fail', 'proof-value')];
    try {
      return await verifyDerived(input, derived, own);
    } catch (error) {
      return [refusal(error)];
    }
  },
});

/**
 * Verifies a derived proof; one of the forms in which signers write a document must match the
 * signature.
 */
async function verifyDerived<Derived extends Disclosure>(
  input: SuiteInput,
  derived: Derived,
  own: SelectiveParts<Derived>,
): Promise<readonly Finding[]> {
  const first = await verifyForm(input, derived, own, USUAL_FORM);
  if (first[0]?.code !== 'proof-altered') return first;
  for (const form of otherForms({ ...input.document, proof: input.proof })) {
    if (!mayTry(input)) return [noWorkLeft()];
    const proof = await verifyForm(input, derived, own, form);
    if (proof[0]?.outcome === 'pass') return proof;
  }
  return first;
}

async function verifyForm<Derived extends Disclosure>(
  input: SuiteInput,
  derived: Derived,
  own: SelectiveParts<Derived>,
  form: CanonicalForm,
): Promise<readonly Finding[]> {
  const statements = await disclosedStatements(input, derived.labels, derived.mandatory, form);
  if (!statements) return [proofFinding('fail', 'proof-altered')];
  const covers: Coverage = { as: 'graph' };
  const evidence = {
    ...statements.trace,
    covers,
    keyId: asText(input.proof['verificationMethod']),
    disclosed: statements.nonMandatory.length,
    selective: true,
  };
  if (!(await own.holds(input, derived, statements)))
    return [proofFinding('fail', 'proof-altered', undefined, evidence)];
  const proof = proofFinding('pass', 'proof-holds', undefined, evidence);
  // unless the proof shows that nothing was withheld, no member may be reported as absent (P-39)
  const proofs = await rounded(input.document, proof);
  return own.isWhole(derived)
    ? proofs
    : [
        ...proofs,
        proofFinding('skipped', 'proof-selective', {
          status: statusShown(input.document, statements),
        }),
      ];
}

/**
 * Reads the label map of a proof: canonical number → label.
 *
 * @param write formats the label as it was signed, or returns `undefined` for an invalid value
 */
export function labelsOf(
  value: Cbor | undefined,
  write: (label: Cbor) => string | undefined,
): ReadonlyMap<string, string> | undefined {
  if (!(value instanceof Map)) return undefined;
  const entries = [...(value as ReadonlyMap<Cbor, Cbor>)].map(
    ([key, label]) => [typeof key === 'number' ? `c14n${key}` : undefined, write(label)] as const,
  );
  return entries.every((entry): entry is readonly [string, string] =>
    entry.every((part) => part !== undefined),
  )
    ? new Map(entries)
    : undefined;
}

/** Reads a list of distinct non-negative integers. */
export const indexesOf = (value: Cbor | undefined): readonly number[] | undefined =>
  Array.isArray(value) &&
  value.every((item) => typeof item === 'number') &&
  new Set(value).size === value.length
    ? (value as readonly number[])
    : undefined;

/**
 * The statements of a disclosed document under the labels signed by the issuer, divided into
 * mandatory and non-mandatory ones.
 */
export interface Statements {
  readonly proofHash: Uint8Array;
  readonly mandatoryHash: Uint8Array;
  readonly mandatory: readonly string[];
  readonly nonMandatory: readonly string[];
  readonly trace: Trace;
}

/**
 * Prepares a disclosed document for both selective suites (P-38): canonical statements, blank nodes
 * renamed by the label map and sorted again, divided by the mandatory indexes, and the hashes of
 * the proof options and of the mandatory statements.
 *
 * @param labels canonical label (`c14n0`) → label that was signed
 * @param form the canonical form to write them in
 * @returns the statements, or `undefined` if a label or an index has no counterpart
 */
export async function disclosedStatements(
  input: SuiteInput,
  labels: ReadonlyMap<string, string>,
  mandatory: readonly number[],
  form: CanonicalForm,
): Promise<Statements | undefined> {
  const transform = rdfc(input.contexts, 'SHA-256', 0, 'i18n-datatype', form);
  const canonicalProof = await transform(proofOptions(input.document, input.proof));
  const canonicalDocument = await transform(input.document);
  const quads = relabel(canonicalDocument, labels, form);
  if (!quads || mandatory.some((index) => index >= quads.length)) return undefined;
  const isMandatory = new Set(mandatory);
  const proofHash = await digest(canonicalProof);
  const shownAlways = quads.filter((_, index) => isMandatory.has(index));
  const mandatoryHash = await digest(shownAlways.join(''));
  const trace = {
    canonicalDocument: quads.join(''),
    canonicalProof,
    documentHash: toHex(mandatoryHash),
    proofHash: toHex(proofHash),
  };
  return {
    proofHash,
    mandatoryHash,
    mandatory: shownAlways,
    nonMandatory: quads.filter((_, index) => !isMandatory.has(index)),
    trace,
  };
}

/**
 * Matches blank nodes, and skips literals and IRIs, so that text that looks like a label is never
 * renamed.
 */
// eslint-disable-next-line regexp/no-super-linear-move -- each `<` of a canonical line has its `>`
const BLANK_OR_LITERAL = /"(?:[^"\\]|\\.)*"|<[^>]*>|_:([A-Za-z0-9]+)/g;

function relabel(
  canonical: string,
  labels: ReadonlyMap<string, string>,
  { order }: CanonicalForm,
): string[] | undefined {
  let isComplete = new Set(labels.values()).size === labels.size;
  const lines = canonical
    .split('\n')
    .filter((line) => line !== '')
    .map(
      (line) =>
        `${line.replace(BLANK_OR_LITERAL, (whole, label: string | undefined) => {
          if (label === undefined) return whole;
          const name = labels.get(label);
          isComplete &&= name !== undefined;
          return `_:${name}`;
        })}\n`,
    );
  return isComplete ? sortLines(lines, order) : undefined;
}
