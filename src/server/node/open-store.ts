import { openFolderDatabase } from '../../stores/sql/pglite.js';
import { openPostgresDatabase } from '../../stores/sql/postgres.js';
import type { SqlDatabase } from '../../stores/sql/contract.js';
import { createSqlTables, orClosed } from '../../stores/sql/store.js';
import type { AnyTables } from '../../stores/tables.js';
import { lockFolder } from './folder-lock.js';
import { JOURNEY_TABLES, type JourneyStore } from '../tables.js';

const POSTGRES = /^postgres(?:ql)?:\/\//i;
const SET = {
  // beside the issuer's tables, in the same database
  prefix: 'open_badge_journey_',
  version: 2,
  tables: JOURNEY_TABLES as unknown as AnyTables,
};

const withTables = (database: SqlDatabase): Promise<JourneyStore> =>
  orClosed(database, (open) => createSqlTables(open, SET));

/**
 * Opens the store of the journey, with its tables where there are none: in a folder by PGlite, which
 * one process at a time may have open, or in a PostgreSQL database.
 *
 * @param where path of a folder, or a URL such as `postgresql://badges@db.example/journey`
 * @throws TypeError when the package of the database is not installed, the tables are of another
 *   version, or another process has the folder open
 * @example
 * import { openJourneyStore } from 'open-badge-elements/server/node';
 * const store = await openJourneyStore('journey/store');
 * await store.close();
 */
export async function openJourneyStore(where: string): Promise<JourneyStore> {
  if (POSTGRES.test(where)) return withTables(await openPostgresDatabase(where));
  const unlock = await lockFolder(where);
  try {
    const database = await openFolderDatabase(where);
    const close = (): Promise<void> => database.close().finally(unlock);
    return await withTables({ ...database, close });
  } catch (error) {
    await unlock();
    throw error;
  }
}
