/** An issuer whose batch is killed, and completed: what was kept must be there, once. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../../../src/cli.js';
import { openFolderStore } from '../../../src/stores/sql/pglite.js';
import type { EventRow } from '../../../src/stores/contract.js';

const source = (path: string): string =>
  fileURLToPath(new URL(`../../../src/${path}`, import.meta.url));

/** Counts the writes of a batch, to files and to the store, and kills its process at one of them. */
const CHILD = `
import fsp from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
const [cli, at, ...argv] = process.argv.slice(1);
let count = 0;
const point = () => { if (++count === Number(at)) process.kill(process.pid, 'SIGKILL'); };
const around = (object, name, isWrite = () => true) => {
  const real = object[name];
  object[name] = async function (...args) {
    if (!isWrite(...args)) return real.apply(this, args);
    point();
    const result = await real.apply(this, args);
    point();
    return result;
  };
};
around(fsp, 'open', (path, flags) => flags !== 'r');
for (const name of ['rename', 'unlink', 'mkdir', 'rm', 'writeFile']) around(fsp, name);
syncBuiltinESMExports();
const { PGlite } = await import('@electric-sql/pglite');
const transaction = PGlite.prototype.transaction;
PGlite.prototype.transaction = async function (work) {
  point();
  const result = await transaction.call(this, async (client) => {
    const value = await work(client);
    point(); // before COMMIT
    return value;
  });
  point(); // after it
  return result;
};
const { main } = await import(cli);
process.exitCode = await main(argv);
console.log('points ' + count);
`;

/** When a batch is killed: at one of its writes, or after some time. */
export type Moment = { readonly write: number } | { readonly ms: number };

const ROWS = ['s0', 's1', 's2', 's3'];
const tableOf = (keys: readonly string[]): string =>
  ['key,email', ...keys.map((key) => `${key},${key}@mail.example`)].join('\n');
const TEMPLATE = {
  issuer: { name: 'Example College', url: 'https://college.example/' },
  achievement: {
    id: 'https://college.example/robotics',
    name: 'Robotics',
    description: 'Built a robot.',
    criteria: 'The robot moves.',
  },
};
const BATCH = [
  ...['batch', 'rows.csv', '--template', 'template.json', '--key', 'key.json'],
  ...['--secret', 'batch.json', '--store', 'store', '--status', 'list.json'],
  ...['--out', 'badges', '--results', 'results.csv'],
];

async function run(folder: string, ...argv: string[]): Promise<void> {
  let told = '';
  const tell = (text: string): void => {
    told += text;
  };
  const stdin = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array());
  const io = { out: tell, err: tell, stdin, cwd: folder, now: () => new Date() };
  assert.equal(await main(argv, io), 0, told);
}

/** Runs the batch in a process of its own. @returns what it printed; `undefined` when it was killed */
function child(folder: string, moment: Moment): Promise<string | undefined> {
  return new Promise((done) => {
    let told = '';
    const at = 'write' in moment ? String(moment.write) : '0';
    const tsx = import.meta.resolve('tsx');
    const args = ['--import', tsx, '--input-type=module', '-e', CHILD, source('cli.ts'), at];
    // packages are found from the folder of the sources
    const process_ = spawn(
      process.execPath,
      [...args, ...BATCH.map((one) => inFolder(folder, one))],
      {
        cwd: fileURLToPath(new URL('../../..', import.meta.url)),
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    process_.stdout.on('data', (text: Buffer) => {
      told += String(text);
    });
    const timer =
      'ms' in moment ? setTimeout(() => process_.kill('SIGKILL'), moment.ms) : undefined;
    process_.on('close', (_status, signal) => {
      clearTimeout(timer);
      done(signal === 'SIGKILL' ? undefined : told);
    });
  });
}

/** Makes the paths of the batch absolute, since the process runs elsewhere. */
const inFolder = (folder: string, word: string): string =>
  /\.(csv|json)$|^(store|badges)$/.test(word) ? join(folder, word) : word;

/** Makes a folder with a key and a store, of which copies are killed. */
export async function prepared(): Promise<{ readonly folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'open-badge-killed-'));
  writeFileSync(join(folder, 'template.json'), JSON.stringify(TEMPLATE));
  writeFileSync(join(folder, 'rows.csv'), tableOf(ROWS.slice(0, 1)));
  await run(folder, 'keygen', '--out', 'key.json');
  await run(folder, ...BATCH);
  writeFileSync(join(folder, 'rows.csv'), tableOf(ROWS));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function badgesIn(folder: string): ReadonlyMap<string, string> {
  const path = join(folder, 'badges');
  const names = existsSync(path)
    ? readdirSync(path).filter((name) => /^[^.].*\.json$/.test(name))
    : [];
  return new Map(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

const once = (events: readonly EventRow[], kind: string): void => {
  const badges = events.filter((event) => event.kind === kind).map(({ badge }) => badge);
  assert.equal(badges.length, ROWS.length, `${kind}: one event for each badge`);
  assert.equal(new Set(badges).size, ROWS.length);
};

/** Checks that every badge is kept once, with one index, and that its file has the same bytes. */
async function assertWhole(folder: string): Promise<void> {
  const store = await openFolderStore(join(folder, 'store'));
  const [awards, indexes, events] = [
    await store.query('awards'),
    await store.query('indexes'),
    await store.query('events'),
  ];
  await store.close();
  assert.equal(awards.length, ROWS.length);
  assert.equal(indexes.length, ROWS.length);
  once(events, 'drafted');
  once(events, 'issued');
  const texts = [...badgesIn(folder).values()].sort();
  assert.deepEqual(texts, awards.map(({ text }) => text).sort());
  const { entries } = JSON.parse(readFileSync(join(folder, 'list.json.register'), 'utf8'));
  for (const text of texts) {
    const { id, credentialStatus } = JSON.parse(text);
    assert.deepEqual(entries[id].map(String), [credentialStatus.statusListIndex]);
  }
}

/**
 * Kills a batch, runs it again, and checks that nothing is there twice and nothing is lost.
 * @returns the number of writes, when it ended before it was killed; `undefined` when it was killed
 */
export async function survive(from: string, moment: Moment): Promise<number | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'open-badge-killed-'));
  try {
    cpSync(from, folder, { recursive: true });
    const told = await child(folder, moment);
    const before = badgesIn(folder);
    await run(folder, ...BATCH);
    const after = badgesIn(folder);
    for (const [name, text] of before) assert.equal(after.get(name), text, 'what was out stays');
    await assertWhole(folder);
    return told === undefined ? undefined : Number(/points (\d+)/.exec(told)?.[1]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
