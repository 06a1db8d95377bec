import type { NextStep } from '../journey/assessment/contract.js';
import { nextStep } from '../journey/assessment/reviews.js';
import type { Definition, Review } from '../journey/contract.js';
import type { ChangingTransaction } from '../stores/contract.js';
import type { ServerOptions } from './contract.js';
import { everyRow } from './every.js';
import type { AssignmentRow, JourneyTables, ReviewRow } from './rows.js';

/** Reviews of each submission where the definition states no number. */
const ASSESSORS = 2;

type Rows = Pick<ChangingTransaction<JourneyTables>, 'query'>;
type Round = Pick<AssignmentRow, 'work' | 'appeal'>;

/**
 * Reads the last round of each assessor's review that is in; those of an appeal are apart from the
 * earlier ones, and one that was returned to its assessor is not in.
 */
export async function reviewsOf(
  rows: Rows,
  { work, appeal }: Round,
): Promise<readonly ReviewRow[]> {
  const tasks = await everyRow(rows, 'assignments', { work, appeal, state: 'reviewed' });
  const account = tasks.map((task) => task.account);
  const all = await everyRow(rows, 'reviews', { work, account });
  return all.filter(
    (one) => !all.some((other) => other.account === one.account && other.round > one.round),
  );
}

/** Gives the number of reviews that are wanted: one for an appeal. */
export const wantedBy = (
  { policy }: Pick<Definition, 'policy'>,
  { appeal }: Pick<AssignmentRow, 'appeal'>,
): number => (appeal === 1 ? 1 : (policy?.assessors ?? ASSESSORS));

/** Gives a review as the other assessors, the grantor and a decision see it: by pseudonym. */
export const reviewIn = ({ json }: Pick<ReviewRow, 'json'>): Review => JSON.parse(json) as Review;

/** Tells what comes next of a work whose reviews arrive. */
export async function stepOf(
  rows: Rows,
  options: Pick<ServerOptions, 'threshold'>,
  round: Round,
  definition: Definition,
): Promise<NextStep> {
  const reviews = await reviewsOf(rows, round);
  const isReconciled = reviews.every((one) => one.isReconciled === 1);
  return nextStep(reviews.map(reviewIn), definition, isReconciled, {
    assessors: wantedBy(definition, round),
    threshold: options.threshold,
  });
}
