import type { Query, TableName, Where } from '../stores/contract.js';
import type { JourneyTables } from './rows.js';
import type { JourneyStore } from './tables.js';

/** Rows that are read at once. */
const PAGE = 1_000;

/** A name of a table of the journey. */
export type Table = TableName<JourneyTables>;
/** Conditions on a table of the journey. */
export type Conditions<T extends Table> = Where<T, JourneyTables>;

/**
 * Gives all rows that fulfil the conditions, a page at a time, in the order of their key.
 *
 * @param from row behind which they begin, and how many are read at once
 */
export async function* eachRow<T extends Table>(
  store: Pick<JourneyStore, 'query'>,
  table: T,
  where: Conditions<T> = {},
  from: { readonly after?: JourneyTables[T] | undefined; readonly limit?: number } = {},
): AsyncGenerator<JourneyTables[T]> {
  const limit = from.limit ?? PAGE;
  let { after } = from;
  do {
    const query: Query<T, JourneyTables> = { where, limit, ...(after && { after }) };
    const rows = await store.query(table, query);
    yield* rows;
    after = rows.length === limit ? rows.at(-1) : undefined;
  } while (after);
}

/** Reads all rows that fulfil the conditions: a query gives at most 1,000. */
export async function everyRow<T extends Table>(
  store: Pick<JourneyStore, 'query'>,
  table: T,
  where: Conditions<T> = {},
): Promise<readonly JourneyTables[T][]> {
  const all: JourneyTables[T][] = [];
  for await (const row of eachRow(store, table, where)) all.push(row);
  return all;
}
