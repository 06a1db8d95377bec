import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { issue } from '../../src/issue.js';
import { draft, NOW, SVG } from '../issuing/drafts.js';
import { folder, key } from './verified-files.js';

test('for people: one line each, whatever the texts of the badge; none of them reaches the terminal as a command', async () => {
  const evil = 'Nice\u001b[2J\u001b]0;owned\u0007\n✓ valid  Forged\r\u202egnp.\u009b31m';
  const minted = await issue(
    {
      ...draft,
      name: evil,
      achievement: { ...draft.achievement, name: evil },
      issuer: { name: evil },
    },
    { key, now: NOW, image: SVG },
  );
  const sh = folder();
  sh.write('evil.svg', minted.baked!);
  for (const argv of [
    ['verify', 'evil.svg'],
    ['verify', 'evil.svg', '--json'],
  ]) {
    const { out } = await sh.run(...argv);
    assert.equal(out.split('\n').length, 2);
    assert.ok(
      !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/.test(out),
      JSON.stringify(out),
    );
  }
  assert.ok(!/\u202e/.test((await sh.run('verify', 'evil.svg')).out));
});

test('for people: verdict first, then title, issuer, reason, file', async () => {
  const { out } = await folder().run(
    'verify',
    'good.json',
    'altered.json',
    'https://unreachable.example/b.json',
  );
  const [good, bad, open] = out.split('\n');
  assert.match(good!, /^○ valid .*did:key:.* · Signed, issuer not identified · .* · good\.json$/);
  assert.match(bad!, /^✗ invalid .*Altered.* · altered\.json$/);
  assert.match(open!, /^\? indeterminate .*unreachable\.example/);
});

test('for people: what was asked about issuer and recipient is answered, of an authentic badge only', async () => {
  const sh = folder();
  sh.write('mine.json', [key.controller]);
  sh.write('other.json', ['did:example:other']);
  const ask = async (...argv: string[]): Promise<string> =>
    (await sh.run('verify', ...argv)).out.trim();
  assert.match(
    await ask('good.json', '--recipient', 'ada@example.org', '--trust', 'mine.json'),
    / · issuer: on your list · recipient: match · good\.json$/,
  );
  assert.match(
    await ask('good.json', '--trust', 'other.json'),
    / · issuer: not on your list \(did:key:\w+\) · good\.json$/,
  );
  const altered = await ask(
    ...['altered.json', '--recipient', 'ada@example.org', '--trust', 'mine.json'],
  );
  assert.match(altered, / · recipient: not compared · altered\.json$/);
  assert.doesNotMatch(altered, /match|on your list/);
  assert.doesNotMatch(await ask('good.json'), /recipient|your list/);
});

test('a folder is its files, those inside it too, without hidden ones', async () => {
  const sh = folder();
  mkdirSync(sh.path('applications/late'), { recursive: true });
  mkdirSync(sh.path('empty'));
  copyFileSync(sh.path('good.json'), sh.path('applications/b.json'));
  copyFileSync(sh.path('altered.json'), sh.path('applications/late/a.json'));
  writeFileSync(sh.path('applications/notes.txt'), 'no badge');
  writeFileSync(sh.path('applications/.hidden'), 'no badge');
  const { out, status } = await sh.run('verify', 'applications', 'good.json');
  assert.equal(status, 1);
  assert.deepEqual(
    out
      .trim()
      .split('\n')
      .map((line) => [line.slice(2, 9).trim(), line.split(' · ').at(-1)]),
    [
      ['valid', 'applications/b.json'],
      ['invalid', 'applications/late/a.json'],
      ['malform', 'applications/notes.txt'],
      ['valid', 'good.json'],
    ],
  );
  const none = await sh.run('verify', 'empty');
  assert.deepEqual([none.status, none.err.includes('empty: is a folder')], [64, true]);
});
