import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { test } from 'node:test';
import { NOW } from '../issuing/drafts.js';
import { vectorPath, withoutVectors } from '../support/vectors.js';
import { faultText, withoutFaults } from '../support/faults.js';
import { altered, badge, folder, key } from './verified-files.js';

test('--json: one object a line, in the order of the arguments, with every promised member', async () => {
  const sh = folder();
  const { lines, status, out } = await sh.run(
    'verify',
    'altered.json',
    'good.png',
    'expired.json',
    'plain.png',
    '--json',
  );
  assert.equal(status, 1);
  assert.equal(out.split('\n').length, 5);
  assert.deepEqual(
    lines.map(({ file, verdict }) => [file, verdict]),
    [
      ['altered.json', 'invalid'],
      ['good.png', 'valid'],
      ['expired.json', 'expired'],
      ['plain.png', 'malformed'],
    ],
  );
  for (const line of lines)
    assert.deepEqual(Object.keys(line), [
      'file',
      'verdict',
      'authentic',
      'current',
      'issuer',
      'recipient',
      'holder',
      'findings',
      'checkedAt',
      'presentation',
      'badge',
      'found',
    ]);
  const [, good, , plain] = lines;
  assert.equal(good!['checkedAt'], new Date(NOW).toISOString());
  assert.equal(good!['found'].container, 'png');
  assert.deepEqual(good!['found'].image, { mediaType: 'image/png', bytes: badge.baked!.length });
  assert.equal(good!['badge'].document.id, badge.credential['id']);
  assert.equal(plain!['badge'], null);
  assert.equal(plain!['findings'][0].params.reason, 'png-no-badge');
});

test('exit status: 0 all valid, 1 some not, 2 some undecidable and none worse, 64 misuse', async () => {
  const sh = folder();
  sh.write('listed.json', JSON.stringify({ ...JSON.parse(badge.json) }));
  assert.equal((await sh.run('verify', 'good.json', 'good.png')).status, 0);
  assert.equal((await sh.run('verify', 'good.json', 'expired.json')).status, 1);
  assert.equal(
    (await sh.run('verify', 'good.json', 'https://unreachable.example/b.json')).status,
    2,
  );
  assert.equal(
    (await sh.run('verify', 'https://unreachable.example/b.json', 'altered.json')).status,
    1,
  );
  assert.equal((await sh.run('verify', 'good.json', 'none.json')).status, 64);
  assert.equal((await sh.run('verify')).status, 64);
  assert.equal((await sh.run('verify', 'good.json', '--frobnicate')).status, 64);
  assert.equal((await sh.run('verify', 'good.json', '--now')).status, 64);
});

test('a file that is not there is named, and the others are still verified', async () => {
  const sh = folder();
  mkdirSync(sh.path('dir'));
  const ran = await sh.run('verify', 'none.json', 'dir', 'good.json', '--json');
  assert.equal(ran.status, 64);
  assert.deepEqual(
    ran.lines.map(({ file }) => file),
    ['good.json'],
  );
  assert.match(ran.err, /none\.json: no such file/);
  assert.match(ran.err, /dir: is a folder/);
});

test('--now sets the clock; a date without time zone is refused, not guessed', async () => {
  const sh = folder();
  assert.equal((await sh.run('verify', 'expired.json', '--now', '2019-06-01T00:00:00Z')).status, 0);
  assert.equal((await sh.run('verify', 'expired.json', '--now', '2019-06-01')).status, 0);
  assert.equal(
    (await sh.run('verify', 'good.json', '--now', '2001-01-01T00:00:00+02:00', '--json')).lines[0]![
      'verdict'
    ],
    'not-yet-valid',
  );
  for (const wrong of ['2019-06-01T00:00:00', 'tomorrow', '2019-02-31', '1']) {
    const refused = await sh.run('verify', 'good.json', '--now', wrong);
    assert.equal(refused.status, 64, wrong);
    assert.match(refused.err, /--now/);
  }
});

test('V-62: --recipient: match 0, mismatch 1, neither changes the verdict', async () => {
  const sh = folder();
  const ask = (id: string) => sh.run('verify', 'good.json', '--recipient', id, '--json');
  const [mail, did, other] = [
    await ask('ada@example.org'),
    await ask('did:example:ada'),
    await ask('eve@example.org'),
  ];
  assert.deepEqual(
    [mail, did, other].map(({ lines, status }) => [
      lines[0]!['verdict'],
      lines[0]!['recipient'],
      status,
    ]),
    [
      ['valid', 'match', 0],
      ['valid', 'match', 0],
      ['valid', 'mismatch', 1],
    ],
  );
  assert.equal(
    (await sh.run('verify', 'good.json', '--json')).lines[0]!['recipient'],
    'not-checked',
  );
});

