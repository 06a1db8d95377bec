import type { Store, Transaction } from '../../stores/contract.js';
import type { RecordOptions } from './contract.js';
import { ENDED } from './hand-over.js';
import { badgeDigest, record } from './record.js';

/** The form of a badge's id in a claim link: a UUID without its URN. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A badge as its recipient gets it. */
export interface ClaimedBadge {
  /** Id of the credential. */
  readonly id: string;
  /** The signed badge, byte for byte. */
  readonly text: string;
  /** Securing mechanism of the text, such as `eddsa-rdfc-2022` or `jwt`. */
  readonly mechanism: string;
  /** True when it was not claimed before. */
  readonly isFirst: boolean;
}

/** The reason why a badge cannot be claimed. */
export type NotClaimed = 'unknown' | 'ended';

async function claimIn(
  store: Transaction,
  badge: string,
  { by, now, reason }: RecordOptions,
): Promise<ClaimedBadge | NotClaimed> {
  const award = await store.get('awards', { badge });
  if (!award) return 'unknown';
  const kinds = (await store.query('events', { where: { badge } })).map(({ kind }) => kind);
  const { id, text, mechanism, batch } = award;
  if (id === null || text === null || kinds.some((kind) => ENDED.includes(kind))) return 'ended';
  const isFirst = !kinds.includes('claimed');
  if (isFirst) await record(store, [{ kind: 'claimed', badge, at: now, by, reason, batch }]);
  return { id, text, mechanism, isFirst };
}

/**
 * Gives a badge to the person who uses its claim link, and records it as claimed the first time. Mail
 * programs and their scanners open links by themselves (GET): call it for the button on the page
 * behind the link (POST), else a badge counts as claimed that no person has seen.
 *
 * @param id of the credential, or the part of it that `open-badge deliver --link` puts for `{id}`
 * @param options who hands it out, and when
 * @returns the badge, or the reason why there is none
 * @example
 * import { claimBadge, createMemoryStore } from 'open-badge-elements/batch';
 * const store = createMemoryStore();
 * const now = '2026-11-21T12:00:00Z';
 * await claimBadge(store, 'f81d4fae-7dec-4d0a-a765-00a0c91e6bf6', { by: 'Claim page', now }); // 'unknown'
 */
export async function claimBadge(
  store: Store,
  id: string,
  options: RecordOptions,
): Promise<ClaimedBadge | NotClaimed> {
  const badge = await badgeDigest(UUID.test(id) ? `urn:uuid:${id}` : id);
  return store.transaction((transaction) => claimIn(transaction, badge, options));
}
