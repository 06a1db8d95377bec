import assert from 'node:assert/strict';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { SVG } from '../issuing/drafts.js';
import { shell } from './shell.js';

const TEMPLATE = {
  issuer: { name: 'Example College', url: 'https://college.example/' },
  achievement: {
    id: 'https://college.example/robotics',
    name: 'Robotics',
    description: 'Built a robot.',
    criteria: 'The robot moves.',
    image: { draw: true },
    resultDescriptions: [{ name: 'Exam', type: 'Percent' }],
  },
};
const ROWS = [
  'key;name;email;result',
  's1;Zoë;zoe@mail.example;87',
  's2;Ada;ada@mail.example;100',
  's3;Bad;nobody;5',
].join('\n');
const SHARED = [
  'rows.csv',
  '--template',
  'template.json',
  '--key',
  'key.json',
  '--secret',
  'batch.json',
];
const KEPT = [...SHARED, '--store', 'store', '--status', 'list.json'];

async function office(rows: string | Uint8Array = ROWS) {
  const sh = shell();
  sh.write('template.json', TEMPLATE);
  sh.write('rows.csv', rows);
  assert.equal((await sh.run('keygen', '--out', 'key.json')).status, 0);
  return sh;
}

describe('batch and ledger', () => {
  test('issue 14: a table becomes badges that verify; run again it makes none twice; ledger, proof, forgetting', async () => {
    const sh = await office(Buffer.from(ROWS, 'latin1'));
    const dry = await sh.run('batch', ...SHARED, '--dry-run');
    assert.equal(dry.status, 1);
    assert.equal(dry.out, '2 to issue, 0 from an earlier run, 0 forgotten, 1 failed\n');
    assert.match(dry.err, /rows\.csv is read as CSV, windows-1252, separated by ;/);
    assert.match(dry.err, /line 4, key s3, email: "nobody": expected an e-mail address/);
    assert.deepEqual(readdirSync(sh.folder).sort(), ['key.json', 'rows.csv', 'template.json']);

    const files = ['--out', 'badges', '--results', 'results.csv', '--by', 'Registrar'];
    const made = await sh.run('batch', ...KEPT, ...files);
    assert.equal(made.status, 1, made.err);
    assert.equal(made.out, '2 issued, 0 from an earlier run, 0 forgotten, 1 failed\n');
    assert.equal(statSync(sh.path('batch.json')).mode & 0o777, 0o600);
    assert.deepEqual(
      readdirSync(sh.folder).filter((name) => /lock|tmp|new/.test(name)),
      [],
    );
    const [head, ...results] = sh.read('results.csv').trimEnd().split('\r\n');
    assert.equal(
      head,
      '\ufeff"line","key","outcome","name","id","file","column","value","expected"',
    );
    assert.match(
      results[0]!,
      /^2,"s1","issued","Zoë","urn:uuid:[0-9a-f-]{36}","[0-9a-f-]{36}\.json","","",""$/,
    );
    assert.match(results[2]!, /^4,"s3","failed","","","","email","nobody","an e-mail address/);
    const badges = readdirSync(sh.path('badges'));
    assert.equal(badges.length, 2);
    const first = sh.read(`badges/${badges[0]!}`);
    sh.write('map.json', {
      [JSON.parse(first).credentialStatus.statusListCredential]: 'list.json',
    });
    const verified = await sh.run(
      'verify',
      ...badges.map((name) => `badges/${name}`),
      '--offline-map',
      'map.json',
    );
    assert.equal(verified.status, 0, verified.out);

    const again = await sh.run('batch', ...KEPT, '--out', 'again', '--json');
    const { batch: _, ...counts } = again.lines[0]!;
    assert.deepEqual(counts, { issued: 0, present: 2, forgotten: 0, failed: 1, isComplete: true });
    assert.equal(sh.read(`again/${badges[0]!}`), first, 'the folder may be another one');
    const proof = await sh.run('batch', ...KEPT, '--prove');
    assert.equal(proof.out, '2 the same, 0 forgotten, 1 failed\n');

    const events = await sh.run('ledger', 'list', '--store', 'store', '--json');
    assert.deepEqual(
      events.lines.map(({ kind, by }) => `${kind} ${by}`),
      ['drafted Registrar', 'drafted Registrar', 'issued Registrar', 'issued Registrar'],
    );
    const ada = ['ledger', 'query', '--store', 'store', '--recipient', 'ada@mail.example'];
    const found = await sh.run(...ada, '--json');
    assert.deepEqual(
      [found.lines.length, found.lines[0]!['name'], found.lines[0]!['state']],
      [1, 'Ada', 'issued'],
    );
    const told = ['--store', 'store', '--id', String(found.lines[0]!['id']), '--by', 'Post'];
    assert.equal((await sh.run('ledger', 'record', 'delivered', ...told)).status, 0);
    assert.match(
      (await sh.run(...ada)).out,
      /^delivered urn:uuid:\S+ ada@mail\.example, Ada, issued \d{4}-\d\d-\d\dT\S+Z\n/,
    );

    const forgetting = ['ledger', 'forget', '--store', 'store', '--recipient', 'ada@mail.example'];
    assert.match((await sh.run(...forgetting, '--dry-run')).out, /ada@mail\.example, Ada/);
    assert.equal((await sh.run(...forgetting)).status, 64, 'somebody forgets');
    assert.equal((await sh.run(...forgetting, '--by', 'DPO')).out, '1 badges forgotten\n');
    assert.equal((await sh.run(...ada)).out, '');
    const later = await sh.run('batch', ...KEPT, '--out', 'later');
    assert.match(later.out, /^0 issued, 1 from an earlier run, 1 forgotten, 1 failed/);
    assert.equal(readdirSync(sh.path('later')).length, 1);
    assert.equal(
      (await sh.run('ledger', 'export', '--store', 'store', '--out', 'l.csv')).status,
      0,
    );
    assert.equal(sh.read('l.csv').trimEnd().split('\r\n').length, 7);
    assert.equal(
      (await sh.run('ledger', 'export', '--store', 'store', '--out', 'l.jsonl')).status,
      0,
    );
    assert.doesNotMatch(sh.read('l.jsonl'), /ada@|Ada/);

    sh.write('template.json', { ...TEMPLATE, issuer: { name: 'Another' } });
    const other = await sh.run('batch', ...KEPT, '--out', 'other');
    assert.equal(other.status, 64);
    assert.match(other.err, /was begun at .* with another template/);
    assert.ok(!existsSync(sh.path('other')) || readdirSync(sh.path('other')).length === 0);

    // a process of this machine that is alive, and another one that is not
    const own = `store.lock.000000000001-${'f'.repeat(12)}-77-1-${'0'.repeat(16)}`;
    writeFileSync(
      sh.path(own),
      JSON.stringify({ pid: 77, host: 'registry', since: '2026-11-21T11:00:00.000Z' }),
    );
    const held = await sh.run('ledger', 'list', '--store', 'store');
    assert.equal(held.status, 64);
    assert.match(
      held.err,
      /store: process 77 on registry has it open since 2026-11-21T11:00:00\.000Z/,
    );
  });

  test('issue 14: baked into an image, JSON lines in and out, from standard input', async () => {
    const row = {
      key: 1,
      recipient: { email: 'a@mail.example' },
      validUntil: '2031-01-01T00:00:00Z',
    };
    const stdin = () => Promise.resolve(new TextEncoder().encode(JSON.stringify(row)));
    const sh = shell({ stdin });
    sh.write('template.json', TEMPLATE);
    sh.write('p.svg', SVG);
    await sh.run('keygen', '--out', 'key.json');
    const [, ...shared] = SHARED;
    const made = await sh.run(
      ...['batch', '-', ...shared, '--store', 'store', '--out', 'badges'],
      ...['--image', 'p.svg', '--results', 'r.jsonl'],
    );
    assert.equal(made.status, 0, made.err);
    const { file } = JSON.parse(sh.read('r.jsonl'));
    assert.match(file, /\.svg$/);
    assert.equal((await sh.run('verify', `badges/${file}`)).status, 0);
  });
});

test('14: the key of a row with a fault is taken', async () => {
  const sh = await office('key,email\nk,nobody\nk,ada@mail.example\n');
  const { err, out } = await sh.run('batch', ...SHARED, '--dry-run');
  assert.match(err, /line 3, key k, key: "k": expected .*line 2 has it/);
  assert.match(out, /^0 to issue.* 2 failed/);
});

describe('misuse is told before anything is written', () => {
  for (const [argv, pattern] of [
    [['rows.csv'], /missing --store/],
    [[...SHARED], /missing --store/],
    [[...SHARED, '--store', 's'], /missing --out/],
    [[...SHARED, '--dry-run', '--prove'], /choose one/],
    [[...SHARED, '--prove'], /missing --store/],
    [[...SHARED, '--store', 's', '--prove'], /batch\.json: no such secret/],
    [[...SHARED, '--dry-run', '--encoding', 'latin1'], /--encoding: utf-8/],
    [[...SHARED, '--dry-run', '--results', 'rows.csv'], /would overwrite an input/],
    [[...SHARED, '--dry-run', '--results', 'r.txt'], /must end in \.csv/],
    [[...SHARED, '--dry-run', '--ignore', 'key'], /no column key/],
    [['none.csv', ...SHARED.slice(1), '--dry-run'], /none\.csv: no such file/],
    [['none.csv', ...SHARED.slice(1), '--store', 's', '--out', 'o'], /none\.csv: no such file/],
    [
      ['rows.csv', '--template', 'key.json', ...SHARED.slice(3), '--store', 's', '--out', 'o'],
      /key\.json/,
    ],
    [
      [...SHARED.slice(0, 5), '--secret', 'template.json', '--dry-run'],
      /expected the secret of a batch/,
    ],
  ] as const)
    test(`issue 14: batch ${argv.join(' ')}`, async () => {
      const sh = await office();
      const before = readdirSync(sh.folder).sort();
      const refused = await sh.run('batch', ...argv);
      assert.ok(refused.status === 64 || refused.status === 1, refused.err);
      assert.match(refused.err, pattern);
      assert.deepEqual(readdirSync(sh.folder).sort(), before);
    });

  for (const [argv, pattern] of [
    [['list'], /missing --store/],
    [['list', '--store', 'none'], /none: no such store/],
    [['burn', '--store', 'none'], /unknown: ledger burn/],
    [['record', '--store', 'none'], /missing KIND/],
    [
      ['list', '--store', 'postgresql://nobody:secret@127.0.0.1:1/x'],
      /PostgreSQL at 127\.0\.0\.1:1 cannot be used/,
    ],
  ] as const)
    test(`issue 14: ledger ${argv.join(' ').replace(/secret/, '…')}`, async () => {
      const refused = await shell().run('ledger', ...argv);
      assert.equal(refused.status, 64);
      assert.match(refused.err, pattern);
      assert.doesNotMatch(refused.err, /secret/);
    });
});
