import {
  awards,
  recordEvents,
  type AwardFilter,
  type AwardState,
  type EventKind,
} from '../batch.js';
import type { Store } from '../batch.js';
import type { StatusList, StatusTarget } from '../issue.js';
import type { Io } from './io.js';
import { jsonText, plain } from './plain-text.js';

/** A change of the status of badges that a query finds in a store. */
export interface StatusQuery {
  readonly filter: AwardFilter;
  readonly list: StatusList;
  /** The event of the ledger that the change is. */
  readonly kind: EventKind;
  /** The value of the entry afterwards. */
  readonly value: boolean;
  readonly by: string;
  readonly reason?: string;
  readonly now: Date;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
  /** Changes the entries, signs the list and writes it. */
  change(targets: readonly StatusTarget[]): Promise<void>;
}

interface Found {
  readonly award: AwardState;
  readonly index: number;
}

/** Finds the badges on this list; those without an entry in it are counted. */
async function find(
  store: Store,
  { filter, list }: StatusQuery,
): Promise<{ readonly found: readonly Found[]; readonly elsewhere: number }> {
  const found: Found[] = [];
  let elsewhere = 0;
  for await (const award of awards(store, filter)) {
    const where = { badge: award.badge, list: list.url };
    const [row] = await store.query('indexes', { where });
    if (row) found.push({ award, index: row.index });
    else elsewhere += 1;
  }
  return { found, elsewhere };
}

function show(io: Io, { isJson }: StatusQuery, { award, index }: Found, outcome: string): void {
  const { id, badge, recipient, name } = award;
  if (isJson) return io.out(jsonText({ outcome, id, badge, recipient, name, index }));
  const whom = [recipient, name].filter(Boolean).join(', ') || '(forgotten)';
  io.out(`${plain(`${outcome} ${id ?? badge} ${whom}`, 400)}\n`);
}

/**
 * Changes the status of all badges that a query finds, with one signing, and records each in the
 * ledger. The list is written first: a revocation that is in force and not recorded is recorded
 * when the same command is run again.
 *
 * @returns the number of badges that were found on the list
 */
export async function changeByQuery(io: Io, store: Store, query: StatusQuery): Promise<number> {
  const { list, kind, value, by, reason = null, now, isDryRun } = query;
  const { found, elsewhere } = await find(store, query);
  const isDue = ({ index }: Found): boolean => list.isSet(index) !== value;
  const due = found.filter(isDue);
  if (!isDryRun) {
    if (due.length > 0) await query.change(due.map(({ index }) => ({ index })));
    const unrecorded = found.filter(({ award }) => award.state !== kind);
    await recordEvents(
      store,
      unrecorded.map(({ award: { badge, batch } }) => ({
        kind,
        badge,
        batch,
        at: now,
        by,
        reason,
      })),
    );
  }
  const done = new Set(due);
  for (const one of found)
    show(
      io,
      query,
      one,
      done.has(one) ? (isDryRun ? `would be ${kind}` : kind) : `${kind} already`,
    );
  if (elsewhere > 0)
    io.err(`open-badge: ${elsewhere} more have no entry in this list, and are left as they are\n`);
  return found.length;
}
