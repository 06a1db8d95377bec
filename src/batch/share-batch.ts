/** Shares a batch with other processes: its rows as jobs, and the work on them. */
import { digest } from '../crypto/hash.js';
import type { BatchInput } from '../issuing/batch/contract.js';
import type { Place } from '../issuing/batch/indexes.js';
import type { StatusList } from '../issue.js';
import type { IndexRow } from '../stores/contract.js';
import { awardOf, keepBatch, keepDrafts, keepOnce, type Transact } from './keep.js';
import { made } from './made.js';
import { reserve } from './reserve.js';
import { BatchRun, someAtOnce, type BatchOptions, type FoundRow } from './run.js';
import { isFaulty } from './tally.js';
import { uuidUrn } from '../issuing/uuid.js';

/** Rows that one process makes at once. */
export interface BatchChunk {
  /** A UUID, the same for the same rows. */
  readonly id: string;
  readonly data: { readonly rows: readonly BatchInput[] };
}

/** Uses of the rows of a batch that is shared. */
export interface ShareBatchUses {
  /** Keeps the register of a status list that changed; called before the first chunk is sent. */
  readonly keepList?: (list: StatusList) => Promise<void>;
  /** Sends rows to the processes that make their badges. */
  readonly send: (chunk: BatchChunk) => Promise<void>;
}

async function chunkOf(rows: readonly FoundRow[]): Promise<BatchChunk> {
  const bytes = await digest(rows.map(({ identity }) => identity.row).join(' '));
  const id = uuidUrn((length) => bytes.slice(0, length)).replace('urn:uuid:', '');
  return { id, data: { rows: rows.map(({ input }) => input) } };
}

/**
 * Prepares a batch for other processes: gives every new row its indexes, keeps the beginning of each
 * row, and sends the rows on, some at a time. Afterwards `issueBatch` with the same options hands
 * over what they made, and makes what they did not.
 *
 * @param options as for `issueBatch`
 * @returns the number of rows that were sent
 * @throws as `issueBatch`
 * @example
 * import { createBatchSecret, createMemoryStore, openRows, shareBatch } from 'open-badge-elements/batch';
 * import { createKey, defineAchievement } from 'open-badge-elements/issue';
 * const achievement = await defineAchievement({ name: 'Robotics', description: 'Built a robot.', criteria: 'It moves.' });
 * const table = 'key,email\n1,ada@mail.example\n';
 * const file = await openRows(async function* () { yield new TextEncoder().encode(table); }, achievement);
 * const jobs = [];
 * const sent = await shareBatch(
 *   {
 *     rows: file.rows,
 *     template: { issuer: { name: 'Example College' }, achievement },
 *     secret: createBatchSecret(),
 *     store: createMemoryStore(),
 *     signer: await createKey(),
 *   },
 *   { send: async (chunk) => void jobs.push(chunk) },
 * );
 * sent; // 1
 */
export async function shareBatch(
  options: BatchOptions,
  { keepList, send }: ShareBatchUses,
): Promise<number> {
  const run = await BatchRun.of(options);
  await reserve(run, keepList);
  await keepBatch(run);
  let sent = 0;
  for await (const chunk of run.chunks()) {
    const rows = chunk.filter((row): row is FoundRow => !isFaulty(row) && !row.award);
    if (rows.length === 0 || options.signal?.aborted) continue;
    await keepDrafts(run, rows);
    await send(await chunkOf(rows));
    sent += rows.length;
  }
  return sent;
}

/** Makes the badges of rows of a batch that another process has prepared. */
export interface BatchWorker {
  /**
   * Makes and verifies the badges of some rows, and keeps them.
   *
   * @param rows of a chunk
   * @param transact runs what keeps them, as one transaction
   * @returns the number of badges that were made; a row that cannot be issued is left out
   */
  work(rows: readonly BatchInput[], transact: Transact): Promise<number>;
}

/** Gives rows the places that the batch has reserved for them in the store. */
async function placed(run: BatchRun, rows: readonly FoundRow[]): Promise<readonly FoundRow[]> {
  if (run.indexes.length === 0) return rows;
  const badges = rows.map(({ identity }) => identity.badge);
  const kept: IndexRow[] = [];
  for (const badge of badges)
    kept.push(...(await run.options.store.query('indexes', { where: { badge } })));
  return rows.map((row) => ({ ...row, places: placesFor(run, row, kept) }));
}

function placesFor(
  run: BatchRun,
  { identity }: FoundRow,
  kept: readonly IndexRow[],
): readonly Place[] {
  const own = kept.filter(({ badge }) => badge === identity.badge);
  return run.indexes.map(({ lists }) => {
    const [first] = lists;
    const found = own.find(({ list: url }) => lists.some((list) => list.url === url));
    if (!found)
      throw new TypeError(
        `${first!.url}: the batch gave an index in another list than this process has: use a copy of the lists as they are now`,
      );
    return { list: lists.find(({ url }) => url === found.list)!, index: found.index };
  });
}

/**
 * Opens a batch as one of several processes that make its badges.
 *
 * @param options as for `issueBatch`, but for the rows; status lists without their registers
 * @throws TypeError for a batch that was begun with other settings
 * @example
 * import { createBatchSecret, createMemoryStore, openBatchWorker } from 'open-badge-elements/batch';
 * import { createKey, defineAchievement } from 'open-badge-elements/issue';
 * const achievement = await defineAchievement({ name: 'Robotics', description: 'Built a robot.', criteria: 'It moves.' });
 * const store = createMemoryStore();
 * const worker = await openBatchWorker({
 *   rows: async function* () {},
 *   template: { issuer: { name: 'Example College' }, achievement },
 *   secret: createBatchSecret(),
 *   store,
 *   signer: await createKey(),
 * });
 * const rows = [{ line: 2, key: '1', draft: { recipient: { email: 'ada@mail.example' } } }];
 * await worker.work(rows, (work) => store.transaction(work)); // 1
 */
export async function openBatchWorker(options: BatchOptions): Promise<BatchWorker> {
  const run = await BatchRun.of(options, false);
  return {
    async work(inputs, transact) {
      const identified = inputs.map(async (input) => ({
        input,
        identity: await run.derivation.row(input.key),
      }));
      const rows = (await run.found(await Promise.all(identified))) as readonly FoundRow[];
      const fresh = await placed(
        run,
        rows.filter(({ award }) => !award),
      );
      const all = await someAtOnce(fresh, options.atOnce ?? 1, (row) => made(run, row));
      const good = all.filter(({ badge }) => badge !== undefined);
      const awards = await Promise.all(good.map(({ row, badge }) => awardOf(run, row, badge!)));
      const kept = await keepOnce(run, awards, transact);
      return kept.length;
    },
  };
}
