import type { BatchItem } from '../../controllers/badge-batch.js';
import { isDense } from './arrangement.js';

/** Columns of the table, in their order. */
export const COLUMNS = [
  'badge',
  'verdict',
  'authentic',
  'current',
  'issuer',
  'recipient',
  'awarded',
  'file',
] as const;
export type Column = (typeof COLUMNS)[number];

/**
 * Selects the columns: the recipient only where one was compared, the date only in a dense table,
 * whose rows leave out the reasons.
 */
export function columnsOf(items: readonly BatchItem[]): readonly Column[] {
  const isCompared = items.some(({ session: { report } }) =>
    report?.findings.some(({ check, outcome }) => check === 'recipient' && outcome !== 'skipped'),
  );
  return COLUMNS.filter(
    (column) => (column !== 'recipient' || isCompared) && (column !== 'awarded' || isDense(items)),
  );
}
