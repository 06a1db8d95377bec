import type { Store } from '../../stores/contract.js';
import type { AwardFilter } from './contract.js';
import { awards } from './read.js';
import { record } from './record.js';

/** Columns of an award that identify its recipient, or lead to what does. */
const PERSON = ['id', 'recipient', 'name', 'draft', 'text'] as const;

/** Who forgets, and when. */
export interface ForgetOptions {
  readonly by: string;
  readonly now: Date | string;
}

/**
 * Forgets a person: erases identifier, name, draft and badge from the store, and reasons from the
 * ledger. The digest of the badge's id and its index in the status list stay, so that neither is
 * given again and a revocation stays one.
 *
 * @param filter a recipient, or the id of a badge
 * @returns the digests of the ids of the badges that were forgotten
 * @throws TypeError for a filter that names neither: it would forget everybody
 */
export async function forget(
  store: Store,
  filter: Pick<AwardFilter, 'recipient' | 'id'>,
  { by, now }: ForgetOptions,
): Promise<readonly string[]> {
  if (!filter.recipient && !filter.id) throw new TypeError('expected a recipient or an id');
  const found: string[] = [];
  for await (const { badge, state } of awards(store, filter))
    if (state !== 'forgotten') found.push(badge);
  await store.transaction(async (transaction) => {
    if (found.length === 0) return;
    await transaction.erase('awards', { badge: found }, PERSON);
    await transaction.erase('events', { badge: found }, ['reason']);
    const events = found.map((badge) => ({ kind: 'forgotten' as const, badge, at: now, by }));
    await record(transaction, events);
  });
  return found;
}
