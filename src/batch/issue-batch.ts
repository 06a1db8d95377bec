/** Issues the badges of a batch. */
import type { RowFault, RowOutcome } from '../issuing/batch/contract.js';
import type { StatusList } from '../issue.js';
import { bakedWith, type MadeBadge } from './badge.js';
import { awardOf, keepDrafts, keepOnce } from './keep.js';
import { made, type Made } from './made.js';
import { reserve } from './reserve.js';
import { BatchRun, someAtOnce, type BatchOptions, type FoundRow } from './run.js';
import {
  isFaulty,
  outcomeOfAward,
  outcomeOfBadge,
  Tally,
  through,
  type BatchSummary,
  type OnOutcome,
} from './tally.js';

/** A badge that is handed over. */
export interface BatchBadge {
  readonly id: string;
  readonly key: string;
  /** The signed badge, byte for byte. */
  readonly text: string;
  /** The image with the badge, when the batch has an image. */
  readonly baked: () => Promise<Uint8Array | undefined>;
  /** False for a badge of an earlier run, which may have been handed over then. */
  readonly isNew: boolean;
}

/** Uses of the results of a batch. */
export interface IssueBatchOptions {
  /** Keeps the register of a status list that changed; called before the first badge is made. */
  readonly keepList?: (list: StatusList) => Promise<void>;
  /** Hands a badge over; called after it is kept in the store. */
  readonly deliver?: (badge: BatchBadge) => Promise<void>;
  /** Badges that are handed over at once. Default: 1. */
  readonly deliverAtOnce?: number;
  /** Called for every row, in the order of the rows. */
  readonly onOutcome?: OnOutcome;
}

async function handOver(
  run: BatchRun,
  { input, identity }: FoundRow,
  text: string,
  made?: MadeBadge,
  deliver?: IssueBatchOptions['deliver'],
): Promise<void> {
  const baked = async (): Promise<Uint8Array | undefined> =>
    made?.baked ?? (await bakedWith(run.settings, text)).baked;
  await deliver?.({ id: identity.id, key: input.key, text, baked, isNew: made !== undefined });
}

/** Makes and keeps the badges of some rows. @returns each row with its badge as it is kept */
async function issueRows(
  run: BatchRun,
  rows: readonly FoundRow[],
): Promise<ReadonlyMap<FoundRow, Made>> {
  if (rows.length === 0) return new Map();
  await keepDrafts(run, rows);
  const all = await someAtOnce(rows, run.options.atOnce ?? 1, (row) => made(run, row));
  const good = all.filter(({ badge }) => badge !== undefined);
  const awards = await Promise.all(good.map(({ row, badge }) => awardOf(run, row, badge!)));
  const kept = new Map((await keepOnce(run, awards)).map(({ badge, text }) => [badge, text]));
  return new Map(all.map((each) => [each.row, asKept(each, kept)]));
}

/** Takes the badge of another process, which was faster, in place of one with another signature. */
function asKept(one: Made, kept: ReadonlyMap<string, string | null>): Made {
  const text = kept.get(one.row.identity.badge);
  return one.badge && text && text !== one.badge.text ? { ...one, badge: { text } } : one;
}

async function outcomeOf(
  run: BatchRun,
  row: FoundRow | RowFault,
  results: ReadonlyMap<FoundRow, Made>,
  deliver: IssueBatchOptions['deliver'],
): Promise<RowOutcome> {
  if (isFaulty(row)) return { outcome: 'failed', ...row };
  if (row.award) {
    const outcome = await outcomeOfAward(row, row.award);
    if (outcome.outcome === 'present')
      await handOver(run, row, row.award.text!, undefined, deliver);
    return outcome;
  }
  const { badge, fault } = results.get(row)!;
  if (fault) return { outcome: 'failed', ...fault };
  await handOver(run, row, badge!.text, badge, deliver);
  return outcomeOfBadge('issued', row);
}

/**
 * Issues a badge for each row. Id, salt, dates and index of each follow from the secret of the batch
 * and the key of its row, so that a second run makes the same bytes. A badge is verified before it
 * is kept, and kept before it is handed over. A batch that was ended, by whatever, is run again: no
 * badge is made twice, and none is left out. A row that cannot be issued stops no other.
 *
 * @param options rows, template, secret, store, signer, list; what is done with badges and outcomes
 * @returns how many rows had which outcome
 * @throws TypeError for a batch that was begun with other settings; BadgeError `key-unusable`,
 *   `status-list-unusable`, `image-unsupported`; TakenError when another process uses the same
 *   status list with another register
 * @example
 * import { createBatchSecret, createMemoryStore, issueBatch, openRows } from 'open-badge-elements/batch';
 * import { createKey, defineAchievement } from 'open-badge-elements/issue';
 * const achievement = await defineAchievement({
 *   id: 'https://college.example/robotics', name: 'Robotics', description: 'Built a robot.', criteria: 'It moves.',
 * });
 * const table = 'key,email,narrative\n1,ada@mail.example,First of her class\n';
 * const file = await openRows(async function* () { yield new TextEncoder().encode(table); }, achievement);
 * const badges = [];
 * const { issued } = await issueBatch(
 *   {
 *     rows: file.rows,
 *     template: { issuer: { name: 'Example College' }, achievement },
 *     secret: createBatchSecret(),
 *     store: createMemoryStore(),
 *     signer: await createKey(),
 *   },
 *   { deliver: async ({ text }) => void badges.push(text) },
 * );
 * issued; // 1
 */
export async function issueBatch(
  options: BatchOptions,
  uses: IssueBatchOptions = {},
): Promise<BatchSummary> {
  const run = await BatchRun.of(options);
  const total = await reserve(run, uses.keepList);
  const tally = new Tally(uses.onOutcome);
  return through(run, total, tally, async (chunk) => {
    const fresh = chunk.filter((row): row is FoundRow => !isFaulty(row) && !row.award);
    const results = await issueRows(run, fresh);
    const outcomes = await someAtOnce(chunk, uses.deliverAtOnce ?? 1, (row) =>
      outcomeOf(run, row, results, uses.deliver),
    );
    for (const outcome of outcomes) await tally.add(outcome);
  });
}
