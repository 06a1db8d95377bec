import type { AnyFacts, AnyTables } from '../tables.js';
import type { SqlDatabase } from './contract.js';

/** Tables of a database that belong together. */
export interface TableSet {
  /** Beginning of the names of their tables in the database. */
  readonly prefix: string;
  /** Version of the tables; another one is not opened, since it would be misread. */
  readonly version: number;
  readonly tables: AnyTables;
}
/** Key of the lock under which two processes that begin at once make the tables one after another. */
const LOCK = 7_244_031;

/** Gives the name of a table in the database. */
export const tableOf = ({ prefix }: TableSet, table: string): string =>
  prefix + table.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
/** Quotes the name of a column: some are words of SQL, and some have capitals. */
export const quoted = (column: string): string => `"${column}"`;

function columnOf(column: string, { numbers, numbered, optional }: AnyFacts): string {
  const type = numbers.includes(column) ? 'bigint' : 'text collate "C"';
  const filled = column === numbered ? ' generated always as identity' : '';
  return `${quoted(column)} ${type}${filled}${optional.includes(column) ? '' : ' not null'}`;
}

const listOf = (columns: readonly string[]): string => columns.map(quoted).join(', ');

function statementsFor(set: TableSet, table: string): readonly string[] {
  const facts = set.tables[table]!;
  const parts = [
    ...facts.columns.map((column) => columnOf(column, facts)),
    `primary key (${listOf(facts.key)})`,
    ...facts.unique.map((columns) => `unique (${listOf(columns)})`),
  ];
  const name = tableOf(set, table);
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
export async function prepare(database: SqlDatabase, set: TableSet): Promise<void> {
  const versions = `${set.prefix}version`;
  await database.transaction(async (client) => {
    await client.query(`select pg_advisory_xact_lock(${LOCK})`);
    await client.query(`create table if not exists ${versions} (version integer not null)`);
    const { rows } = await client.query(`select version from ${versions}`);
    const found = rows[0]?.['version'];
    if (found === set.version) return;
    if (found !== undefined)
      throw new TypeError(
        `the store has tables of version ${Number(found)}; this package reads version ${set.version}`,
      );
    for (const table of Object.keys(set.tables))
      for (const statement of statementsFor(set, table)) await client.query(statement);
    await client.query(`insert into ${versions} values (${set.version})`);
  });
}
