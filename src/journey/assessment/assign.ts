import type { Random } from '../../crypto/random.js';
import type { Assessor } from './contract.js';

/** Most submissions of an assessor at a time (decision 38). */
const CAPACITY = 5;

/** An assessor who may get a submission. */
export interface Candidate {
  readonly assessor: Assessor;
  /** Number of submissions that the assessor works on. */
  readonly load: number;
  /** True where a conflict of interest was found. */
  readonly hasConflict: boolean;
  /** True where the assessor declined this work. */
  readonly hasDeclined?: boolean;
}

/** The submission that needs assessors. */
export interface AssignmentInput {
  /** Number of assessors. */
  readonly count: number;
  /** Names of the skills of the definition. */
  readonly skills: readonly string[];
  /** Ids of the assessors of the earlier attempt, where the learner prefers them. */
  readonly preferred?: readonly string[];
  /** Ids of assessors who must be others, such as those of the denial that is appealed. */
  readonly excluded?: readonly string[];
}

/** The assessors of a submission. */
export interface Assignment {
  /** Ids, in the order of preference. */
  readonly assessors: readonly string[];
  /** Number of assessors that are missing; the grantor is told. */
  readonly missing: number;
}

/** Reason why an assessor does not get a submission. */
export type Obstacle = 'conflict' | 'declined' | 'not-calibrated' | 'no-capacity';

/** Finds the reason why an assessor does not get a submission, if there is one. */
export function obstacleOf({
  assessor,
  load,
  hasConflict,
  hasDeclined = false,
}: Candidate): Obstacle | undefined {
  if (hasConflict) return 'conflict';
  if (hasDeclined) return 'declined';
  if (!assessor.isCalibrated) return 'not-calibrated';
  return load < (assessor.capacity ?? CAPACITY) ? undefined : 'no-capacity';
}

/** Orders numbers from low to high, the first that differ deciding. */
function byRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((rank, index) => rank !== other[index]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}

/**
 * Chooses assessors for a submission: of those who are calibrated, free and without a conflict, first
 * those of the earlier attempt, then by preferred skills, then by load; chance decides the rest.
 *
 * @param candidates all assessors
 * @param input the submission
 * @param random source of randomness
 * @example
 * import { assign } from 'open-badge-elements/assess';
 * const assessor = { id: 'a-1', isCalibrated: true };
 * const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
 * const { missing } = assign([{ assessor, load: 0, hasConflict: false }], { count: 2, skills: [] }, random);
 * missing; // 1
 */
export function assign(
  candidates: readonly Candidate[],
  { count, skills, preferred = [], excluded = [] }: AssignmentInput,
  random: Random,
): Assignment {
  const chance = random(4 * candidates.length);
  const view = new DataView(chance.buffer, chance.byteOffset, chance.byteLength);
  const ranked = candidates
    .map((candidate, index) => {
      const { assessor, load } = candidate;
      const liked = skills.filter((skill) => assessor.skills?.includes(skill)).length;
      const ranks = [
        preferred.includes(assessor.id) ? 0 : 1,
        -liked,
        load / (assessor.capacity ?? CAPACITY),
        view.getUint32(4 * index),
      ];
      return { candidate, ranks };
    })
    .filter(({ candidate }) => !obstacleOf(candidate) && !excluded.includes(candidate.assessor.id))
    .sort((one, other) => byRanks(one.ranks, other.ranks));
  const assessors = ranked.slice(0, count).map(({ candidate }) => candidate.assessor.id);
  return { assessors, missing: count - assessors.length };
}
