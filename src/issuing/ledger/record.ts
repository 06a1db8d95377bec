import { encodeHex } from '../../bytes/hex.js';
import { digest } from '../../crypto/hash.js';
import { isoSeconds } from '../../json/instant.js';
import type { NewRow, Transaction } from '../../stores/contract.js';
import { EVENT_KINDS, type LedgerEvent } from './contract.js';

/**
 * Computes the digest by which the ledger names a badge: it stays when the id is forgotten, and
 * the random id cannot be computed from it.
 */
export const badgeDigest = async (id: string): Promise<string> => encodeHex(await digest(id));

function rowOf({ kind, badge, at, by, ...more }: LedgerEvent): NewRow<'events'> {
  if (!EVENT_KINDS.includes(kind))
    throw new TypeError(`expected one of ${EVENT_KINDS.join(', ')}; got ${String(kind)}`);
  const { batch = null, digest: ofWhat = null, reason = null } = more;
  return { kind, badge, at: isoSeconds(at), by, batch, digest: ofWhat, reason };
}

/**
 * Appends events to the ledger; none is ever changed.
 * @throws TypeError for an unknown kind, or what is not a date
 */
export const record = (transaction: Transaction, events: readonly LedgerEvent[]): Promise<void> =>
  transaction.append('events', events.map(rowOf));
