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

/** How the table is arranged: sorted by a column, from the end or not, one kind of verdict only (by its words), and words that have to be in a line. */
export interface Arrangement {
  readonly by?: Column;
  readonly down: boolean;
  readonly show: string;
  readonly search: string;
}
/** As the badges came, all of them. */
export const UNARRANGED: Arrangement = { down: false, show: '', search: '' };
