/** Gives the rows of a batch their indexes in status lists. */
import { archivedAt } from '../issuing/ledger/archive.js';
import type { StatusList } from '../issue.js';
import type { BatchRun } from './run.js';
import { isFaulty } from './tally.js';

/** Gives every new row an index, and keeps the register before a badge is made. @returns the rows */
export async function reserve(
  run: BatchRun,
  keepList: ((list: StatusList) => Promise<void>) | undefined,
): Promise<number> {
  let total = 0;
  const archived = await archivedAt(run.options.store, run.options.template.achievement.id);
  for await (const chunk of run.chunks()) {
    total += chunk.length;
    if (archived && chunk.some((row) => !isFaulty(row) && !row.award))
      throw new TypeError(
        `the achievement ${run.options.template.achievement.id} was archived at ${archived}: no badges are issued for it; begin a new version`,
      );
    for (const row of chunk)
      for (const indexes of run.indexes)
        if (!isFaulty(row) && !row.award)
          await indexes.reserve({ key: row.input.key, identity: row.identity });
    if (run.options.signal?.aborted) break;
  }
  for (const list of run.indexes.flatMap(({ changed }) => changed)) await keepList?.(list);
  return total;
}
