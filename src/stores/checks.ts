import { MAX_ROWS, type AnyFacts } from './tables.js';

/**
 * Checks the columns that are named: SQL is made of their names, so that only those of the table may
 * be among them.
 * @throws TypeError for a column that the table does not have
 */
export function assertColumns(
  table: string,
  { columns }: AnyFacts,
  names: readonly string[],
): void {
  const unknown = names.find((name) => !columns.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`${table} has no column ${unknown}; expected one of ${columns.join(', ')}`);
}

/**
 * Checks that a person's columns are meant.
 * @throws TypeError for a column that is kept for ever
 */
export function assertErasable(
  table: string,
  { erasable }: AnyFacts,
  names: readonly string[],
): void {
  const kept = names.find((name) => !erasable.includes(name));
  if (kept !== undefined) throw new TypeError(`${table}: ${kept} is never erased`);
}

/**
 * Gives the number of rows that a query wants.
 * @throws TypeError for a limit out of range
 */
export function limitOf({ limit = MAX_ROWS }: { readonly limit?: number }): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_ROWS)
    throw new TypeError(`limit: expected 1 to ${MAX_ROWS}; got ${limit}`);
  return limit;
}
