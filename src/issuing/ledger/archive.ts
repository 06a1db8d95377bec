import type { Store, Transaction } from '../../stores/contract.js';
import { badgeDigest, record } from './record.js';

/** Who archives, when and why. */
export interface ArchiveOptions {
  readonly by: string;
  readonly now: Date | string;
  readonly reason?: string | null;
}

/**
 * Finds when an achievement was archived.
 * @returns the moment, ISO 8601 in UTC; `undefined` when it was not
 */
export async function archivedAt(
  store: Transaction,
  achievement: string,
): Promise<string | undefined> {
  const badge = await badgeDigest(achievement);
  const [event] = await store.query('events', { where: { badge, kind: 'archived' } });
  return event?.at;
}

/**
 * Archives an achievement: no batch of this store issues badges for it any more. Those that were
 * issued stay valid, and its definition stays published, since they name it.
 *
 * @param achievement id of the achievement
 * @returns false when it was archived before
 * @example
 * import { archiveAchievement, createMemoryStore } from 'open-badge-elements/batch';
 * const store = createMemoryStore();
 * const now = '2026-11-21T12:00:00Z';
 * await archiveAchievement(store, 'https://college.example/robotics', { by: 'Registrar', now });
 */
export function archiveAchievement(
  store: Store,
  achievement: string,
  { by, now, reason }: ArchiveOptions,
): Promise<boolean> {
  return store.transaction(async (transaction) => {
    if (await archivedAt(transaction, achievement)) return false;
    const badge = await badgeDigest(achievement);
    await record(transaction, [{ kind: 'archived', badge, at: now, by, reason }]);
    return true;
  });
}
