import { assertColumns, assertErasable } from '../checks.js';
import type { NewRow, Query, Store, TableName, Tables, Transaction, Where } from '../contract.js';
import { guarded } from '../guard.js';
import { TABLES } from '../tables.js';
import { TakenError } from '../taken.js';
import type { SqlClient, SqlDatabase } from './contract.js';
import { prepare } from './schema.js';
import { erasure, insertion, rowOf, selection } from './statements.js';

/** Rows of one statement: PostgreSQL takes 65,535 values, and a row has at most 14. */
const ROWS_AT_ONCE = 1_000;
/** SQLSTATE of a key that exists (PostgreSQL, appendix A). */
const UNIQUE_VIOLATION = '23505';

function asTaken(table: TableName, error: unknown): unknown {
  const { code, constraint = '' } = Object(error) as { code?: string; constraint?: string };
  if (code !== UNIQUE_VIOLATION) return error;
  const { key, unique } = TABLES[table];
  const columns = String(constraint).endsWith('_pkey') ? key : unique.flat();
  return new TakenError(table, columns.join(', '), { cause: error });
}

/** Reads and appends rows by statements of one connection. */
class SqlTransaction implements Transaction {
  constructor(private readonly client: SqlClient) {}

  async append<T extends TableName>(table: T, rows: readonly NewRow<T>[]): Promise<void> {
    for (const row of rows) assertColumns(table, Object.keys(row));
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      const some = rows.slice(at, at + ROWS_AT_ONCE);
      const { text, values } = insertion(table, some as unknown as Parameters<typeof insertion>[1]);
      await this.client.query(text, values).catch((error: unknown) => {
        throw asTaken(table, error);
      });
    }
  }

  async get<T extends TableName>(
    table: T,
    key: Partial<Tables[T]>,
  ): Promise<Tables[T] | undefined> {
    const [row] = await this.query(table, { where: key as Where<T>, limit: 1 });
    return row;
  }

  async query<T extends TableName>(table: T, query: Query<T> = {}): Promise<readonly Tables[T][]> {
    assertColumns(table, Object.keys(query.where ?? {}));
    const { text, values } = selection(table, query);
    const { rows } = await this.client.query(text, values);
    return rows.map((row) => rowOf(table, row));
  }

  async erase<T extends TableName>(
    table: T,
    where: Where<T>,
    columns: readonly (keyof Tables[T])[],
  ): Promise<number> {
    assertColumns(table, Object.keys(where));
    assertErasable(table, columns as readonly string[]);
    const { text, values } = erasure(
      table,
      where as Where<TableName>,
      columns as readonly string[],
    );
    return (await this.client.query(text, values)).changed;
  }
}

/** Runs work of a store in a transaction that has begun, beside other statements. */
export const inStore = <R>(
  client: SqlClient,
  work: (transaction: Transaction) => Promise<R>,
): Promise<R> => guarded(new SqlTransaction(client), work);

/**
 * Makes a store of a database, with its tables where there are none.
 *
 * @param database PGlite or PostgreSQL
 */
export async function createSqlStore(database: SqlDatabase): Promise<Store> {
  await prepare(database);
  const transaction = <R>(work: (transaction: Transaction) => Promise<R>): Promise<R> =>
    database.transaction((client) => inStore(client, work));
  const outside = new SqlTransaction(database);
  return {
    // several statements are one change
    append: (table, rows) => transaction((one) => one.append(table, rows)),
    get: (table, key) => outside.get(table, key),
    query: (table, query) => outside.query(table, query),
    erase: (table, where, columns) => outside.erase(table, where, columns),
    transaction,
    close: () => database.close(),
  };
}