test('--trust: on the list, not on the list, no list', async () => {
  const sh = folder();
  const id = key.controller;
  for (const [name, list, answer] of [
    ['ids', [id], 'trusted'],
    ['objects', [{ id, name: 'College' }], 'trusted'],
    ['named', { name: 'Mine', date: '2026-01-01', issuers: [id] }, 'trusted'],
    [
      'several',
      [
        { name: 'A', issuers: [] },
        { name: 'B', issuers: [id] },
      ],
      'trusted',
    ],
    ['other', ['did:example:other'], 'unlisted'],
  ] as const) {
    sh.write(`${name}.trust`, list);
    const ran = await sh.run('verify', 'good.json', '--trust', `${name}.trust`, '--json');
    assert.deepEqual([ran.lines[0]!['issuer'], ran.lines[0]!['verdict']], [answer, 'valid'], name);
  }
  assert.equal((await sh.run('verify', 'good.json', '--json')).lines[0]!['issuer'], 'unknown');
  sh.write('bad.trust', { trusted: [id] });
  assert.equal((await sh.run('verify', 'good.json', '--trust', 'bad.trust')).status, 64);
  assert.equal((await sh.run('verify', 'good.json', '--trust', 'none.trust')).status, 64);
});

test('--offline-map: responses from files beside the map; other requests are refused', async () => {
  const sh = folder();
  mkdirSync(sh.path('maps'));
  sh.write('maps/map.json', {
    'https://college.example/b.png': '../good.png',
    'https://college.example/gone.json': 'gone.json',
  });
  const map = ['--offline-map', 'maps/map.json', '--json'];
  assert.equal(
    (await sh.run('verify', 'https://college.example/b.png', ...map)).lines[0]!['verdict'],
    'valid',
  );
  for (const url of ['https://college.example/other', 'https://college.example/gone.json']) {
    const { lines, status } = await sh.run('verify', url, ...map);
    assert.deepEqual(
      [lines[0]!['verdict'], lines[0]!['findings'][0].params.reason, status],
      ['indeterminate', 'url-unreachable', 2],
      url,
    );
  }
  assert.deepEqual(sh.asked, []);
  sh.write('list.json', ['x']);
  assert.equal((await sh.run('verify', 'good.json', '--offline-map', 'list.json')).status, 64);
  sh.write('broken.json', '{');
  assert.equal((await sh.run('verify', 'good.json', '--offline-map', 'broken.json')).status, 64);
});

test('a badge on standard input is "-"', async () => {
  const sh = folder({ stdin: () => Promise.resolve(badge.baked!) });
  const { lines, status } = await sh.run('verify', '-', '--json');
  assert.deepEqual([lines[0]!['file'], lines[0]!['verdict'], status], ['-', 'valid', 0]);
});

test('a container of several prints several', async () => {
  const sh = folder();
  sh.write('several.json', `[${badge.json},${altered}]`);
  const { lines, status } = await sh.run('verify', 'several.json', '--json');
  assert.deepEqual(
    lines.map(({ file, verdict }) => [file, verdict]),
    [
      ['several.json', 'valid'],
      ['several.json', 'invalid'],
    ],
  );
  assert.equal(status, 1);
});

test(
  'a badge of a kind that is not verified yet is unsupported, not malformed',
  { skip: withoutVectors },
  async () => {
    const sh = folder();
    const { lines } = await sh.run(
      'verify',
      vectorPath('1edtech-validator/ob20/basic-assertion.json'),
      '--json',
    );
    assert.ok(
      ['unsupported', 'indeterminate'].includes(lines[0]!['verdict']),
      lines[0]!['verdict'],
    );
  },
);

test('V-64: the recipient that was typed is not printed', async () => {
  const ran = await folder().run('verify', 'good.json', '--recipient', 'eve@example.org', '--json');
  assert.ok(!ran.out.includes('eve@example.org'));
});

test('many files: order kept', async () => {
  const sh = folder();
  const names = Array.from({ length: 40 }, (_, at) => `${at}.json`);
  names.forEach((name, at) => sh.write(name, at % 3 === 0 ? altered : badge.json));
  const { lines } = await sh.run('verify', ...names, '--json');
  assert.deepEqual(
    lines.map(({ file }) => file),
    names,
  );
  assert.deepEqual(
    lines.map(({ verdict }) => verdict),
    names.map((_, at) => (at % 3 === 0 ? 'invalid' : 'valid')),
  );
});

test('10.A7: an unsigned presentation is reported on the line and undecided; without a badge it is reported so', async () => {
  const sh = folder();
  const around = (verifiableCredential: readonly unknown[]): string =>
    JSON.stringify({
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      verifiableCredential,
    });
  sh.write('presented.json', around([JSON.parse(badge.json)]));
  sh.write('empty.json', around([]));
  const presented = await sh.run('verify', 'presented.json');
  assert.equal(presented.status, 2);
  assert.match(
    presented.out,
    /^\? indeterminate +Presentation · .* isn’t signed, so anyone could have made it.*\n○ valid/,
  );
  const empty = await sh.run('verify', 'empty.json');
  assert.equal(empty.status, 2);
  assert.match(empty.out, /contains no badge/);
});

test(
  'W137: a record with an altered badge ends with 1, and each badge inside has a line',
  { skip: withoutFaults },
  async () => {
    const sh = folder();
    sh.write('record.json', faultText('wild/clr-altered-child.json'));
    const { status, out } = await sh.run('verify', 'record.json');
    assert.equal(status, 1);
    assert.match(out, /^! valid.*“Two and a half” inside it/);
    assert.match(
      out,
      /\n {2}\S Signed.* One .*\/0\n {2}✗ Not authentic · Two and a half · \/credentialSubject/,
    );
  },
);
