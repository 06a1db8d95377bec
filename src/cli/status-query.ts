import { awards, recordEvents, type AwardFilter, type AwardState, type Store } from '../batch.js';
import type { StatusSigning } from '../issue.js';
import type { Io } from './io.js';
import { jsonText, plain } from './plain-text.js';
import { changeLists, STATUS_CHANGES, type StatusChange } from './status-change.js';
import type { ListFile } from './status-list-file.js';

/** A change of the status of badges that a query finds in a store. */
export interface StatusQuery {
  readonly filter: AwardFilter;
  /** A list, and those that continue it. */
  readonly series: readonly ListFile[];
  readonly change: StatusChange;
  readonly by: string;
  readonly reason?: string;
  readonly signing: StatusSigning & { readonly now: Date };
  readonly isDryRun: boolean;
  readonly isJson: boolean;
}

interface Found {
  readonly award: AwardState;
  readonly file: ListFile;
  readonly index: number;
  /** True when the list has another value. */
  readonly isDue: boolean;
  /** True when the ledger does not have the change. */
  readonly isUnrecorded: boolean;
}

/** Kinds of events that tell the status of a badge; the last of them counts. */
const KINDS = Object.values(STATUS_CHANGES).map(({ kind }) => kind);

async function isUnrecorded(store: Store, badge: string, { kind }: StatusChange): Promise<boolean> {
  const kinds = kind === 'message-set' ? [kind] : KINDS.filter((one) => one !== 'message-set');
  const events = await store.query('events', { where: { badge, kind: kinds } });
  return events.at(-1)?.kind !== kind;
}

/** Finds the badges on these lists; those without an entry in them are counted. */
async function find(
  store: Store,
  { filter, series, change }: StatusQuery,
): Promise<{ readonly found: readonly Found[]; readonly elsewhere: number }> {
  const found: Found[] = [];
  let elsewhere = 0;
  for await (const award of awards(store, filter)) {
    const { badge } = award;
    const where = { badge, list: series.map(({ list }) => list.url) };
    const [row] = await store.query('indexes', { where });
    const file = series.find(({ list }) => list.url === row?.list);
    if (!row || !file) elsewhere += 1;
    else {
      const { index } = row;
      const isDue = file.list.valueOf(index) !== change.value;
      const unrecorded = isDue || (await isUnrecorded(store, badge, change));
      found.push({ award, file, index, isDue, isUnrecorded: unrecorded });
    }
  }
  return { found, elsewhere };
}

function show(io: Io, { isJson, change, isDryRun }: StatusQuery, one: Found): void {
  const { id, badge, recipient, name } = one.award;
  const { kind } = change;
  const outcome = one.isDue ? (isDryRun ? `would be ${kind}` : kind) : `${kind} already`;
  if (isJson) return io.out(jsonText({ outcome, id, badge, recipient, name, index: one.index }));
  const whom = [recipient, name].filter(Boolean).join(', ') || '(forgotten)';
  io.out(`${plain(`${outcome} ${id ?? badge} ${whom}`, 400)}\n`);
}

async function carryOut(
  io: Io,
  store: Store,
  found: readonly Found[],
  { series, change, by, reason, signing }: StatusQuery,
): Promise<void> {
  const due = found.filter(({ isDue }) => isDue);
  const lists = series.map((file) => ({
    ...file,
    targets: due.filter((one) => one.file === file).map(({ index }) => ({ index })),
  }));
  const changed = lists.filter(({ targets }) => targets.length > 0);
  await changeLists(io, changed, change, signing);
  const { kind } = change;
  const unrecorded = found.filter((one) => one.isUnrecorded);
  const event = { kind, at: signing.now, by, reason };
  await recordEvents(
    store,
    unrecorded.map(({ award: { badge, batch } }) => ({ ...event, badge, batch })),
  );
}

/**
 * Changes the status of all badges that a query finds, with one signing of each list, and records
 * each in the ledger. The lists are written first: a revocation that is in force and not recorded is
 * recorded when the same command is run again.
 *
 * @returns the number of badges that were found on the lists
 */
export async function changeByQuery(io: Io, store: Store, query: StatusQuery): Promise<number> {
  const { found, elsewhere } = await find(store, query);
  if (!query.isDryRun) await carryOut(io, store, found, query);
  for (const one of found) show(io, query, one);
  if (elsewhere > 0)
    io.err(`open-badge: ${elsewhere} more have no entry in this list, and are left as they are\n`);
  return found.length;
}
