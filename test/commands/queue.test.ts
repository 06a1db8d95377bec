/** A batch and a folder of files, shared by processes through a queue in PostgreSQL (issue 14). */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql, withPostgres } from '../support/postgres.js';
import { start } from './processes.js';
import { shell } from './shell.js';

const ROWS = 160;
/** Longest time from the kill of a worker to the end of the batch. */
const MOST_MS = 30_000;
const TEMPLATE = {
  issuer: { name: 'Example College', url: 'https://college.example/' },
  achievement: {
    id: 'https://college.example/robotics',
    name: 'Robotics',
    description: 'Built a robot.',
    criteria: 'The robot moves.',
  },
};
const FILES = ['--template', 'template.json', '--key', 'key.json', '--secret', 'secret.json'];

async function office(rows: number) {
  const sh = shell({ now: () => new Date() });
  sh.write('template.json', TEMPLATE);
  const lines = Array.from({ length: rows }, (_, at) => `k${at},p${at}@mail.example`);
  sh.write('rows.csv', ['key,email', ...lines].join('\n'));
  await sh.run('keygen', '--out', 'key.json');
  // the secret is made before the workers begin
  const dry = await sh.run('batch', 'rows.csv', ...FILES, '--dry-run');
  assert.equal(dry.status, 0, dry.err);
  return sh;
}
const count = async (url: string, text: string): Promise<number> =>
  Number((await sql(url, `select count(*) as n from ${text}`))[0]!['n']);
const isActive = (url: string): Promise<boolean> =>
  count(url, `open_badge_queue.job where state = 'active'`).then(
    (active) => active > 0,
    () => false, // there is no queue yet
  );

async function until(what: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await what())) {
    assert.ok(Date.now() < end, 'it happens within a minute');
    await sleep(20);
  }
}

withPostgres('issue 14: two processes share a batch through a queue', (url) => {
  test('issue 14: of two workers one is killed: every row is there once, within 30 seconds', async (context) => {
    const sh = await office(ROWS);
    const queue = ['--queue', url];
    const batch = start(
      sh.folder,
      ...['batch', 'rows.csv', ...FILES, ...queue, '--status', 'list.json'],
      ...['--out', 'badges', '--results', 'results.csv'],
    );
    await until(() =>
      count(url, 'open_badge_queue.job').then(
        (jobs) => jobs >= 4,
        () => false,
      ),
    );
    const work = () =>
      start(sh.folder, 'work', ...queue, ...FILES, '--status', 'list.json', '--until-empty');
    const [doomed, other] = [work(), work()];
    await until(() => isActive(url));
    doomed.child.kill('SIGKILL');
    const killed = performance.now();
    assert.equal((await doomed.ended).status, 'SIGKILL');
    const { status, told } = await batch.ended;
    const took = performance.now() - killed;
    assert.equal(status, 0, told);
    const end = await other.ended;
    assert.equal(end.status, 0, end.told);
    assert.ok(took < MOST_MS, `${took} ms`);
    context.diagnostic(`${ROWS} rows, done ${(took / 1000).toFixed(1)} s after the kill`);

    assert.equal(await count(url, 'open_badge_awards'), ROWS);
    assert.equal(await count(url, `open_badge_events where kind = 'issued'`), ROWS);
    assert.equal(await count(url, '(select distinct badge from open_badge_events) as all_'), ROWS);
    assert.equal(
      await count(url, '(select distinct "index" from open_badge_indexes) as all_'),
      ROWS,
    );
    assert.equal(await count(url, 'open_badge_queue.job'), 0, 'nothing of a person is left');
    assert.equal(readdirSync(sh.path('badges')).length, ROWS);
    const again = await sh.run(
      'batch',
      'rows.csv',
      ...FILES,
      ...queue,
      '--status',
      'list.json',
      '--out',
      'badges',
    );
    assert.match(
      again.out,
      new RegExp(`^0 issued, ${ROWS} from an earlier run, 0 forgotten, 0 failed`),
    );
    const proved = await sh.run(
      'batch',
      'rows.csv',
      ...FILES,
      ...queue,
      '--status',
      'list.json',
      '--prove',
    );
    assert.match(proved.out, new RegExp(`^${ROWS} the same`));
  });

  test('issue 14: a folder is verified by a worker, in the order of its paths; options that cannot be sent are misuse', async () => {
    const sh = await office(3);
    const made = await sh.run(
      'batch',
      'rows.csv',
      ...FILES,
      '--store',
      url,
      '--out',
      'folder/badges',
    );
    assert.equal(made.status, 0, made.err);
    sh.write('folder/z-note.txt', 'no badge');
    mkdirSync(sh.path('copy'));
    cpSync(sh.path('folder'), sh.path('copy/folder'), { recursive: true });
    const worker = start(sh.path('copy'), 'work', '--queue', url, '--verify', 'folder');
    const { controller } = JSON.parse(sh.read('key.json'));
    sh.write('trust.json', [{ name: 'Colleges', issuers: [controller] }]);
    const sent = ['--queue', url, 'folder', '--trust', 'trust.json', '--json'];
    const told = await sh.run('verify', ...sent);
    worker.child.kill('SIGINT');
    assert.equal(told.status, 1, told.err);
    const files = readdirSync(sh.path('folder/badges')).sort();
    assert.deepEqual(
      told.lines.map(({ file, verdict, issuer }) => [file, verdict, issuer]),
      [
        ...files.map((name) => [`badges/${name}`, 'valid', 'trusted']),
        ['z-note.txt', 'malformed', 'unknown'],
      ],
    );
    assert.equal(await count(url, 'open_badge_queue.job'), 0);
    for (const more of [['--contexts', 'x'], ['--jobs', '2'], ['other']])
      assert.equal((await sh.run('verify', '--queue', url, 'folder', ...more)).status, 64);
    await worker.ended;
  });

  test('issue 14: a worker with another template is refused; another store than the queue, and another URL, are misuse', async () => {
    const sh = await office(2);
    const shared = start(
      sh.folder,
      'batch',
      'rows.csv',
      ...FILES,
      '--queue',
      url,
      '--out',
      'badges',
    );
    await until(() => count(url, 'open_badge_queue.job').then((jobs) => jobs === 1));
    sh.write('other.json', { ...TEMPLATE, issuer: { name: 'Another College' } });
    const other = FILES.map((word) => (word === 'template.json' ? 'other.json' : word));
    const refused = await sh.run('work', '--queue', url, ...other);
    assert.equal(refused.status, 64);
    assert.match(refused.err, /the batch was begun at .* with another template/);
    const done = await sh.run('work', '--queue', url, ...FILES, '--until-empty');
    assert.match(done.out, /^2 badges/);
    assert.match((await shared.ended).told, /2 from an earlier run|2 issued/);
    const both = await sh.run(
      'batch',
      'rows.csv',
      ...FILES,
      '--queue',
      url,
      '--store',
      'store',
      '--out',
      'b',
    );
    assert.equal(both.status, 64);
    const file = await sh.run('work', '--queue', 'store', ...FILES);
    assert.match(file.err, /--queue: expected postgresql/);
    const nowhere = await sh.run('work', '--queue', 'postgresql://127.0.0.1:1/x', ...FILES);
    assert.match(nowhere.err, /--queue: PostgreSQL at 127\.0\.0\.1:1 cannot be used/);
  });
});
