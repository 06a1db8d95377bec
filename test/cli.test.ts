import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createKey, issue } from '../src/issue.js';
import { draft, NOW } from './issuing/drafts.js';
import { shell } from './commands/shell.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const PROGRAM = `import { main } from ${JSON.stringify(new URL('../src/cli.ts', import.meta.url).href)}; process.exitCode = await main(process.argv.slice(1));`;

/** The command as a process of its own. */
function spawned(
  argv: readonly string[],
  input: string | Uint8Array = '',
): Promise<{ status: number | null; out: string; err: string }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', PROGRAM, '--', ...argv],
    { cwd: root },
  );
  let out = '',
    err = '';
  child.stdout.on('data', (part) => {
    out += part;
  });
  child.stderr.on('data', (part) => {
    err += part;
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out, err })));
}

test('help, version and misuse', async () => {
  const sh = shell();
  const version = (JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string })
    .version;
  assert.deepEqual(await sh.run('--version'), {
    status: 0,
    out: `${version}\n`,
    err: '',
    lines: [],
  });
  const help = await sh.run('--help');
  assert.equal(help.status, 0);
  for (const command of ['verify', 'keygen', 'mint', 'bake', 'unbake', 'status']) {
    assert.match(help.out, new RegExp(`^  ${command} `, 'm'));
    const own = await sh.run(command, '--help');
    assert.equal(own.status, 0);
    assert.match(own.out, new RegExp(`^Usage: open-badge ${command} `));
    const wrong = await sh.run(command, '--no-such-flag');
    assert.equal(wrong.status, 64, command);
    assert.match(wrong.err, /Usage:/);
  }
  for (const argv of [[], ['frobnicate'], ['constructor'], ['--frobnicate']]) {
    const ran = await sh.run(...argv);
    assert.equal(ran.status, 64);
    assert.match(ran.err, /Usage: open-badge COMMAND/);
    assert.equal(ran.out, '');
  }
});

test('as a process: reads standard input, writes standard output, ends with the status', async () => {
  const { json } = await issue(draft, { key: await createKey(), now: NOW });
  const good = await spawned(['verify', '-', '--json', '--now', NOW], json);
  assert.equal(good.status, 0, good.err);
  assert.equal(JSON.parse(good.out).verdict, 'valid');
  const bad = await spawned(['verify', '-', '--now', NOW], json.replace('Collège', 'College'));
  assert.equal(bad.status, 1);
  assert.match(bad.out, /^✗ invalid/);
  assert.equal((await spawned(['verify', '-'], '')).status, 1);
  assert.equal((await spawned(['verify', 'no such file'])).status, 64);
});
