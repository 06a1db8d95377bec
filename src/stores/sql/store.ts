import { assertColumns, assertErasable } from '../checks.js';
import type { ChangingStore, Query, Store, Transaction, Where } from '../contract.js';
import { guarded, type AnyRow, type AnyTransaction } from '../guard.js';
import { TABLES, type AnyFacts, type AnyTables } from '../tables.js';
import { TakenError } from '../taken.js';
import type { SqlClient, SqlDatabase } from './contract.js';
import { prepare, type TableSet } from './schema.js';
import { erasure, insertion, removal, replacement, rowOf, selection } from './statements.js';
import type { Statement } from './statements.js';

/** Rows of one statement: PostgreSQL takes 65,535 values, and a row has at most 14. */
const ROWS_AT_ONCE = 1_000;
/** SQLSTATE of a key that exists (PostgreSQL, appendix A). */
const UNIQUE_VIOLATION = '23505';

type AnySet = Record<string, AnyRow>;
type AnyWhere = Where<string, AnySet>;

function asTaken(table: string, { key, unique }: AnyFacts, error: unknown): unknown {
  const { code, constraint = '' } = Object(error) as { code?: string; constraint?: string };
  if (code !== UNIQUE_VIOLATION) return error;
  const columns = String(constraint).endsWith('_pkey') ? key : unique.flat();
  return new TakenError(table, columns.join(', '), { cause: error });
}

/** Reads and changes rows by statements of one connection. */
class SqlTransaction implements AnyTransaction {
  constructor(
    private readonly set: TableSet,
    private readonly client: SqlClient,
  ) {}

  #facts(table: string): AnyFacts {
    return this.set.tables[table]!;
  }

  async #change(table: string, { text, values }: Statement): Promise<number> {
    const answer = this.client.query(text, values).catch((error: unknown) => {
      throw asTaken(table, this.#facts(table), error);
    });
    return (await answer).changed;
  }

  async append(table: string, rows: readonly AnyRow[]): Promise<void> {
    for (const row of rows) assertColumns(table, this.#facts(table), Object.keys(row));
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
      await this.#change(table, insertion(this.set, table, rows.slice(at, at + ROWS_AT_ONCE)));
  }

  async get(table: string, key: Partial<AnyRow>): Promise<AnyRow | undefined> {
    const [row] = await this.query(table, { where: key, limit: 1 });
    return row;
  }

  async query(table: string, query: Query<string, AnySet> = {}): Promise<readonly AnyRow[]> {
    const facts = this.#facts(table);
    assertColumns(table, facts, Object.keys(query.where ?? {}));
    const { text, values } = selection(this.set, table, query);
    const { rows } = await this.client.query(text, values);
    return rows.map((row) => rowOf(facts, row));
  }

  async erase(table: string, where: AnyWhere, columns: readonly string[]): Promise<number> {
    assertColumns(table, this.#facts(table), Object.keys(where));
    assertErasable(table, this.#facts(table), columns);
    return this.#change(table, erasure(this.set, table, where, columns));
  }

  async replace(table: string, row: AnyRow, where: AnyWhere = {}): Promise<number> {
    assertColumns(table, this.#facts(table), [...Object.keys(row), ...Object.keys(where)]);
    return this.#change(table, replacement(this.set, table, row, where));
  }

  async remove(table: string, where: AnyWhere): Promise<number> {
    assertColumns(table, this.#facts(table), Object.keys(where));
    return this.#change(table, removal(this.set, table, where));
  }
}

/**
 * Makes a store of a set of tables, which are made where there are none.
 *
 * @param database PGlite or PostgreSQL
 * @param set the tables, with the beginning of their names
 */
export async function createSqlTables<All>(
  database: SqlDatabase,
  set: TableSet,
): Promise<ChangingStore<All>> {
  await prepare(database, set);
  const transaction = <R>(work: (transaction: AnyTransaction) => Promise<R>): Promise<R> =>
    database.transaction((client) => guarded(new SqlTransaction(set, client), work));
  const outside = new SqlTransaction(set, database);
  const store: ChangingStore<AnySet> = {
    // several statements are one change
    append: (table, rows) => transaction((one) => one.append(table, rows)),
    get: (table, key) => outside.get(table, key),
    query: (table, query) => outside.query(table, query),
    erase: (table, where, columns) => outside.erase(table, where, columns),
    replace: (table, row, where) => outside.replace(table, row, where),
    remove: (table, where) => outside.remove(table, where),
    transaction,
    close: () => database.close(),
  };
  return store as unknown as ChangingStore<All>;
}

/** Makes a store of a database, which is closed again where that fails. */
export async function orClosed<R>(
  database: SqlDatabase,
  make: (database: SqlDatabase) => Promise<R>,
): Promise<R> {
  try {
    return await make(database);
  } catch (error) {
    await database.close().catch(() => undefined);
    throw error;
  }
}

/** An issuer's tables. */
const ISSUER: TableSet = {
  prefix: 'open_badge_',
  version: 1,
  tables: TABLES as unknown as AnyTables,
};

/** Runs work of an issuer's store in a transaction that has begun, beside other statements. */
export const inStore = <R>(
  client: SqlClient,
  work: (transaction: Transaction) => Promise<R>,
): Promise<R> =>
  guarded(new SqlTransaction(ISSUER, client), (transaction) =>
    work(transaction as unknown as Transaction),
  );

/**
 * Makes an issuer's store of a database, with its tables where there are none.
 *
 * @param database PGlite or PostgreSQL
 */
export const createSqlStore = (database: SqlDatabase): Promise<Store> =>
  createSqlTables(database, ISSUER);
