/** Makes the badges of rows, or says why not. */
import type { RowFault } from '../issuing/batch/contract.js';
import type { MadeBadge } from './badge.js';
import { faultOf } from './row-fault.js';
import { placesOf, type BatchRun, type FoundRow } from './run.js';

/** A row with its badge, or with the fault for which it has none. */
export interface Made {
  readonly row: FoundRow;
  readonly badge?: MadeBadge;
  readonly fault?: RowFault;
}

/** Makes the badge of a row. */
export async function made(run: BatchRun, row: FoundRow): Promise<Made> {
  const places = placesOf(run, row);
  if (places === undefined)
    throw new TypeError('the rows changed while they were read: begin again');
  try {
    return { row, badge: await run.make(run.job(row, places)) };
  } catch (error) {
    return { row, fault: faultOf(run.options.template, row.input, error) };
  }
}
