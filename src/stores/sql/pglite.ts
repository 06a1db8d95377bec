import type { PGlite, Transaction } from '@electric-sql/pglite';
import type { Store } from '../contract.js';
import type { SqlClient, SqlDatabase } from './contract.js';
import { createSqlStore, orClosed } from './store.js';

/** Loads the embedded database, an optional peer dependency. */
async function pglite(): Promise<typeof import('@electric-sql/pglite')> {
  try {
    return await import('@electric-sql/pglite');
  } catch (cause) {
    throw new TypeError(
      'a store in a folder needs the package @electric-sql/pglite, which is not installed: run `npm install @electric-sql/pglite`',
      { cause },
    );
  }
}

const clientOf = (database: PGlite | Transaction): SqlClient => ({
  query: async (text, values = []) => {
    const { rows, affectedRows = 0 } = await database.query<Record<string, unknown>>(text, [
      ...values,
    ]);
    return { rows, changed: affectedRows };
  },
});

/**
 * Opens the database in a folder, which is made when it does not exist: PostgreSQL inside this
 * process (PGlite).
 *
 * @param folder path of the folder
 * @throws TypeError when the package `@electric-sql/pglite` is not installed
 */
export async function openFolderDatabase(folder: string): Promise<SqlDatabase> {
  const { PGlite } = await pglite();
  const database = new PGlite(folder);
  try {
    await database.waitReady;
  } catch (error) {
    await database.close().catch(() => undefined);
    throw error;
  }
  return {
    ...clientOf(database),
    transaction: (work) => database.transaction((transaction) => work(clientOf(transaction))),
    close: () => database.close(),
  };
}

/**
 * Opens the store in a folder, which is made when it does not exist: PostgreSQL inside this process
 * (PGlite). One process at a time may have it open; the caller takes the lock.
 *
 * @param folder path of the folder
 * @throws TypeError when the package `@electric-sql/pglite` is not installed, or the store is of
 *   another version
 */
export async function openFolderStore(folder: string): Promise<Store> {
  return orClosed(await openFolderDatabase(folder), createSqlStore);
}
