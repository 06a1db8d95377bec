import type { Json, JsonObject } from '../../badge/contract.js';
import { suiteName } from './index.js';
import type { CheckContext } from '../../verification/contract.js';

/**
 * Largest work for the proofs of one verification, nested badges included: most of a second. A
 * unit is the cost of one value in a canonical form, about six microseconds.
 */
export const MAX_PROOF_WORK = 120_000;
/**
 * Additional work for each badge in a record, or in an input with several badges: about three
 * milliseconds.
 */
export const PROOF_WORK_PER_BADGE = 400;
/** Number of characters, of a document and of a proof value, that cost as much as one value. */
const CHARACTERS = { document: 80, proof: 15 } as const;
/**
 * Extra cost of suites that compute pairings and curve points: of a proof, and of each character of
 * its value, since each hidden statement is a point to multiply.
 */
const PAIRING_SUITES: Readonly<Record<string, { proof: number; character: number }>> = {
  'bbs-2023': { proof: 6_000, character: 3 },
};

const counts = new WeakMap<JsonObject, number>();

/** Counts the values of a document, once. */
function valuesIn(document: JsonObject): number {
  const known = counts.get(document);
  if (known !== undefined) return known;
  let count = 0;
  const waiting: Json[] = [document];
  while (waiting.length > 0) {
    const value = waiting.pop()!;
    count++;
    if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) waiting.push(inner as Json);
  }
  counts.set(document, count);
  return count;
}

/** Cost of writing a document in a canonical form. */
const costOf = (document: JsonObject, length: number): number =>
  valuesIn(document) + length / CHARACTERS.document;

/**
 * Takes the cost of one more canonical form of a document from the remaining work: a signature that
 * does not match is compared with up to twelve of them (M-30, RDFC-1.0).
 *
 * @param document that the proof covers
 * @param length of the document's text, in characters
 * @returns false if no work was left; then no other form is tried
 */
export function takeForm(
  document: JsonObject,
  length: number,
  left: CheckContext['left'],
): boolean {
  if (left.work <= 0) return false;
  left.work -= costOf(document, length);
  return true;
}

/**
 * Takes the cost of one proof from the remaining work.
 *
 * @param document that the proof covers
 * @param length of the document's text, in characters
 * @param proof the proof itself
 * @returns false if no work was left; then the proof is not verified
 */
export function takeWork(
  document: JsonObject,
  length: number,
  proof: JsonObject,
  left: CheckContext['left'],
): boolean {
  if (left.work <= 0) return false;
  const value = proof['proofValue'];
  const characters = typeof value === 'string' ? value.length : 0;
  const pairings = PAIRING_SUITES[suiteName(proof)] ?? { proof: 0, character: 0 };
  left.work -=
    costOf(document, length) +
    characters / CHARACTERS.proof +
    pairings.proof +
    characters * pairings.character;
  return true;
}
