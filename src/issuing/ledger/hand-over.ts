import type { Store } from '../../stores/contract.js';
import type { RecordOptions } from './contract.js';
import { badgeDigest, record } from './record.js';

/** Events after which a recipient has the badge. */
const HANDED_OUT = ['delivered', 'claimed'];
/** Events after which a badge is not handed out. */
export const ENDED = ['revoked', 'cancelled', 'forgotten', 're-issued'];

/** The reason why a badge cannot be cancelled. */
export type NotCancelled = 'unknown' | 'handed-out' | 'ended';

/** Tells whether a badge waits to be delivered, from the kinds of its events. */
export const isUndelivered = (kinds: readonly string[]): boolean =>
  !kinds.some((kind) => HANDED_OUT.includes(kind) || ENDED.includes(kind));

/**
 * Cancels a badge that was not handed out: erases its text, so that it never is, and records it. That
 * is no revocation: no one has received the badge, and its entry in the status list stays as it is.
 *
 * @param id of the credential
 * @returns the reason why it was not cancelled; `undefined` when it was
 * @example
 * import { cancelBadge, createMemoryStore } from 'open-badge-elements/batch';
 * const store = createMemoryStore();
 * const now = '2026-11-21T12:00:00Z';
 * await cancelBadge(store, 'urn:uuid:1', { by: 'Registrar', now }); // 'unknown'
 */
export async function cancelBadge(
  store: Store,
  id: string,
  { by, now, reason }: RecordOptions,
): Promise<NotCancelled | undefined> {
  const badge = await badgeDigest(id);
  return store.transaction(async (transaction) => {
    const award = await transaction.get('awards', { badge });
    if (!award) return 'unknown';
    const kinds = (await transaction.query('events', { where: { badge } })).map(({ kind }) => kind);
    if (kinds.some((kind) => HANDED_OUT.includes(kind))) return 'handed-out';
    if (!isUndelivered(kinds)) return 'ended';
    await transaction.erase('awards', { badge }, ['text']);
    const event = { kind: 'cancelled' as const, badge, at: now, by, reason };
    await record(transaction, [{ ...event, batch: award.batch }]);
    return undefined;
  });
}
