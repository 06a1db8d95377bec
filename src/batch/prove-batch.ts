/** Tells what a batch would do, and proves what it did. */
import type { RowFault, RowOutcome } from '../issuing/batch/contract.js';
import { withoutSignature } from '../issuing/batch/unsigned-text.js';
import { assertDraft } from './badge.js';
import { made } from './made.js';
import { faultOf } from './row-fault.js';
import { BatchRun, placesOf, someAtOnce, type BatchOptions, type FoundRow } from './run.js';
import {
  isFaulty,
  outcomeOfAward,
  outcomeOfBadge,
  Tally,
  through,
  type BatchSummary,
  type OnOutcome,
} from './tally.js';

async function planned(run: BatchRun, row: FoundRow | RowFault): Promise<RowOutcome> {
  if (isFaulty(row)) return { outcome: 'failed', ...row };
  if (row.award) return outcomeOfAward(row, row.award);
  const { input } = row;
  try {
    await assertDraft(run.job(row, []), run.settings, run.signer.controller);
    return outcomeOfBadge('issued', row);
  } catch (error) {
    return { outcome: 'failed', ...faultOf(run.options.template, input, error) };
  }
}

/**
 * Tells what a batch would do, row by row: nothing is signed, kept or handed over.
 *
 * @param options as for `issueBatch`
 * @param onOutcome called for every row, in the order of the rows
 * @returns how many rows would have which outcome
 * @throws TypeError for a batch that was begun with other settings
 */
export async function planBatch(
  options: BatchOptions,
  onOutcome?: OnOutcome,
): Promise<BatchSummary> {
  const run = await BatchRun.of(options);
  const tally = new Tally(onOutcome);
  return through(run, 0, tally, async (chunk) => {
    for (const row of chunk) await tally.add(await planned(run, row));
  });
}

/** Makes the badge of a row again, and compares it with the one that was kept. */
async function proved(run: BatchRun, row: FoundRow | RowFault): Promise<RowOutcome> {
  if (isFaulty(row)) return { outcome: 'failed', ...row };
  const { input, identity, award } = row;
  const { line, key } = input;
  const failed = (column: string, expected: string): RowOutcome => ({
    outcome: 'failed',
    ...{ line, key, column, value: '', expected },
  });
  if (!award) return failed('badge', 'a badge in the store; got none');
  if (award.text === null) return { outcome: 'forgotten', line, key, id: identity.id };
  for (const [at, place] of (placesOf(run, row) ?? []).entries())
    if (!(await run.indexes[at]!.follows({ key, identity }, place)))
      return failed('status', `an index that follows from secret and key; got ${place.index}`);
  const { badge, fault } = await made(run, row);
  if (fault) return { outcome: 'failed', ...fault };
  const same = run.signer.algorithm.startsWith('P-')
    ? withoutSignature(award.text) === withoutSignature(badge!.text)
    : award.text === badge!.text;
  return same
    ? outcomeOfBadge('present', row)
    : failed('badge', 'the same badge as was kept; secret, rows and template make another one');
}

/**
 * Proves a batch: makes every badge again from secret and rows, and compares it with the one that
 * was kept, byte for byte; with ECDSA, whose signatures differ each time, all but the signature.
 *
 * @param options as for `issueBatch`
 * @param onOutcome called for every row, `present` where the badge is the same
 * @returns how many rows had which outcome
 * @throws TypeError for a batch that was begun with other settings
 */
export async function proveBatch(
  options: BatchOptions,
  onOutcome?: OnOutcome,
): Promise<BatchSummary> {
  const run = await BatchRun.of(options);
  const tally = new Tally(onOutcome);
  return through(run, 0, tally, async (chunk) => {
    const atOnce = options.atOnce ?? 1;
    for (const outcome of await someAtOnce(chunk, atOnce, (row) => proved(run, row)))
      await tally.add(outcome);
  });
}
