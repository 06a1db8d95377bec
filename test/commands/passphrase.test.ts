import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { existsSync, openSync, closeSync, statSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { hiddenLine, passphraseOf, type Keyboard } from '../../src/cli/passphrase.js';
import { credentialDraft } from '../issuing/drafts.js';
import { shell } from './shell.js';

const PASSPHRASE = 'correct horse battery staple';

test('I-4: keygen --encrypt → mint: the passphrase is asked for, and never shown', async () => {
  const asked: string[] = [];
  const sh = shell({
    passphrase: async (question) => {
      asked.push(question);
      return PASSPHRASE;
    },
  });
  sh.write('draft.json', credentialDraft);
  const made = await sh.run('keygen', '--encrypt', '--out', 'key.jwe');
  assert.equal(made.status, 0, made.err);
  assert.match(sh.read('key.jwe'), /^eyJ[\w-]+(\.[\w-]+){4}\n$/);
  assert.equal(statSync(sh.path('key.jwe')).mode & 0o777, 0o600);
  const minted = await sh.run('mint', 'draft.json', '--key', 'key.jwe', '--out', 'a.json');
  assert.equal(minted.status, 0, minted.err);
  assert.deepEqual(asked, ['New passphrase of key.jwe: ', 'Passphrase of key.jwe: ']);
  const plain = await sh.run('keygen', '--from', 'key.jwe', '--out', 'plain.json');
  assert.equal(plain.out, made.out, 'the same issuer');
  for (const { out, err } of [made, minted, plain]) assert.ok(!`${out}${err}`.includes(PASSPHRASE));
});

test('I-4: a wrong passphrase is told, and nothing is written', async () => {
  let given = PASSPHRASE;
  const sh = shell({ passphrase: async () => given });
  sh.write('draft.json', credentialDraft);
  await sh.run('keygen', '--encrypt', '--out', 'key.jwe');
  given = 'something else';
  const minted = await sh.run('mint', 'draft.json', '--key', 'key.jwe', '--out', 'a.json');
  assert.equal(minted.status, 1);
  assert.match(minted.err, /the passphrase is wrong, or the key file is damaged \(key-unusable\)/);
  given = 'short';
  const short = await sh.run('keygen', '--encrypt', '--out', 'b.jwe');
  assert.match(short.err, /the passphrase needs at least 8 characters/);
  assert.ok(!existsSync(sh.path('a.json')) && !existsSync(sh.path('b.jwe')));
});

test('I-4: from the environment, from a file descriptor, and told what is missing without either', async () => {
  const sh = shell();
  const none: Keyboard = { input: new EventEmitter() as never, output: { write: () => true } };
  const env = { OPEN_BADGE_PASSPHRASE: PASSPHRASE };
  assert.equal(await passphraseOf('?', false, env, none), PASSPHRASE);
  writeFileSync(sh.path('p'), `${PASSPHRASE}\r\nsecond line\n`);
  const fd = String(openSync(sh.path('p'), 'r'));
  const both = { ...env, OPEN_BADGE_PASSPHRASE: 'other', OPEN_BADGE_PASSPHRASE_FD: fd };
  assert.equal(await passphraseOf('?', false, both, none), PASSPHRASE);
  assert.equal(await passphraseOf('?', false, both, none), PASSPHRASE, 'for the next key too');
  await assert.rejects(passphraseOf('?', false, {}, none), /there is no keyboard: set OPEN_BADGE/);
  for (const bad of ['x', '-1', '9999'])
    await assert.rejects(
      passphraseOf('?', false, { OPEN_BADGE_PASSPHRASE_FD: bad }, none),
      /OPEN_BADGE_PASSPHRASE_FD: /,
    );
});

/** A keyboard on which keys are typed as soon as it listens. */
function keyboard(...lines: readonly string[]) {
  const shown: string[] = [];
  const raw: boolean[] = [];
  const left = [...lines];
  const input = Object.assign(new EventEmitter(), {
    isTTY: true,
    setRawMode: (on: boolean) => void raw.push(on),
    setEncoding: () => undefined,
    pause: () => undefined,
    resume: () => setImmediate(() => input.emit('data', left.shift()!)),
  });
  const output = { write: (text: string) => shown.push(text) };
  return { shown, raw, given: { input, output } as unknown as Keyboard };
}

test('I-4: what is typed is not shown; it can be corrected, must be typed twice, and Ctrl-C ends it', async () => {
  const once = keyboard('secrets\u007f\u001b\r');
  assert.equal(await hiddenLine('? ', once.given), 'secret');
  assert.deepEqual(
    [once.shown, once.raw],
    [
      ['? ', '\n'],
      [true, false],
    ],
  );
  const twice = keyboard('secret12\r', 'secret12\n');
  assert.equal(await passphraseOf('? ', true, {}, twice.given), 'secret12');
  const differs = keyboard('secret12\r', 'secret13\r');
  await assert.rejects(passphraseOf('? ', true, {}, differs.given), /the passphrases differ/);
  const ended = keyboard('sec\u0003');
  await assert.rejects(hiddenLine('? ', ended.given), /interrupted/);
  assert.deepEqual(ended.raw, [true, false], 'the keyboard is as it was');
});

test('I-4: the process takes it from its environment', () => {
  const sh = shell();
  const program = `import { main } from ${JSON.stringify(new URL('../../src/cli.ts', import.meta.url).href)}; process.exitCode = await main(process.argv.slice(1));`;
  const run = (more: object, stdio: readonly (string | number)[]) =>
    spawnSync(
      process.execPath,
      [
        '--import',
        'tsx',
        '--input-type=module',
        '--eval',
        program,
        '--',
        'keygen',
        '--encrypt',
        '--out',
        sh.path('key.jwe'),
      ],
      { env: { ...process.env, ...more }, stdio: [...stdio] as never, encoding: 'utf8' },
    );
  const without = run({}, ['ignore', 'pipe', 'pipe']);
  assert.equal(without.status, 64);
  assert.match(without.stderr, /a passphrase is needed/);
  writeFileSync(sh.path('p'), `${PASSPHRASE}\n`);
  const fd = openSync(sh.path('p'), 'r');
  const made = run({ OPEN_BADGE_PASSPHRASE_FD: '3' }, ['ignore', 'pipe', 'pipe', fd]);
  closeSync(fd);
  assert.equal(made.status, 0, made.stderr);
  assert.match(made.stdout, /^did:key:/);
});
