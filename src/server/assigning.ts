import type { Submission } from '../journey/contract.js';
import type { PersonVisit } from './contract.js';
import { isInConflict } from './conflicts.js';
import { Refusal } from './refusals.js';
import type { AccountRow, AssignmentRow, SubmissionRow } from './rows.js';
import type { JourneyStore } from './tables.js';

/** An assessor as a candidate for a submission. */
export interface Candidate {
  readonly account: AccountRow;
  /** Tasks that are not reviewed yet. */
  readonly load: number;
  /** Shares person, domain or organisation with the learner, or is the learner. */
  readonly isInConflict: boolean;
  /** The task of this submission, also one that was declined. */
  readonly assignment?: AssignmentRow;
  /** Reviewed the earlier submission, which the learner prefers. */
  readonly isPreferred: boolean;
}

const OPEN = ['offered', 'accepted'];

/** Finds the work that a submission follows, where the learner prefers the same assessors. */
async function earlierWork(
  store: Pick<JourneyStore, 'get'>,
  { json }: SubmissionRow,
): Promise<string | undefined> {
  const { resubmission } = JSON.parse(json) as Submission;
  if (!resubmission?.sameAssessor) return undefined;
  return (await store.get('submissions', { submission: resubmission.of }))?.work;
}

/** Lists the assessors, preferred ones first, then those with the fewest open tasks first. */
export async function candidatesFor(
  { store, options }: Pick<PersonVisit, 'store' | 'options'>,
  submission: SubmissionRow,
  ownerOf: (account: string) => string,
): Promise<readonly Candidate[]> {
  const accounts = await store.query('accounts');
  const assessors = accounts.filter(({ roles }) => roles.split(' ').includes('assessor'));
  const tasks = await store.query('assignments', {
    where: { account: assessors.map(({ account }) => account) },
  });
  const earlier = await earlierWork(store, submission);
  return assessors
    .map((account) => {
      const own = tasks.filter((task) => task.account === account.account);
      return {
        account,
        load: own.filter(({ state }) => OPEN.includes(state)).length,
        isInConflict:
          ownerOf(account.account) === submission.owner ||
          isInConflict(options.secret, submission.conflicts, account),
        assignment: own.find(({ work }) => work === submission.work),
        isPreferred: own.some(({ work, state }) => work === earlier && state === 'reviewed'),
      };
    })

    .sort(
      (a, b) =>
        Number(b.isPreferred) - Number(a.isPreferred) ||
        a.load - b.load ||
        (a.account.account < b.account.account ? -1 : 1),
    );
}

/**
 * Chooses assessors: those that are named, else those with the fewest open tasks.
 *
 * @throws Refusal `unusable` for one that is unknown, in conflict, or had the task already;
 *   `not-allowed-now` where too few are left
 */
export function chosen(
  candidates: readonly Candidate[],
  count: number,
  named?: readonly string[],
): readonly AccountRow[] {
  const free = candidates.filter((one) => !one.isInConflict && !one.assignment);
  if (named)
    return named.map((id, index) => {
      const found = free.find(({ account }) => account.account === id);
      if (found) return found.account;
      throw new Refusal('unusable', {
        reason: 'assessor-unusable',
        pointer: `/assessors/${index}`,
      });
    });
  if (free.length < count)
    throw new Refusal('not-allowed-now', { reason: 'too-few-assessors', wanted: count });
  return free.slice(0, count).map(({ account }) => account);
}
