import assert from 'node:assert/strict';
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
