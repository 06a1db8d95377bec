/** A11: two commands at one list, after one that was killed, as they are started by a script that revokes a class (S-12). */
import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import fsp from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { UsageError, type Io } from '../../src/cli/io.js';
import { withLock } from '../../src/cli/lock.js';
import { shell } from '../commands/shell.js';

const folder = mkdtempSync(join(tmpdir(), 'open-badge-lock-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const io = { cwd: folder } as Io;
const source = (path: string): string =>
  fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
/** A process number that no system gives. */
const DEAD = '999999999';
const locksOf = (name: string): string[] =>
  readdirSync(folder).filter((file) => file.startsWith(`${name}.lock`));

/** Counts how many ran `work` at once, at most. */
async function crowd(name: string, many: number): Promise<number> {
  let inside = 0,
    most = 0;
  const work = (): Promise<void> =>
    withLock(io, name, async () => {
      most = Math.max(most, ++inside);
      await sleep(15);
      inside--;
    });
  await Promise.all(Array.from({ length: many }, (_, at) => sleep(at % 7).then(work)));
  return most;
}

for (const [what, stale] of [
  ['no lock', undefined],
  ['the lock of a dead process, as earlier versions wrote it', DEAD],
] as const)
  test(`S-12, A11: one at a time, in every case: ${what}`, async () => {
    if (stale) writeFileSync(join(folder, 'crowd.lock'), stale);
    assert.equal(await crowd('crowd', 12), 1);
    assert.deepEqual(locksOf('crowd'), [], 'nothing is left behind');
  });

test('07-lock-held-up: one that is held up while it clears a stale lock away lets no second one in', async () => {
  const real = fsp.unlink;
  let isHeld = false;
  after(() => {
    fsp.unlink = real;
    syncBuiltinESMExports();
  });
  fsp.unlink = async (path) => {
    if (String(path).includes('.lock') && !isHeld) {
      isHeld = true;
      await sleep(80);
    }
    return real(path);
  };
  syncBuiltinESMExports();
  writeFileSync(join(folder, 'y.lock'), DEAD);
  assert.equal(await crowd('y', 6), 1);
  assert.ok(isHeld);
  fsp.unlink = real;
  syncBuiltinESMExports();
});

test('S-12: a claim of a dead process, of another start of the same number, or of a zombie is cleared away', async () => {
  const machine = await ownMachine();
  const dead = `list.lock.000000000001-${machine}-${DEAD}-1-${'0'.repeat(16)}`;
  // this very process, but begun at another time: the number was given again
  const reused = `list.lock.000000000002-${machine}-${process.pid}-1-${'0'.repeat(16)}`;
  for (const name of [dead, ...(existsSync('/proc/self/stat') ? [reused] : [])])
    writeFileSync(join(folder, name), '');
  await withLock(io, 'list', () => Promise.resolve());
  assert.deepEqual(locksOf('list'), []);
});

/** The name of this machine, as a claim has it. */
async function ownMachine(): Promise<string> {
  return withLock(io, 'probe', () => Promise.resolve(locksOf('probe')[0]!.split('-')[1]!));
}

test('S-12: a claim of another machine is never cleared away: it is named, and nothing is written', async (t) => {
  const foreign = `far.lock.000000000001-${'f'.repeat(12)}-1-1-${'0'.repeat(16)}`;
  writeFileSync(join(folder, foreign), '');
  let time = Date.now();
  t.mock.method(Date, 'now', () => (time += 7_000));
  await assert.rejects(
    withLock(io, 'far', () => Promise.reject(new Error('got in'))),
    (error) => error instanceof UsageError && error.message.includes(foreign),
  );
  assert.deepEqual(locksOf('far'), [foreign]);
});

// a process that is killed while it writes must not leave an empty file, which counts from 0 again
const COUNTER = `
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
const { withLock } = await import(process.argv[1]);
for (let round = 0; round < 8; round++)
  await withLock({ cwd: process.argv[2] }, 'count', async () => {
    const before = Number(readFileSync(process.argv[2] + '/count', 'utf8'));
    await sleep(Math.random() * 6);
    writeFileSync(process.argv[2] + '/next', String(before + 1));
    renameSync(process.argv[2] + '/next', process.argv[2] + '/count');
    process.stdout.write('+');
  });
`;

test('S-12, A11: real processes, one of them killed in the middle: no reported step is lost', async () => {
  writeFileSync(join(folder, 'count'), '0');
  writeFileSync(join(folder, 'count.lock'), DEAD);
  const run = (kill: boolean): Promise<number> =>
    new Promise((done) => {
      let told = 0;
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '-e', COUNTER, source('cli/lock.ts'), folder],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      child.stdout.on('data', (text: Buffer) => {
        told += text.length;
        if (kill && told >= 3) child.kill('SIGKILL');
      });
      child.on('close', () => done(told));
    });
  const told: number[] = await Promise.all([run(false), run(true), run(false), run(false)]);
  // the killed one may have been the last: the next one removes its claim
  told.push(await run(false));
  const counted = Number(readFileSync(join(folder, 'count'), 'utf8'));
  const sum = told.reduce((all, one) => all + one, 0);
  assert.ok(told[0]! + told[2]! + told[3]! + told[4]! === 32, 'those that were not killed ended');
  // the killed one may have written a step and not told it
  assert.ok(counted === sum || counted === sum + 1, `${counted} counted, ${sum} told`);
  assert.deepEqual(locksOf('count'), []);
});

test('07-lost-revocations: revocations that ended with 0 are in the list', async () => {
  const sh = shell();
  assert.equal((await sh.run('keygen', '--out', 'key.json')).status, 0);
  const create = ['--url', 'https://college.example/status/1', '--key', 'key.json'];
  assert.equal((await sh.run('status', 'create', '--list', 'l.json', ...create)).status, 0);
  const main = `const { main } = await import(process.argv[1]); process.exitCode = await main(process.argv.slice(2));`;
  const revoke = (index: number): Promise<number | null> =>
    new Promise((done) =>
      spawn(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '-e', main, source('cli.ts'), 'status', 'revoke']
          .concat(['--list', join(sh.folder, 'l.json'), '--index', String(index)])
          .concat(['--key', join(sh.folder, 'key.json')]),
        { stdio: ['ignore', 'ignore', 'inherit'] },
      ).on('close', done),
    );
  sh.write('l.json.lock', DEAD);
  const indexes = [100, 101, 102, 103];
  const ends = await Promise.all(indexes.map(revoke));
  assert.deepEqual(ends, [0, 0, 0, 0]);
  const { encodedList } = JSON.parse(sh.read('l.json')).credentialSubject as {
    encodedList: string;
  };
  const bits = gunzipSync(Buffer.from(encodedList.slice(1), 'base64url'));
  assert.deepEqual(
    indexes.map((index) => (bits[index >> 3]! >> (7 - (index & 7))) & 1),
    [1, 1, 1, 1],
  );
});
