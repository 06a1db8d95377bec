import type { PersonVisit } from './contract.js';
import { everyRow } from './every.js';
import type { SubmissionRow } from './rows.js';

type Visitor = Pick<PersonVisit, 'store' | 'owner' | 'account'>;

/**
 * Tells whether a grantor may see a submission as one: not where the grantor is its learner, who
 * would see the assessors, and not where the grantor assesses it, who would see the other reviews.
 */
export async function isOpenTo(
  { store, owner, account }: Visitor,
  row: SubmissionRow | undefined,
): Promise<boolean> {
  const work = row?.work ?? '';
  const task = await store.get('assignments', { work, account: account.account });
  return row?.owner !== owner && (task === undefined || task.state === 'declined');
}

/** Lists the works of a grantor who is a learner too: no number may count them. */
export const ownWorks = async ({ store, owner }: Visitor): Promise<readonly string[]> =>
  (await everyRow(store, 'submissions', { owner })).map(({ work }) => work);
