import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openFolderDatabase, openFolderStore } from '../../../src/stores/sql/pglite.js';
import { createSqlTables } from '../../../src/stores/sql/store.js';
import type { AnyTables } from '../../../src/stores/tables.js';
import { changingSuite, DRAFTS } from '../changing-suite.js';
import { award, suite } from '../suite.js';

const folder = mkdtempSync(join(tmpdir(), 'open-badge-store-'));
after(() => rmSync(folder, { recursive: true, force: true }));

suite('PGlite in a folder', () => openFolderStore(join(folder, 'store')));
changingSuite('PGlite in a folder', async () =>
  createSqlTables(await openFolderDatabase(join(folder, 'drafts')), {
    prefix: 'drafts_',
    version: 1,
    tables: DRAFTS as unknown as AnyTables,
  }),
);

test('issue 14: a store in a folder is there again when it is opened again', async () => {
  const store = await openFolderStore(join(folder, 'store'));
  await store.append('awards', [award('kept')]);
  await store.close();
  const again = await openFolderStore(join(folder, 'store'));
  assert.deepEqual(await again.get('awards', { badge: 'kept' }), award('kept'));
  await again.close();
});
