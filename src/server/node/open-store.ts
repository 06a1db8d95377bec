import { openFolderDatabase } from '../../stores/sql/pglite.js';
import { openPostgresDatabase } from '../../stores/sql/postgres.js';
import { createSqlTables, orClosed } from '../../stores/sql/store.js';
import type { AnyTables } from '../../stores/tables.js';
import { JOURNEY_TABLES, type JourneyStore } from '../tables.js';

const POSTGRES = /^postgres(?:ql)?:\/\//i;
const SET = {
  // beside the issuer's tables, in the same database
  prefix: 'open_badge_journey_',
  version: 1,
  tables: JOURNEY_TABLES as unknown as AnyTables,
};

/**
 * Opens the store of the journey, with its tables where there are none: in a folder by PGlite, which
 * one process at a time may have open, or in a PostgreSQL database.
 *
 * @param where path of a folder, or a URL such as `postgresql://badges@db.example/journey`
 * @throws TypeError when the package of the database is not installed, or the tables are of another
 *   version
 * @example
 * import { openJourneyStore } from 'open-badge-elements/server/node';
 * const store = await openJourneyStore('journey/store');
 * await store.close();
 */
export async function openJourneyStore(where: string): Promise<JourneyStore> {
  const database = POSTGRES.test(where)
    ? await openPostgresDatabase(where)
    : await openFolderDatabase(where);
  return orClosed(database, (open) => createSqlTables(open, SET));
}
