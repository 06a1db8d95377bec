import { decodeBase64url } from '../bytes/base64url.js';
import { decodeCbor, type Cbor } from '../bytes/cbor.js';
import { digest, toHex } from '../crypto/index.js';
import type { SuiteInput, Trace } from './contract.js';
import { proofOptions, rdfc } from './hash-data.js';

/** Which of a suite's forms a proof value has, by its three header bytes (P-36, P-40). */
export type SelectiveForm = 'base' | 'derived' | 'feature' | 'other';

/** The parts of a CBOR proof value after its header. */
export interface SelectiveValue { readonly form: SelectiveForm; readonly parts: readonly Cbor[] }

/**
 * Reads `u` + base64url(header ‖ CBOR array).
 *
 * @param value the `proofValue`
 * @param headers third header byte of each form; the first two are `d9 5d`
 */
export function readSelective(value: unknown, headers: Readonly<Record<number, SelectiveForm>>): SelectiveValue | undefined {
  const bytes = typeof value === 'string' && value.startsWith('u') ? decodeBase64url(value.slice(1)) : undefined;
  if (!bytes || bytes[0] !== 0xd9 || bytes[1] !== 0x5d) return undefined;
  const form = headers[bytes[2] ?? -1] ?? 'other';
  const parts = form === 'derived' ? decodeCbor(bytes.subarray(3)) : [];
  return Array.isArray(parts) ? { form, parts: parts as readonly Cbor[] } : undefined;
}

/** A list of whole numbers, each once, none negative. */
export const indexesOf = (value: Cbor | undefined): readonly number[] | undefined =>
  Array.isArray(value) && value.every((item) => typeof item === 'number') && new Set(value).size === value.length ? (value as readonly number[]) : undefined;

/** The statements of a disclosed document under the labels that its issuer signed, apart by whether they had to be shown. */
export interface Statements { readonly proofHash: Uint8Array; readonly mandatoryHash: Uint8Array; readonly nonMandatory: readonly string[]; readonly trace: Trace }

/**
 * What both selective suites make of a disclosed document (P-38): canonical statements, blank nodes renamed by the label map and
 * sorted anew, split by the mandatory indexes, and the hashes of the proof options and of the mandatory statements.
 *
 * @param labels canonical label (`c14n0`) → label that was signed
 * @returns the statements, or `undefined` when a label or an index has no counterpart
 */
export async function disclosedStatements(input: SuiteInput, labels: ReadonlyMap<string, string>, mandatory: readonly number[]): Promise<Statements | undefined> {
  const transform = rdfc(input.contexts, 'SHA-256', 0, 'i18n-datatype');
  const canonicalProof = await transform(proofOptions(input.document, input.proof));
  const canonicalDocument = await transform(input.document);
  const quads = relabel(canonicalDocument, labels);
  if (!quads || mandatory.some((index) => index >= quads.length)) return undefined;
  const isMandatory = new Set(mandatory);
  const proofHash = await digest(canonicalProof);
  const mandatoryHash = await digest(quads.filter((_, index) => isMandatory.has(index)).join(''));
  const trace = { canonicalDocument: quads.join(''), canonicalProof, documentHash: toHex(mandatoryHash), proofHash: toHex(proofHash) };
  return { proofHash, mandatoryHash, nonMandatory: quads.filter((_, index) => !isMandatory.has(index)), trace };
}

/** Only a blank node is renamed, never text within a literal that looks like one. */
const BLANK_OR_LITERAL = /"(?:[^"\\]|\\.)*"|<[^>]*>|_:([A-Za-z0-9]+)/g;

function relabel(canonical: string, labels: ReadonlyMap<string, string>): string[] | undefined {
  let isComplete = new Set(labels.values()).size === labels.size;
  const lines = canonical.split('\n').filter((line) => line !== '').map((line) => `${line.replace(BLANK_OR_LITERAL, (whole, label: string | undefined) => {
    if (label === undefined) return whole;
    const name = labels.get(label);
    isComplete &&= name !== undefined;
    return `_:${name}`;
  })}\n`);
  return isComplete ? lines.sort() : undefined;
}
