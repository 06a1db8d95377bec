import type { TableName } from '../contract.js';
import { TABLES, type TableFacts } from '../tables.js';
import type { SqlDatabase } from './contract.js';

/** Version of the tables; another one is not opened, since it would be misread. */
const VERSION = 1;
/** Key of the lock under which two processes that begin at once make the tables one after another. */
const LOCK = 7_244_031;

type Facts = TableFacts<Record<string, unknown>>;

/** Gives the name of a table in the database. */
export const tableOf = (table: TableName): string => `open_badge_${table}`;
/** Quotes the name of a column: some are words of SQL, and some have capitals. */
export const quoted = (column: string): string => `"${column}"`;

function columnOf(column: string, { numbers, numbered, optional }: Facts): string {
  const type = numbers.includes(column) ? 'bigint' : 'text collate "C"';
  const filled = column === numbered ? ' generated always as identity' : '';
  return `${quoted(column)} ${type}${filled}${optional.includes(column) ? '' : ' not null'}`;
}

const listOf = (columns: readonly string[]): string => columns.map(quoted).join(', ');

function statementsFor(table: TableName): readonly string[] {
  const facts = TABLES[table] as unknown as Facts;
  const parts = [
    ...facts.columns.map((column) => columnOf(column, facts)),
    `primary key (${listOf(facts.key)})`,
    ...facts.unique.map((columns) => `unique (${listOf(columns)})`),
  ];
  const name = tableOf(table);
  return [
    `create table if not exists ${name} (${parts.join(', ')})`,
    ...facts.lookup.map(
      (column) =>
        `create index if not exists ${name}_${column.toLowerCase()} on ${name} (${quoted(column)})`,
    ),
  ];
}

/**
 * Makes the tables where there are none.
 * @throws TypeError when the database has those of another version of this package
 */
export async function prepare(database: SqlDatabase): Promise<void> {
  await database.transaction(async (client) => {
    await client.query(`select pg_advisory_xact_lock(${LOCK})`);
    await client.query('create table if not exists open_badge_version (version integer not null)');
    const { rows } = await client.query('select version from open_badge_version');
    const found = rows[0]?.['version'];
    if (found === VERSION) return;
    if (found !== undefined)
      throw new TypeError(
        `the store has tables of version ${Number(found)}; this package reads version ${VERSION}`,
      );
    for (const table of Object.keys(TABLES) as TableName[])
      for (const statement of statementsFor(table)) await client.query(statement);
    await client.query(`insert into open_badge_version values (${VERSION})`);
  });
}
