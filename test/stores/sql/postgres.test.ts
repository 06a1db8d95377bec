import { openPostgresStore } from '../../../src/stores/sql/postgres.js';
import { withPostgres } from '../../support/postgres.js';
import { suite } from '../suite.js';

withPostgres('issue 14: the contract of a store: PostgreSQL', (url) =>
  suite('PostgreSQL', () => openPostgresStore(url)),
);
