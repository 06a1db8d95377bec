import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { openPostgresStore } from '../../../src/stores/sql/postgres.js';
import { suite } from '../suite.js';

const url = process.env['OPEN_BADGE_POSTGRES'];
if (url === undefined)
  test(
    'issue 14: the contract of a store: PostgreSQL',
    {
      skip: 'set OPEN_BADGE_POSTGRES to the URL of a PostgreSQL server to run it',
    },
    () => undefined,
  );
else {
  const name = `open_badge_${randomUUID().replaceAll('-', '')}`;
  const own = new URL(url);
  own.pathname = `/${name}`;
  const query = async (text: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(text);
    await client.end();
  };
  before(() => query(`create database ${name}`));
  after(() => query(`drop database if exists ${name} with (force)`));
  suite('PostgreSQL', () => openPostgresStore(own.href));
}
