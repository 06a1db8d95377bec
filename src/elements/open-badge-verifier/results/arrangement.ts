/** Columns of the table, in their order. */
export const COLUMNS = [
  'badge',
  'verdict',
  'authentic',
  'current',
  'issuer',
  'recipient',
  'file',
] as const;
export type Column = (typeof COLUMNS)[number];

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
