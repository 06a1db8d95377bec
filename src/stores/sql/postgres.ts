import type { ClientBase, Pool } from 'pg';
import type { Store } from '../contract.js';
import type { SqlClient, SqlDatabase } from './contract.js';
import { createSqlStore, orClosed } from './store.js';

/** Loads the client of PostgreSQL, an optional peer dependency. */
async function pg(): Promise<Pick<typeof import('pg'), 'Pool'>> {
  try {
    // CommonJS: its exports are those of the default
    return (await import('pg')).default;
  } catch (cause) {
    throw new TypeError(
      'a store in PostgreSQL needs the package pg, which is not installed: run `npm install pg`',
      { cause },
    );
  }
}

const clientOf = (client: ClientBase | Pool): SqlClient => ({
  query: async (text, values = []) => {
    const { rows, rowCount } = await client.query<Record<string, unknown>>(text, [...values]);
    return { rows, changed: rowCount ?? 0 };
  },
});

/** Runs work on one connection, which goes back to the others only in a known state. */
async function inTransaction<R>(pool: Pool, work: (client: SqlClient) => Promise<R>): Promise<R> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(clientOf(client));
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    const failed = await client.query('rollback').then(
      () => undefined,
      (cause: Error) => cause,
    );
    client.release(failed);
    throw error;
  }
}

/**
 * Opens connections to a PostgreSQL database.
 *
 * @param url as for `openPostgresStore`
 * @throws TypeError when the package `pg` is not installed
 */
export async function openPostgresDatabase(url: string): Promise<SqlDatabase> {
  const { Pool: Connections } = await pg();
  const pool = new Connections({ connectionString: url, max: 4 });
  // an idle connection that breaks is replaced; without a listener it would end the process
  pool.on('error', () => undefined);
  return {
    ...clientOf(pool),
    transaction: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  };
}

/**
 * Opens the store in a PostgreSQL database, with its tables where there are none. Several processes,
 * on several machines, may use it at once.
 *
 * @param url such as `postgresql://issuer@db.example/badges`; settings that it leaves out come from
 *   the environment (`PGPASSWORD` …)
 * @throws TypeError when the package `pg` is not installed, or the store is of another version
 */
export async function openPostgresStore(url: string): Promise<Store> {
  return (await openPostgres(url)).store;
}

/**
 * Opens a PostgreSQL database, with the store in it.
 * @throws TypeError as `openPostgresStore`
 */
export async function openPostgres(
  url: string,
): Promise<{ readonly sql: SqlDatabase; readonly store: Store }> {
  const sql = await openPostgresDatabase(url);
  return { sql, store: await orClosed(sql, createSqlStore) };
}
