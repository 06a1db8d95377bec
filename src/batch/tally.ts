/** Counts and reports what becomes of the rows of a batch. */
import type { RowFault, RowOutcome } from '../issuing/batch/contract.js';
import type { AwardRow } from '../stores/contract.js';
import { draftDigest, type BatchRun, type FoundRow } from './run.js';

/** How many rows had which outcome. */
export interface BatchSummary {
  readonly issued: number;
  readonly present: number;
  readonly forgotten: number;
  readonly failed: number;
  /** False when the batch was ended before its last row. */
  readonly isComplete: boolean;
}

/** Called for every row, in the order of the rows. */
export type OnOutcome = (outcome: RowOutcome) => void | Promise<void>;

export const isFaulty = (row: FoundRow | RowFault): row is RowFault => 'expected' in row;

/** Counts and reports outcomes in the order of the rows. */
export class Tally {
  readonly #counts = { issued: 0, present: 0, forgotten: 0, failed: 0 };
  constructor(private readonly report: OnOutcome | undefined) {}

  get done(): number {
    return Object.values(this.#counts).reduce((sum, count) => sum + count, 0);
  }

  async add(outcome: RowOutcome): Promise<void> {
    this.#counts[outcome.outcome]++;
    await this.report?.(outcome);
  }

  summary(isComplete: boolean): BatchSummary {
    return { ...this.#counts, isComplete };
  }
}

/** Goes through all rows, group by group, and reports each. */
export async function through(
  run: BatchRun,
  total: number,
  tally: Tally,
  work: (chunk: ReadonlyArray<FoundRow | RowFault>) => Promise<void>,
): Promise<BatchSummary> {
  for await (const chunk of run.chunks()) {
    if (run.options.signal?.aborted) return tally.summary(false);
    await work(chunk);
    run.options.onProgress?.({ done: tally.done, total });
  }
  return tally.summary(true);
}

const CHANGED =
  'the row as it was when its badge was issued: revoke that badge, and issue another under a new key';

/** Makes the outcome of a row whose badge is there. */
export const outcomeOfBadge = (
  outcome: 'issued' | 'present',
  { input: { line, key, name }, identity: { id } }: FoundRow,
): RowOutcome => ({ outcome, line, key, id, ...(name === undefined ? {} : { name }) });

/** Finds the outcome of a row that has a badge from an earlier run. */
export async function outcomeOfAward(row: FoundRow, award: AwardRow): Promise<RowOutcome> {
  const { line, key } = row.input;
  const { id } = row.identity;
  if (award.text === null) return { outcome: 'forgotten', line, key, id };
  return award.draftDigest === (await draftDigest(row))
    ? outcomeOfBadge('present', row)
    : { outcome: 'failed', line, key, column: '', value: '', expected: CHANGED };
}
