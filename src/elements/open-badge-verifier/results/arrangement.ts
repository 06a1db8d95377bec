import type { BatchItem } from '../../controllers/badge-batch.js';
import type { Column } from './columns.js';

/** Number of rows from which a table is dense: one line for each badge, over the full width. */
export const DENSE_FROM = 20;

/** Tells whether there are so many rows that each is kept to one line. */
export const isDense = (items: readonly BatchItem[]): boolean => items.length >= DENSE_FROM;

/**
 * Arrangement of the table: the sort column, descending or not, the kind of verdict to show (by its
 * text), and words that a row must contain.
 */
export interface Arrangement {
  readonly by?: Column;
  readonly down: boolean;
  readonly show: string;
  readonly search: string;
}
/** Shows all badges, in input order. */
export const UNARRANGED: Arrangement = { down: false, show: '', search: '' };
