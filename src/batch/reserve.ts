/** Gives the rows of a batch their indexes in status lists. */
import type { StatusList } from '../issue.js';
import type { BatchRun } from './run.js';
import { isFaulty } from './tally.js';

/** Gives every new row an index, and keeps the register before a badge is made. @returns the rows */
export async function reserve(
  run: BatchRun,
  keepList: ((list: StatusList) => Promise<void>) | undefined,
): Promise<number> {
  let total = 0;
  for await (const chunk of run.chunks()) {
    total += chunk.length;
    for (const row of chunk)
      for (const indexes of run.indexes)
        if (!isFaulty(row) && !row.award)
          await indexes.reserve({ key: row.input.key, identity: row.identity });
    if (run.options.signal?.aborted) break;
  }
  for (const list of run.indexes.flatMap(({ changed }) => changed)) await keepList?.(list);
  return total;
}
