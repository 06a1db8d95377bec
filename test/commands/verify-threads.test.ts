/** `open-badge verify` over many files: the same results in the same order, with any number of threads. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from '../../scripts/build.mjs';
import type { Io } from '../../src/cli/io.js';
import { JOBS, jobsFrom, WORTH_A_THREAD } from '../../src/cli/verify-pool.js';
import { heap, NOW } from '../workers/support/badges.js';
import { mint, party } from '../support/mint.js';
import { shell } from './shell.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const HOST = 'https://college.example';

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}
/** The command as it is installed, built: threads load files, not sources. @param watch told of each portion of its output */
function spawned(
  cwd: string,
  argv: readonly string[],
  watch: (stop: () => void, out: string) => void = () => undefined,
): Promise<Ended> {
  const child = spawn(process.execPath, [`${root}bin/open-badge.mjs`, ...argv], { cwd });
  let out = '',
    err = '';
  child.stdout.on('data', (part) => {
    out += part;
    watch(() => child.kill('SIGINT'), out);
  });
  child.stderr.on('data', (part) => {
    err += part;
  });
  child.stdin.end();
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out, err })));
}

/** A hundred files: real badges of every kind, an altered one, and a file without a badge; the documents that they need are beside them. */
async function hundred() {
  const sh = shell(),
    web = await party('did:web:college.example'),
    { badges, beside } = await heap(97, HOST);
  for (const folder of ['b', 'ob2']) mkdirSync(sh.path(folder));
  for (const { name, data } of badges) sh.write(name, data);
  for (const [name, text] of Object.entries(beside)) sh.write(name, text);
  sh.write('did.json', web.page[`${HOST}/.well-known/did.json`]!);
  const badge = JSON.stringify(await mint(web));
  sh.write('web.json', badge);
  sh.write('altered.json', badge.replace('Robotics', 'Rocketry'));
  sh.write('none.json', '{"a":1');
  sh.write('trust.json', [web.id]);
  sh.write(
    'map.json',
    Object.fromEntries([
      ...Object.keys(beside).map((name) => [`${HOST}/${name}`, name]),
      [`${HOST}/.well-known/did.json`, 'did.json'],
    ]),
  );
  const names = badges.map(({ name }) => name),
    files = [...names.slice(0, 50), 'none.json', 'altered.json', 'web.json', ...names.slice(50)];
  return {
    sh,
    files,
    argv: [
      'verify',
      ...files,
      '--json',
      '--now',
      NOW,
      '--offline-map',
      'map.json',
      '--trust',
      'trust.json',
    ],
  };
}
const world = hundred();

