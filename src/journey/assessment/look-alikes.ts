import type { Submission } from '../application/contract.js';
import { fold } from '../cleaning/names/fold.js';

/** Words of a shingle: five in a row are rarely the same by chance (Broder 1997). */
const SHINGLE_WORDS = 5;
/** Shingles that are kept of a text: the smallest hashes are a fair sample of all (Broder 1997). */
const SKETCH = 1_024;
/** Share of common shingles from which on texts look alike (decision 38). */
const SIMILAR = 0.5;
const WORD = /[\p{L}\p{N}]+/gu;

/** A fingerprint of a submission, from which its text cannot be read. */
export interface Fingerprint {
  /** Pseudonym of the work. */
  readonly work: string;
  /** Digests of the files as they were handed in. */
  readonly digests: readonly string[];
  /** Hashes of word sequences, ascending. */
  readonly shingles: readonly number[];
}

/** Another submission that looks alike. */
export interface LookAlike {
  /** Pseudonym of the other work. */
  readonly work: string;
  /** Digests of files that both have. */
  readonly files: readonly string[];
  /** Estimated share of common word sequences, from 0 to 1. */
  readonly text: number;
}

/** Hashes a text with 32 bits (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

function shinglesOf(text: string): readonly number[] {
  const words = fold(text).text.match(WORD) ?? [];
  const hashes = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++)
    hashes.add(hash(words.slice(at, at + SHINGLE_WORDS).join(' ')));
  return [...hashes].sort((one, other) => one - other);
}

/**
 * Computes the fingerprint of a submission, for comparison with others of the same definition.
 *
 * @param submission frozen work
 * @param texts of its files, as far as they are known. Default: none
 * @param common texts that all submissions may have, such as a template. Default: none
 * @example
 * import { fingerprintOf } from 'open-badge-elements/assess';
 * import type { Submission } from 'open-badge-elements/assess';
 * const words = (submission: Submission) => fingerprintOf(submission).shingles.length;
 */
export function fingerprintOf(
  submission: Pick<Submission, 'work' | 'answers' | 'artifacts'>,
  texts: readonly string[] = [],
  common: readonly string[] = [],
): Fingerprint {
  const known = new Set(common.flatMap((text) => [...shinglesOf(text)]));
  const all = [...Object.values(submission.answers), ...texts].flatMap(shinglesOf);
  const shingles = [...new Set(all)].filter((one) => !known.has(one));
  return {
    work: submission.work,
    digests: submission.artifacts.flatMap((one) => (one.kind === 'file' ? [one.digestSRI] : [])),
    shingles: shingles.sort((one, other) => one - other).slice(0, SKETCH),
  };
}

/** Estimates the Jaccard similarity of two texts from the smallest hashes of both (Broder 1997). */
function similarity(one: readonly number[], other: readonly number[]): number {
  const [left, right] = [new Set(one), new Set(other)];
  const union = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, SKETCH);
  if (union.length === 0) return 0;
  return union.filter((value) => left.has(value) && right.has(value)).length / union.length;
}

/**
 * Finds submissions that look alike: the same files, or texts with many common word sequences. The
 * grantor and the assessors see them beside the declaration of collaboration, and decide themselves.
 *
 * @param one fingerprint of a submission
 * @param others fingerprints of other learners' submissions of the same definition
 * @param similar share of common word sequences from which on texts look alike. Default: 0.5
 * @example
 * import { fingerprintOf, lookAlikes } from 'open-badge-elements/assess';
 * const text = 'We let the pupils plan the whole week by themselves';
 * const [one, other] = ['w-1', 'w-2'].map((work) => fingerprintOf({ work, answers: { a: text }, artifacts: [] }));
 * lookAlikes(one!, [other!])[0]?.text; // 1
 */
export const lookAlikes = (
  one: Fingerprint,
  others: readonly Fingerprint[],
  similar: number = SIMILAR,
): readonly LookAlike[] =>
  others
    .filter(({ work }) => work !== one.work)
    .map((other) => ({
      work: other.work,
      files: one.digests.filter((digest) => other.digests.includes(digest)),
      text: similarity(one.shingles, other.shingles),
    }))
    .filter(({ files, text }) => files.length > 0 || text >= similar);
