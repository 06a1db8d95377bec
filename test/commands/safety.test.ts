/** The output of a command cannot control a terminal, and its input is opened as in a page (issue 10, C and E). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { createKey, issue } from '../../src/issue.js';
import { credentialDraft, draft, NOW, PNG } from '../issuing/drafts.js';
import { faultBytes, FAULT_CLOCK, faultText, withoutFaults } from '../support/faults.js';
import { shell } from './shell.js';

const key = await createKey();
const badge = await issue(draft, { key, now: NOW, image: PNG });
const altered = badge.json.replace('college.example/robotics', 'college.example/rocketry');
const DRIVES =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;
const NAMES = [
  'a\u001B[2J\u001B]0;owned\u0007.json',
  'good\n\u2713 valid  Harvard.json',
  'a\rb.json',
  'a\u009B31m.json',
  'a\u202Egpj.json',
  'a\u2066b\u2069\u200F.json',
];

test('10.C: no name of a file drives a terminal or makes a line of its own: in answers, errors and JSON', async () => {
  for (const name of NAMES) {
    const sh = shell();
    sh.write(name, altered);
    const read = await sh.run('verify', name);
    assert.doesNotMatch(read.out + read.err, DRIVES, JSON.stringify(name));
    assert.equal(read.out.split('\n').length, 2, JSON.stringify(name));
    const json = await sh.run('verify', name, '--json');
    assert.doesNotMatch(json.out, DRIVES);
    assert.deepEqual(
      json.lines.map(({ file }) => file),
      [name],
      'and JSON still says the name',
    );
    for (const argv of [
      ['verify', `no-${name}`],
      ['verify', `https://[${name}`],
      ['verify', name, '--trust', name],
      ['verify', name, '--offline-map', `no-${name}`],
      ['verify', name, '--contexts', `no-${name}`],
      ['verify', name, '--now', name],
      ['unbake', `no-${name}`],
      ['bake', name, `no-${name}`, '--out', name],
      ['mint', name, '--key', name, '--out', 'x.json'],
      ['status', 'revoke', '--list', name, '--id', 'x', '--key', `no-${name}`],
      ['share', name, '--page', name],
      [name],
    ]) {
      const ran = await sh.run(...argv);
      assert.notEqual(ran.status, 0);
      assert.doesNotMatch(ran.out + ran.err, DRIVES, JSON.stringify(argv));
    }
  }
});

test('10.C: `unbake` is byte for byte into a pipe, and harmless on a terminal', async () => {
  const text = badge.json.replace('"Robotics"', '"Robo\u009B31m\u202Etics"');
  for (const isTerminal of [false, true]) {
    const sh = shell({ isTerminal });
    sh.write('b.json', text);
    const { out } = await sh.run('unbake', 'b.json');
    if (!isTerminal) assert.equal(out, text);
    else assert.doesNotMatch(out, DRIVES);
    assert.deepEqual(JSON.parse(out), JSON.parse(text));
  }
});

test('W38: each file of an archive is reported with its own verdict; one without a badge too', async () => {
  const sh = shell();
  sh.write(
    'all.zip',
    zipSync({
      'good.json': strToU8(badge.json),
      'in/good.png': badge.baked!,
      'forged.json': strToU8(altered),
      'cut.json': strToU8(badge.json.slice(0, 200)),
    }),
  );
  const { lines, status } = await sh.run('verify', 'all.zip', '--json');
  assert.equal(status, 1);
  assert.deepEqual(
    lines.map(({ file, verdict }) => [file, verdict]),
    [
      ['all.zip/good.json', 'valid'],
      ['all.zip/in/good.png', 'valid'],
      ['all.zip/forged.json', 'invalid'],
      ['all.zip/cut.json', 'malformed'],
    ],
  );
  sh.write('broken.zip', 'PK\u0003\u0004');
  const broken = await sh.run('verify', 'broken.zip');
  assert.match(broken.out, /malformed.*archive can’t be read/);
});

test('W38: zip-with-badge.zip', { skip: withoutFaults }, async () => {
  const sh = shell();
  sh.write('b.zip', faultBytes('wild/zip-with-badge.zip'));
  const { lines } = await sh.run('verify', 'b.zip', '--json', '--now', FAULT_CLOCK);
  assert.ok(lines.length > 0);
  assert.ok(
    lines.some(({ verdict }) => verdict === 'valid'),
    JSON.stringify(lines.map(({ file, verdict }) => [file, verdict])),
  );
});

const CONTEXT = {
  '@context': { '@protected': true, motto: 'https://harbour.example/vocab#motto' },
};
const URL_OF = 'https://harbour.example/ctx.json';

test('W141: --contexts gives mint and verify a context that is not bundled', async () => {
  const sh = shell();
  await sh.run('keygen', '--out', 'key.json');
  const third = {
    ...credentialDraft,
    '@context': [...credentialDraft['@context'], URL_OF],
    motto: 'Steady',
  };
  sh.write('draft.json', third);
  sh.write('ctx.json', CONTEXT);
  sh.write('map.json', { [URL_OF]: 'ctx.json' });
  sh.write('inline.json', { [URL_OF]: CONTEXT });
  const mint = ['mint', 'draft.json', '--key', 'key.json', '--out', 'b.json'];
  const without = await sh.run(...mint);
  assert.equal(without.status, 1);
  assert.match(without.err, /--contexts FILE/);
  for (const map of ['map.json', 'inline.json']) {
    const made = await sh.run(...mint, '--overwrite', '--contexts', map);
    assert.equal(made.status, 0, made.err);
    const [line] = (await sh.run('verify', 'b.json', '--json', '--contexts', map)).lines;
    assert.equal(line!['verdict'], 'valid');
  }
  const [alone] = (await sh.run('verify', 'b.json', '--json')).lines;
  assert.notEqual(alone!['verdict'], 'valid');
  for (const wrong of [[1], { [URL_OF]: 7 }, { [URL_OF]: 'draft-no.json' }, { [URL_OF]: {} }]) {
    sh.write('wrong.json', wrong);
    assert.equal((await sh.run('verify', 'b.json', '--contexts', 'wrong.json')).status, 64);
  }
});

test('W141: draft-third-context.json', { skip: withoutFaults }, async () => {
  const sh = shell();
  await sh.run('keygen', '--out', 'key.json');
  sh.write('draft.json', faultText('wild/draft-third-context.json'));
  sh.write('map.json', { [URL_OF]: { '@context': {} } });
  const mint = ['mint', 'draft.json', '--key', 'key.json', '--out', 'b.json', '--now', FAULT_CLOCK];
  assert.match((await sh.run(...mint)).err, /https:\/\/harbour\.example\/ctx\.json|--contexts/);
  const made = await sh.run(...mint, '--contexts', 'map.json');
  assert.equal(made.status, 0, made.err);
});

test('W78: a badge that its image makes too large is reported so, from a file and when it is made', async () => {
  const picture = `data:image/png;base64,${'A'.repeat(1_500_000)}`;
  const large = JSON.parse(badge.json) as { image?: unknown };
  large.image = { id: picture, type: 'Image' };
  const sh = shell();
  sh.write('large.json', large);
  const read = await sh.run('verify', 'large.json');
  assert.match(read.out, /too large.*limit.*The image inside takes .*Link to it/);
  await sh.run('keygen', '--out', 'key.json');
  sh.write('big.png', new Uint8Array([...PNG, ...new Uint8Array(800_000)]));
  sh.write('draft.json', credentialDraft);
  const made = await sh.run(
    ...['mint', 'draft.json', '--key', 'key.json', '--image', 'big.png', '--embed'],
    ...['--out', 'b.json'],
  );
  assert.notEqual(made.status, 0);
  assert.match(made.err, /image.*[Ll]ink to it, or make it smaller/);
});
