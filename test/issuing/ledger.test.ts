import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exported } from '../../src/issuing/ledger/export.js';
import { forget } from '../../src/issuing/ledger/forget.js';
import { awards, events } from '../../src/issuing/ledger/read.js';
import { badgeDigest, record } from '../../src/issuing/ledger/record.js';
import type { Store } from '../../src/stores/contract.js';
import { createMemoryStore } from '../../src/stores/memory.js';
import { award } from '../stores/suite.js';

const at = '2026-11-21T12:00:00Z';
const by = 'Registrar';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** A store with two badges of Ada and one of Grace. */
async function office(): Promise<{ store: Store; ids: readonly string[] }> {
  const store = createMemoryStore();
  const ids = ['urn:x:1', 'urn:x:2', 'urn:x:3'];
  const digests = await Promise.all(ids.map(badgeDigest));
  await store.append(
    'awards',
    digests.map((badge, index) =>
      award(badge, {
        id: ids[index]!,
        recipient: index < 2 ? 'ada@mail.example' : 'grace@mail.example',
        at: `2026-11-2${index + 1}T12:00:00Z`,
        achievement: `https://college.example/${index % 2}`,
      }),
    ),
  );
  const list = 'https://college.example/status/1';
  await store.append(
    'indexes',
    digests.map((badge, index) => ({ list, index, badge })),
  );
  for (const kind of ['drafted', 'issued'] as const)
    await record(
      store,
      digests.map((badge) => ({ kind, badge, at, by, digest: 'sha', reason: 'Class of Ada' })),
    );
  return { store, ids };
}

test('issue 14: the ledger tells what happened to a badge, in its order', async () => {
  const { store, ids } = await office();
  const badge = await badgeDigest(ids[0]!);
  await record(store, [{ kind: 'revoked', badge, at, by, reason: 'wrong name' }]);
  const found = await all(events(store, { id: ids[0]! }));
  assert.deepEqual(
    found.map(({ kind }) => kind),
    ['drafted', 'issued', 'revoked'],
  );
  assert.equal((await all(events(store, { kind: 'issued' }))).length, 3);
  assert.equal((await all(events(store, { since: '2026-11-22' }))).length, 0);
  const [first] = await all(awards(store, { id: ids[0]! }));
  assert.equal(first!.state, 'revoked');
  await assert.rejects(
    async () => record(store, [{ kind: 'lost' as 'issued', badge, at, by }]),
    /expected one of drafted, issued/,
  );
});

test('issue 14: awards are found by recipient, achievement and time', async () => {
  const { store, ids } = await office();
  const found = async (filter: Parameters<typeof awards>[1]) =>
    (await all(awards(store, filter))).map(({ id }) => id).sort();
  assert.deepEqual(await found({}), ids);
  assert.deepEqual(await found({ recipient: 'ada@mail.example' }), ids.slice(0, 2));
  assert.deepEqual(await found({ achievement: 'https://college.example/1' }), [ids[1]]);
  assert.deepEqual(await found({ since: '2026-11-22T12:00:00Z' }), ids.slice(1));
  assert.deepEqual(await found({ until: '2026-11-22T12:00:00Z' }), [ids[0]]);
  assert.deepEqual(await found({ recipient: 'ada@mail.example', since: '2026-11-22' }), [ids[1]]);
});

test('issue 14: forget erases a person, and keeps the digest of the id and the index', async () => {
  const { store } = await office();
  const forgotten = await forget(store, { recipient: 'ada@mail.example' }, { by, now: at });
  assert.equal(forgotten.length, 2);
  const rows = [
    await store.query('awards'),
    await store.query('events'),
    await store.query('indexes'),
  ];
  const gone = rows[0]!.filter((row) => forgotten.includes(row.badge as string));
  for (const trace of ['ada', 'Ada', 'urn:x:1', 'urn:x:2', 'proof', 'narrative'])
    assert.ok(!JSON.stringify(gone).includes(trace), trace);
  assert.ok(!JSON.stringify(rows).includes('ada@mail.example'));
  const ofAda = await Promise.all(['urn:x:1', 'urn:x:2'].map(badgeDigest));
  assert.deepEqual([...forgotten].sort(), [...ofAda].sort());
  assert.equal((await store.query('indexes', { where: { badge: ofAda } })).length, 2);
  const ofEvents = await store.query('events', { where: { badge: ofAda } });
  assert.deepEqual(
    ofEvents.map(({ reason }) => reason),
    Array(6).fill(null),
  );
  assert.equal((await all(awards(store, { id: 'urn:x:1' })))[0]!.state, 'forgotten');
  assert.equal((await all(awards(store, { id: 'urn:x:3' })))[0]!.recipient, 'grace@mail.example');
  assert.deepEqual(await forget(store, { id: 'urn:x:1' }, { by, now: at }), [], 'once');
  await assert.rejects(forget(store, {}, { by, now: at }), /expected a recipient or an id/);
});

test('issue 14: the ledger as a table, in which nothing is a formula, and as JSON lines', async () => {
  const store = createMemoryStore();
  const reasons = [
    '=HYPERLINK("https://evil.example")',
    '+1',
    '-1',
    '@x',
    '\tx',
    'said "no",\nthen',
    null,
  ];
  await record(
    store,
    reasons.map((reason) => ({ kind: 'issued', badge: 'b', at, by, reason })),
  );
  const csv = (await all(exported(events(store, {}), 'csv'))).join('');
  const [head, first] = csv.split('\r\n');
  assert.equal(head, '\ufeff"number","at","kind","badge","by","batch","digest","reason"');
  assert.equal(
    first,
    `1,"${at}","issued","b","Registrar","","","'=HYPERLINK(""https://evil.example"")"`,
  );
  for (const tamed of [`"'+1"`, `"'-1"`, `"'@x"`, `"'\tx"`, `"said ""no"",\nthen"`])
    assert.ok(csv.includes(tamed), tamed);
  const lines = await all(exported(events(store, {}), 'jsonl'));
  assert.deepEqual(
    lines.map((line) => JSON.parse(line).reason),
    reasons,
  );
});
