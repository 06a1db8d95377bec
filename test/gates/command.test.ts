/** The command as the package brings it: `dist/command/`, a few files instead of 400 modules. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from '../../scripts/build.mjs';
import { ledgerFile } from '../../scripts/rollup/ledger.mjs';

const command = new URL('../../dist/command/', import.meta.url);
/** Most files of the bundle that are loaded to verify one badge. */
const MOST_FILES = 14;

/** Prints each file of the bundle that Node loads, on the standard error output. */
const WATCH = `
import { register } from 'node:module';
register('data:text/javascript,' + encodeURIComponent(\`
  import { writeSync } from 'node:fs';
  export function load(url, context, next) { writeSync(2, 'loads ' + url + '\\\\n'); return next(url, context); }
\`));`;
const RUN = `
import { main } from ${JSON.stringify(new URL('cli.js', command).href)};
process.exitCode = await main(process.argv.slice(2));`;

let folder: string;
before(async () => {
  assert.equal(await build({ only: ['dist', 'command'] }), true, 'the build failed');
  folder = mkdtempSync(join(tmpdir(), 'open-badge-'));
  writeFileSync(join(folder, 'watch.mjs'), WATCH);
  writeFileSync(join(folder, 'run.mjs'), RUN);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const run = (argv: readonly string[], watched = false) =>
  spawnSync(
    process.execPath,
    [...(watched ? ['--import', './watch.mjs'] : []), 'run.mjs', ...argv],
    { cwd: folder, encoding: 'utf8' },
  );

describe('the command in a few files', () => {
  test('makes a key, mints with a second opinion, bakes, and verifies, with threads too', () => {
    for (const argv of [
      ['init', 'draft.json'],
      ['keygen', '--out', 'key.json'],
      ['mint', 'draft.json', '--key', 'key.json', '--out', 'badge.json'],
      ['keygen', '--algorithm', 'P-256', '--out', 'curve.json'],
      ['mint', 'draft.json', '--key', 'curve.json', '--out', 'curved.json'],
      ['verify', 'badge.json', 'curved.json', '--jobs', '2'],
    ]) {
      const { status, stderr } = run(argv);
      assert.equal(status, 0, `${argv.join(' ')}\n${stderr}`);
    }
    const { version } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as { version: string };
    assert.equal(run(['--version']).stdout, `${version}\n`);
  });

  test(`loads at most ${MOST_FILES} files to verify one badge`, (context) => {
    const { status, stderr } = run(['verify', 'badge.json'], true);
    assert.equal(status, 0, stderr);
    const files = [...stderr.matchAll(/^loads (\S+)$/gm)].map(([, url]) => url!);
    const own = files.filter((url) => url.startsWith(command.href));
    context.diagnostic(own.map((url) => url.slice(command.href.length)).join(' '));
    assert.ok(own.length > 1 && own.length <= MOST_FILES, `${own.length}\n${own.join('\n')}`);
    const others = files.filter((url) => url.startsWith('file:') && !own.includes(url));
    assert.deepEqual(
      others.filter((url) => fileURLToPath(url) !== join(folder, 'run.mjs')),
      [],
      'nothing of node_modules is loaded',
    );
  });

  test('brings no HTTP client of a package', () => {
    const chunks = JSON.parse(readFileSync(ledgerFile('command'), 'utf8')) as Readonly<
      Record<string, { readonly modules: Readonly<Record<string, number>> }>
    >;
    const modules = Object.values(chunks).flatMap((chunk) => Object.keys(chunk.modules));
    assert.ok(modules.includes('dist/verify.js'), 'the verifier is there');
    assert.deepEqual(
      modules.filter((name) => /^(undici|@digitalbazaar\/http-client|ky)\//.test(name)),
      [],
    );
  });
});
