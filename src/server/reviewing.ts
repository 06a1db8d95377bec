import type {
  Criterion,
  Definition,
  Recommendation,
  Review,
  ReviewDraft,
} from '../journey/contract.js';
import { isMet } from '../journey/assessment/rubric.js';
import type { ChangingTransaction } from '../stores/contract.js';
import type { AssignmentRow, JourneyTables, ReviewRow } from './rows.js';

/** Reviews of each submission where the definition states no number. */
const ASSESSORS = 2;

/** A place in a review where something is missing. */
export interface Missing {
  readonly code: 'level-missing' | 'level-unknown' | 'feedback-missing' | 'recommendation-missing';
  /** JSON pointer into the review. */
  readonly pointer: string;
}

function missingOf(
  criterion: Criterion,
  { levels, feedback }: Pick<ReviewDraft, 'levels' | 'feedback'>,
): readonly Missing[] {
  const level = levels[criterion.id];
  const at = `/levels/${criterion.id}`;
  if (level === undefined) return [{ code: 'level-missing', pointer: at }];
  if (!criterion.levels.some(({ id }) => id === level))
    return [{ code: 'level-unknown', pointer: at }];
  const isExplained = (feedback.criteria[criterion.id] ?? '').trim() !== '';
  return isMet(criterion, level) || isExplained
    ? []
    : [{ code: 'feedback-missing', pointer: `/feedback/criteria/${criterion.id}` }];
}

/**
 * Lists what a review lacks: a level of each criterion, feedback for each part and for each
 * criterion that is not met, and a recommendation.
 */
export function missingIn(
  { parts }: Definition,
  review: Pick<ReviewDraft, 'levels' | 'feedback' | 'recommendation'>,
): readonly Missing[] {
  const silent = parts.filter(({ id }) => (review.feedback.parts[id] ?? '').trim() === '');
  return [
    ...parts.flatMap(({ criteria }) => criteria.flatMap((one) => missingOf(one, review))),
    ...silent.map(({ id }) => ({
      code: 'feedback-missing' as const,
      pointer: `/feedback/parts/${id}`,
    })),
    ...(review.recommendation
      ? []
      : [{ code: 'recommendation-missing' as const, pointer: '/recommendation' }]),
  ];
}

type Rows = Pick<ChangingTransaction<JourneyTables>, 'query'>;

/**
 * Reads the last round of each assessor's review; those of an appeal are apart from the earlier
 * ones.
 */
export async function reviewsOf(
  rows: Rows,
  { work, appeal }: Pick<AssignmentRow, 'work' | 'appeal'>,
): Promise<readonly ReviewRow[]> {
  const tasks = await rows.query('assignments', { where: { work, appeal } });
  const accounts = tasks.map(({ account }) => account);
  const all = await rows.query('reviews', { where: { work, account: accounts } });
  return all.filter(
    (one) => !all.some((other) => other.account === one.account && other.round > one.round),
  );
}

/** Gives the number of reviews that are wanted: one for an appeal. */
export const wantedBy = (
  { policy }: Pick<Definition, 'policy'>,
  { appeal }: Pick<AssignmentRow, 'appeal'>,
): number => (appeal === 1 ? 1 : (policy?.assessors ?? ASSESSORS));

/** How far the reviews of a work are. */
export interface Progress {
  /** True where all reviews are in: only then assessors see each other's. */
  readonly areIn: boolean;
  /** The recommendation that a majority of them makes. */
  readonly agreed?: Recommendation;
}

/**
 * Tells how far the reviews are: two that differ are reconciled; of three the majority counts.
 *
 * @param reviews last rounds
 * @param wanted number of reviews
 */
export function progressOf(reviews: readonly ReviewRow[], wanted: number): Progress {
  const areIn = reviews.length >= wanted;
  const share = (one: Recommendation): number =>
    reviews.filter(({ recommendation }) => recommendation === one).length / reviews.length;
  const agreed = (['award', 'deny'] as const).find((one) => areIn && share(one) > 0.5);
  return { areIn, ...(agreed && { agreed }) };
}

/** Gives a review as the other assessors, the grantor and a decision see it: by pseudonym. */
export const reviewIn = ({ json }: ReviewRow): Review => JSON.parse(json) as Review;
