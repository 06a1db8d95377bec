/** Two processes that write at once: no badge and no index twice (issue 14). */
import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql, withPostgres } from '../support/postgres.js';
import { start, type Running } from './processes.js';
import { shell } from './shell.js';

const TEMPLATE = {
  issuer: { name: 'Example College', url: 'https://college.example/' },
  achievement: {
    id: 'https://college.example/robotics',
    name: 'Robotics',
    description: 'Built a robot.',
    criteria: 'The robot moves.',
  },
};
const table = (prefix: string, rows: number): string =>
  [
    'key,email',
    ...Array.from({ length: rows }, (_, at) => `${prefix}${at},${at}@mail.example`),
  ].join('\n');

async function office() {
  const sh = shell({ now: () => new Date() });
  sh.write('template.json', TEMPLATE);
  await sh.run('keygen', '--out', 'key.json');
  const batch = (
    rows: string,
    secret: string,
    store: string,
    ...more: string[]
  ): readonly string[] => [
    ...['batch', rows, '--template', 'template.json', '--key', 'key.json', '--secret', secret],
    ...['--store', store, '--out', 'badges', ...more],
  ];
  return { sh, batch };
}
const both = (...all: Running[]) => Promise.all(all.map(({ ended }) => ended));

withPostgres('issue 14: two processes write into one PostgreSQL store', (url) => {
  const twice = async (columns: string, table_: string): Promise<number> =>
    (await sql(url, `select 1 from ${table_} group by ${columns} having count(*) > 1`)).length;

  test('issue 14: the same batch, run by two processes at once, has each badge once', async () => {
    const { sh, batch } = await office();
    sh.write('rows.csv', table('k', 120));
    assert.equal((await sh.run(...batch('rows.csv', 'secret.json', url, '--dry-run'))).status, 0);
    const argv = batch('rows.csv', 'secret.json', url);
    const ended = await both(start(sh.folder, ...argv), start(sh.folder, ...argv));
    for (const { status, told } of ended) assert.equal(status, 0, told);
    const [{ n }] = (await sql(url, 'select count(*) as n from open_badge_awards')) as [
      { n: string },
    ];
    assert.equal(Number(n), 120);
    assert.equal(await twice('badge', `open_badge_events where kind = 'issued'`), 0);
  });

  test('issue 14, S-12: two batches in one list take turns on one machine; with another copy of the register no index is given twice', async () => {
    const { sh, batch } = await office();
    const list = ['--status', 'list.json'];
    for (const name of ['a', 'b']) sh.write(`${name}.csv`, table(name, 60));
    const run = (name: string, folder = sh.folder) =>
      start(folder, ...batch(`${name}.csv`, `${name}.json`, url, ...list));
    const first = await run('a').ended;
    assert.equal(first.status, 0, first.told);
    const copy = `${sh.folder}-copy`;
    cpSync(sh.folder, copy, { recursive: true });
    try {
      for (const name of ['c', 'd']) sh.write(`${name}.csv`, table(name, 60));
      cpSync(sh.path('d.csv'), `${copy}/d.csv`);
      const ended = await both(run('b'), run('c'), run('d', copy));
      for (const { status, told } of ended)
        if (status !== 0) assert.match(told, /changing this list|the same list, index exists/);
      assert.ok(
        ended.some(({ status }) => status === 0),
        JSON.stringify(ended),
      );
      assert.equal(await twice('list, "index"', 'open_badge_indexes'), 0);
      for (const name of ['b', 'c']) {
        const again = await run(name).ended;
        assert.equal(again.status, 0, again.told);
      }
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
    const where = `(select badge from open_badge_events where kind = 'issued')`;
    const lost = await sql(url, `select 1 from open_badge_awards where badge not in ${where}`);
    assert.equal(lost.length, 0);
    assert.equal(await twice('list, "index"', 'open_badge_indexes'), 0);
  });
});

test('issue 14: a second process on a store in a folder is refused, and the one that has it open is named', async () => {
  const { sh, batch } = await office();
  sh.write('rows.csv', table('k', 400));
  const running = start(sh.folder, ...batch('rows.csv', 'secret.json', 'store', '--threads', '1'));
  for (let waited = 0; !sh.has('badges'); waited += 50) {
    assert.ok(waited < 60_000, 'the batch begins');
    await sleep(50);
  }
  const second = await sh.run('ledger', 'list', '--store', 'store');
  running.child.kill('SIGKILL');
  await running.ended;
  assert.equal(second.status, 64);
  assert.match(second.err, new RegExp(`process ${running.child.pid} on \\S+ has it open since`));
  const after = await sh.run('ledger', 'list', '--store', 'store', '--kind', 'issued');
  assert.equal(after.status, 0, `the lock of a process that is gone is cleared away: ${after.err}`);
});
