/** A PostgreSQL server for tests: a database for each file, and a visible skip without one. */
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import pg from 'pg';

const server = process.env['OPEN_BADGE_POSTGRES'];

/** Runs one statement. */
export async function sql(
  url: string,
  text: string,
): Promise<ReadonlyArray<Readonly<Record<string, unknown>>>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

/**
 * Makes a database for the tests of a file, and drops it afterwards.
 *
 * @param name title of the test that is skipped without a server
 * @param tests defines the tests; it gets the URL of the database, which exists when they run
 */
export function withPostgres(name: string, tests: (url: string) => void): void {
  if (server === undefined) {
    const skip = 'set OPEN_BADGE_POSTGRES to the URL of a PostgreSQL server to run it';
    test(name, { skip }, () => undefined);
    return;
  }
  const database = `open_badge_${randomUUID().replaceAll('-', '')}`;
  const own = new URL(server);
  own.pathname = `/${database}`;
  before(() => sql(server, `create database ${database}`));
  after(() => sql(server, `drop database if exists ${database} with (force)`));
  tests(own.href);
}
