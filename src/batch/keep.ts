/** Keeps what a batch has made: first the beginning of rows, then their badges. */
import { encodeHex } from '../bytes/hex.js';
import { digest } from '../crypto/hash.js';
import { draftText, recipientOf } from '../issuing/batch/draft.js';
import type { LedgerEvent } from '../issuing/ledger/contract.js';
import { record } from '../issuing/ledger/record.js';
import { isoSeconds } from '../json/instant.js';
import type { AwardRow, BatchRow, IndexRow, Transaction } from '../stores/contract.js';
import { TakenError } from '../stores/taken.js';
import type { MadeBadge } from './badge.js';
import { draftDigest, placesOf, type BatchRun, type FoundRow } from './run.js';

/** Makes the events of some rows, at one moment. */
const eventsOf = (
  run: BatchRun,
  kind: LedgerEvent['kind'],
  badges: ReadonlyArray<readonly [badge: string, digest: string]>,
): readonly LedgerEvent[] => {
  const { secret, now = new Date() } = run.options;
  const shared = { kind, at: now, by: run.by, batch: secret.batch };
  return badges.map(([badge, ofWhat]) => ({ ...shared, badge, digest: ofWhat }));
};

/** Lists the indexes of rows that the store does not have yet. */
async function newIndexes(run: BatchRun, rows: readonly FoundRow[]): Promise<readonly IndexRow[]> {
  const wanted = rows.flatMap((row) =>
    (placesOf(run, row) ?? []).map(({ list: { url: list }, index }) => ({
      list,
      index,
      badge: row.identity.badge,
    })),
  );
  const lists = [...new Set(wanted.map(({ list }) => list))];
  const fresh = lists.map((list) =>
    notKept(
      run,
      wanted.filter((one) => one.list === list),
    ),
  );
  return (await Promise.all(fresh)).flat();
}

/**
 * Leaves out the indexes of one list that the store has.
 * @throws TakenError when one belongs to another badge
 */
async function notKept(run: BatchRun, wanted: readonly IndexRow[]): Promise<readonly IndexRow[]> {
  const where = { list: wanted[0]!.list, index: wanted.map(({ index }) => index) };
  const known = await run.options.store.query('indexes', { where });
  const owners = new Map(known.map(({ index, badge }) => [index, badge]));
  const foreign = wanted.some(({ index, badge }) => (owners.get(index) ?? badge) !== badge);
  if (foreign) throw new TakenError('indexes', 'list, index');
  return wanted.filter(({ index }) => !owners.has(index));
}

/** Lists the rows of which the ledger does not know that they were begun, with their digests. */
async function newDrafts(run: BatchRun, rows: readonly FoundRow[]) {
  const where = { badge: rows.map(({ identity }) => identity.badge), kind: 'drafted' };
  const known = await run.options.store.query('events', { where });
  const isKnown = new Set(known.map(({ badge }) => badge));
  const fresh = rows.filter(({ identity }) => !isKnown.has(identity.badge));
  return Promise.all(
    fresh.map(async (row) => [row.identity.badge, await draftDigest(row)] as const),
  );
}

async function keepDraftsOnce(run: BatchRun, rows: readonly FoundRow[]): Promise<void> {
  const [indexes, drafts] = [await newIndexes(run, rows), await newDrafts(run, rows)];
  if (indexes.length + drafts.length === 0) return;
  await run.options.store.transaction(async (transaction) => {
    await transaction.append('indexes', indexes);
    await record(transaction, eventsOf(run, 'drafted', drafts));
  });
}

/**
 * Keeps the indexes and the beginning of rows. Where another process was faster with these rows, it
 * looks again.
 * @throws TakenError when an index belongs to another badge, by another register of the same list
 */
export async function keepDrafts(run: BatchRun, rows: readonly FoundRow[]): Promise<void> {
  try {
    await keepDraftsOnce(run, rows);
  } catch (error) {
    if (!(error instanceof TakenError)) throw error;
    await keepDraftsOnce(run, rows);
  }
}

/** Makes the row of the store for a badge. */
export async function awardOf(
  run: BatchRun,
  row: FoundRow,
  { text }: MadeBadge,
): Promise<AwardRow> {
  const { template, secret } = run.options;
  const { input, identity } = row;
  const { validUntil = template.validUntil, recipient } = input.draft;
  return {
    badge: identity.badge,
    batch: secret.batch,
    row: identity.row,
    achievement: template.achievement.id,
    at: isoSeconds(run.options.now ?? new Date()),
    validUntil: validUntil === undefined ? null : String(validUntil),
    mechanism: run.settings.mechanism,
    draftDigest: await draftDigest(row),
    textDigest: encodeHex(await digest(text)),
    id: identity.id,
    recipient: recipientOf(recipient),
    name: input.name ?? null,
    draft: draftText(input.draft),
    text,
  };
}

/** Runs work that is kept as a whole. */
export type Transact = (work: (transaction: Transaction) => Promise<void>) => Promise<void>;

/** Makes the row of a batch that the store does not have yet. */
async function newBatch(run: BatchRun): Promise<readonly BatchRow[]> {
  const { store, secret, now = new Date() } = run.options;
  const { batch } = secret;
  if (await store.get('batches', { batch })) return [];
  return [{ batch, settings: await run.digest(), at: isoSeconds(now) }];
}

/** Keeps a batch before its first badge, so that processes with other settings are refused. */
export async function keepBatch(run: BatchRun): Promise<void> {
  try {
    await run.options.store.append('batches', await newBatch(run));
  } catch (error) {
    if (!(error instanceof TakenError)) throw error;
  }
}

/** Keeps badges with their events; a batch is kept with its first badge. */
async function keepAwards(
  run: BatchRun,
  awards: readonly AwardRow[],
  transact: Transact = (work) => run.options.store.transaction(work),
): Promise<void> {
  const batch = await newBatch(run);
  const keep = async (transaction: Transaction): Promise<void> => {
    await transaction.append('batches', batch);
    await transaction.append('awards', awards);
    const badges = awards.map(({ badge, textDigest }) => [badge, textDigest] as const);
    await record(transaction, eventsOf(run, 'issued', badges));
  };
  await transact(keep);
}

/**
 * Keeps badges; where another process was faster with some of them, those that it kept stay.
 * @returns the badges as they are kept
 */
export async function keepOnce(
  run: BatchRun,
  awards: readonly AwardRow[],
  transact?: Transact,
): Promise<readonly AwardRow[]> {
  if (awards.length === 0) return [];
  try {
    await keepAwards(run, awards, transact);
    return awards;
  } catch (error) {
    if (!(error instanceof TakenError)) throw error;
  }
  await run.assertSame();
  const kept: AwardRow[] = [];
  for (const award of awards) kept.push(await keptOf(run, award));
  return kept;
}

async function keptOf(run: BatchRun, award: AwardRow): Promise<AwardRow> {
  const { store } = run.options;
  const { badge } = award;
  const earlier = await store.get('awards', { badge });
  if (earlier) return earlier;
  try {
    await keepAwards(run, [award]);
    return award;
  } catch (error) {
    const other = error instanceof TakenError && (await store.get('awards', { badge }));
    if (other) return other;
    throw error;
  }
}