/** Returns a line without its duration. */
const lines = ({ out }: Ended): Record<string, any>[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map(
      (line) =>
        JSON.parse(line, (key, value: unknown) =>
          key === 'ms' || key === 'at' ? undefined : value,
        ) as Record<string, any>,
    );

before(async () => assert.equal(await build({ only: ['dist'] }), true, 'the build failed'));

describe('open-badge verify with threads', () => {
  test('a hundred files: every answer in its place, the same as without threads; a bad one is that one', async () => {
    const { sh, files, argv } = await world;
    const [two, one] = [
      await spawned(sh.folder, [...argv, '--jobs', '2']),
      await spawned(sh.folder, [...argv, '--jobs', '1']),
    ];
    assert.equal(two.err, '');
    assert.deepEqual([two.status, one.status], [1, 1]);
    const told = lines(two);
    assert.deepEqual(
      told.map(({ file }) => file),
      files,
    );
    assert.deepEqual(
      told.filter(({ verdict }) => verdict !== 'valid').map(({ file, verdict }) => [file, verdict]),
      [
        ['none.json', 'malformed'],
        ['altered.json', 'invalid'],
      ],
    );
    assert.deepEqual(told, lines(one));
  });

  test('the clock, the map and the list of issuers reach the threads', async () => {
    const { sh, argv } = await world;
    const told = lines(await spawned(sh.folder, [...argv, '--jobs', '3']));
    const web = told.find(({ file }) => file === 'web.json')!;
    assert.deepEqual(
      [web['checkedAt'], web['issuer'], web['verdict']],
      [new Date(NOW).toISOString(), 'trusted', 'valid'],
    );
    sh.write('empty.json', {});
    const three = async (now: string): Promise<unknown> =>
      lines(
        await spawned(sh.folder, [
          'verify',
          'web.json',
          'b/4.json',
          'b/0.json',
          '--json',
          '--now',
          now,
          '--offline-map',
          'empty.json',
          '--jobs',
          '2',
        ]),
      ).map(({ verdict }) => verdict as unknown);
    assert.deepEqual(
      [await three(NOW), await three('2020-01-01')],
      [
        ['indeterminate', 'indeterminate', 'valid'],
        ['indeterminate', 'indeterminate', 'not-yet-valid'],
      ],
    );
  });

  test('Ctrl-C stops it: the first results are printed, in order, and the status reports it', async () => {
    const { sh, files, argv } = await world;
    const many = [
      'verify',
      ...Array.from({ length: 10 }, () => files).flat(),
      ...argv.slice(files.length + 1),
    ];
    let isAsked = false;
    const ended = await spawned(sh.folder, [...many, '--jobs', '2'], (stop, out) => {
      if (!isAsked && out.split('\n').length > 5) {
        isAsked = true;
        stop();
      }
    });
    const told = lines(ended);
    assert.equal(ended.status, 130);
    assert.match(ended.err, new RegExp(`stopped after ${told.length} of 1000`));
    assert.ok(told.length >= 4 && told.length < 1000, `${told.length}`);
    assert.deepEqual(
      told.map(({ file }) => file),
      [...files, ...files].slice(0, told.length),
    );
  });
});

describe('open-badge verify', () => {
  test('threads are started for several files that can cross, and for nothing else', async () => {
    const { workforce } = (await import(
      new URL('../../dist/cli/verify-pool.js', import.meta.url).href
    )) as typeof import('../../src/cli/verify-pool.js');
    const { sh } = await world,
      threads = (): number =>
        process.getActiveResourcesInfo().filter((each) => each === 'MessagePort').length;
    const started = async (jobs: number, io: Partial<Io>): Promise<boolean> => {
      const before = threads(),
        force = workforce(
          { allowLoopback: false, io: io as Io },
          { now: NOW },
          jobs,
          new AbortController().signal,
        );
      const [badge] = await force.read(sh.bytes('b/0.json')),
        { verdict } = await force.verify(badge!);
      const during = threads();
      force.close();
      assert.equal(verdict, 'valid');
      return during > before;
    };
    assert.deepEqual(
      [await started(2, {}), await started(1, {}), await started(2, { fetch })],
      [true, false, false],
    );
  });

  test('--jobs: a number from 1 to 32; unasked, none for few files, and never more than is worth it', async () => {
    assert.equal(jobsFrom(undefined, 1), 1);
    assert.equal(jobsFrom('4', 1), 1);
    assert.equal(jobsFrom('4', 100), 4);
    assert.ok(jobsFrom(undefined, 10_000) <= JOBS.unasked);
    assert.equal(jobsFrom(undefined, WORTH_A_THREAD), 1);
    const { sh } = await world;
    for (const wrong of ['0', '33', '-1', 'two', '1.5', '']) {
      const ran = await sh.run('verify', 'web.json', '--jobs', wrong);
      assert.equal(ran.status, 64, wrong);
      assert.match(ran.err, /--jobs: not a number from 1 to 32|argument/);
    }
  });

  test('progress is shown on a terminal, and none of it remains', async () => {
    const { sh, argv, files } = await world,
      shown: string[] = [];
    const watched = shell({
      cwd: sh.folder,
      progress: (text) => {
        shown.push(text);
      },
    });
    const ran = await watched.run(...argv);
    assert.equal(ran.lines.length, files.length);
    assert.deepEqual(shown.slice(0, 4), ['', '1 of 100 checked', '', '2 of 100 checked']);
    assert.equal(shown.at(-1), '');
    shown.length = 0;
    await watched.run('verify', 'web.json', '--now', NOW);
    assert.deepEqual(shown, [], 'one file is no run to watch');
  });

  test('stopped before all is done, it reports its progress and is no success', async () => {
    const { sh, argv } = await world;
    let taken = false;
    const stopped = shell({
      cwd: sh.folder,
      onInterrupt: (stop) => {
        stop();
        return () => {
          taken = true;
        };
      },
    });
    const ran = await stopped.run(...argv);
    assert.deepEqual(
      [ran.status, ran.out, ran.err, taken],
      [130, '', 'open-badge: stopped after 0 of 100\n', true],
    );
  });
});
