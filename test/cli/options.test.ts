/** One table of options: parsing, help, completion and the guide come from it. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseFor, type CommandSpec } from '../../src/cli/command-spec.js';
import { completionFor, SHELLS } from '../../src/cli/completion.js';
import { UsageError } from '../../src/cli/io.js';
import { loadSpecs } from '../../src/cli/registry.js';
import { usageOf } from '../../src/cli/usage.js';

const SPEC = {
  forms: ['FILE [--part PART]', '--about ID'],
  args: { FILE: 'a file' },
  options: {
    part: { value: 'PART', about: 'a part', choices: ['issuer', 'badge'] },
    tag: { value: 'TEXT', about: 'a tag', several: true },
    quiet: { about: 'print nothing' },
    old: { value: 'PART', about: 'the former --part', deprecated: true },
  },
  notes: [`${'word '.repeat(30)}end.`],
} as const satisfies CommandSpec;

const specs = await loadSpecs();
const hasShell = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;

test('options are parsed by their kind; unknown ones and missing values are misuse', () => {
  const { values, positionals } = parseFor(
    ['a', '--part', 'issuer', '--tag', 'x', '--tag', 'y', '--quiet', '--old', 'z'],
    SPEC,
  );
  assert.deepEqual(
    { ...values, positionals },
    { part: 'issuer', tag: ['x', 'y'], quiet: true, old: 'z', positionals: ['a'] },
  );
  for (const argv of [['--no-such'], ['--part'], ['--quiet=1']])
    assert.throws(() => parseFor(argv, SPEC), UsageError);
});

test('help lists each option once, without deprecated ones, and no line is over 100 columns', () => {
  const help = usageOf('x', SPEC);
  assert.match(help, /^Usage: open-badge x FILE \[--part PART\]\n {7}open-badge x --about ID\n/);
  assert.match(help, /^ {2}--part PART +a part: issuer, badge$/m);
  assert.match(help, /^ {2}--tag TEXT +a tag; repeat it for more$/m);
  assert.doesNotMatch(help, /--old/);
  for (const [name, { spec }] of [['x', { spec: SPEC }] as const, ...Object.entries(specs)])
    for (const line of usageOf(name, spec).split('\n'))
      assert.ok(line.length <= 100, `${name}: ${line}`);
});

test('every option of every command has a text, and none is left to be written', () => {
  for (const [name, { about, spec }] of Object.entries(specs)) {
    assert.ok(spec.forms.length > 0 && about.length > 5, name);
    for (const [option, { about: text, value }] of Object.entries(spec.options ?? {})) {
      assert.match(text, /^[\w."(@{]/, `${name} --${option}`);
      assert.doesNotMatch(`${text} ${value}`, /TODO/, `${name} --${option}`);
    }
  }
});

/** Completes a line in bash, whose cursor is at its end. */
function completed(line: string): readonly string[] {
  const words = line.split(' ');
  const script = `${completionFor('bash', specs)}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length - 1}
_open_badge
printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\n').filter(Boolean);
}

test(
  'bash completes commands, options and their values',
  { skip: !hasShell('bash') && 'no bash here' },
  () => {
    assert.deepEqual(completed('open-badge ver'), ['verify']);
    assert.ok(completed('open-badge ').includes('mint'));
    assert.deepEqual(completed('open-badge verify --js'), ['--json']);
    assert.ok(!completed('open-badge verify --').includes('--nonce'));
    assert.deepEqual(completed('open-badge endorse --part iss'), ['issuer']);
    assert.deepEqual(completed('open-badge verify package.js'), ['package.json']);
  },
);

for (const shell of SHELLS)
  test(`${shell} can read its completion`, { skip: !hasShell(shell) && `no ${shell} here` }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'open-badge-completion-'));
    const file = join(folder, 'open-badge');
    writeFileSync(file, completionFor(shell, specs));
    const { status, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    assert.deepEqual([status, stderr], [0, '']);
  });
