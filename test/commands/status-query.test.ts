/** `open-badge status` by query, with a dry run, and the lists that end (issue 14). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shell } from './shell.js';

const TEMPLATE = {
  issuer: { name: 'Example College', url: 'https://college.example/' },
  achievement: {
    id: 'https://college.example/robotics',
    name: 'Robotics',
    description: 'Built a robot.',
    criteria: 'The robot moves.',
  },
};
const ROWS = 'key,name,email\ns1,Zoë,zoe@mail.example\ns2,Ada,ada@mail.example\n';

async function office() {
  const sh = shell();
  sh.write('template.json', TEMPLATE);
  sh.write('rows.csv', ROWS);
  await sh.run('keygen', '--out', 'key.json');
  const shared = ['--template', 'template.json', '--key', 'key.json', '--secret', 'secret.json'];
  const kept = ['--store', 'store', '--status', 'list.json', '--out', 'badges'];
  const made = await sh.run('batch', 'rows.csv', ...shared, ...kept);
  assert.equal(made.status, 0, made.err);
  const status = (verb: string, ...more: string[]) =>
    sh.run('status', verb, '--list', 'list.json', '--key', 'key.json', ...more);
  return { sh, status };
}

test('issue 14: a query shows who it would be, then revokes them with one signing, and the ledger has each', async () => {
  const { sh, status } = await office();
  const before = sh.read('list.json');
  const query = ['--store', 'store', '--achievement', 'https://college.example/robotics'];
  const dry = await status('revoke', ...query, '--dry-run');
  assert.equal(dry.status, 0, dry.err);
  assert.deepEqual(
    dry.out
      .trim()
      .split('\n')
      .map((line) => line.replace(/urn:\S+/, 'ID'))
      .sort(),
    ['would be revoked ID ada@mail.example, Ada', 'would be revoked ID zoe@mail.example, Zoë'],
  );
  assert.equal(sh.read('list.json'), before);

  const ada = ['--store', 'store', '--recipient', 'ada@mail.example', '--by', 'Registrar'];
  const one = await status('revoke', ...ada, '--reason', 'wrong person', '--json');
  assert.equal(one.status, 0, one.err);
  assert.deepEqual(
    one.lines.map(({ outcome, recipient }) => [outcome, recipient]),
    [['revoked', 'ada@mail.example']],
  );
  const after = sh.read('list.json');
  assert.notEqual(after, before);
  const all = await status('revoke', ...query, '--by', 'Registrar');
  assert.match(all.out, /^revoked already urn:\S+ ada@mail\.example, Ada$/m);
  assert.match(all.out, /^revoked urn:\S+ zoe@mail\.example, Zoë$/m);
  const again = await status('revoke', ...query, '--by', 'Registrar');
  assert.equal(again.out.match(/^revoked already /gm)?.length, 2);

  const define = (...more: string[]) =>
    sh.run('define', 'template.json', '--out', 'definition.json', '--store', 'store', ...more);
  const frozen = await define();
  assert.equal(frozen.status, 1);
  assert.match(frozen.err, /badges were awarded for it, and its definition stays as it is/);
  const achievement = { ...TEMPLATE.achievement, id: 'https://college.example/robotics-2' };
  sh.write('template.json', { ...TEMPLATE, achievement });
  assert.equal((await define()).status, 0);
  sh.write('template.json', { ...TEMPLATE, achievement: { ...achievement, name: 'Robots' } });
  assert.equal((await define('--overwrite')).status, 0, 'no badge was awarded for it');

  const events = await sh.run('ledger', 'list', '--store', 'store', '--kind', 'revoked', '--json');
  assert.deepEqual(
    events.lines.map(({ by, reason }) => [by, reason]),
    [
      ['Registrar', 'wrong person'],
      ['Registrar', null],
    ],
  );
});

test('issue 14: a query without a condition, without a name or with an id is misuse; one that finds no badge reports it', async () => {
  const { sh, status } = await office();
  const before = sh.read('list.json');
  for (const more of [
    ['--store', 'store', '--by', 'R'],
    ['--store', 'store', '--recipient', 'ada@mail.example'],
    ['--store', 'store', '--recipient', 'ada@mail.example', '--by', 'R', '--id', 'urn:x'],
    [],
    ['--index', 'x'],
  ])
    assert.equal((await status('revoke', ...more)).status, 64, more.join(' '));
  const none = await status(
    'revoke',
    '--store',
    'store',
    '--recipient',
    'x@y.example',
    '--by',
    'R',
  );
  assert.deepEqual(
    [none.status, none.err],
    [1, 'open-badge: no badge on this list fulfils the conditions\n'],
  );
  const other = await status(
    'suspend',
    '--store',
    'store',
    '--recipient',
    'ada@mail.example',
    '--by',
    'R',
  );
  assert.equal(other.status, 1);
  assert.match(other.err, /the list has the purpose “revocation”/);
  assert.equal(sh.read('list.json'), before);
});

test('issue 14: a list with an end is created and renewed; several ids are revoked at once', async () => {
  const sh = shell();
  await sh.run('keygen', '--out', 'key.json');
  const status = (verb: string, ...more: string[]) =>
    sh.run('status', verb, '--list', 'list.json', '--key', 'key.json', ...more);
  const url = ['--url', 'https://college.example/status/1'];
  for (const wrong of [
    ['--ttl', '0'],
    ['--valid-days', 'x'],
    ['--ttl', '90000', '--valid-days', '1'],
  ])
    assert.notEqual((await status('create', ...url, ...wrong)).status, 0, wrong.join(' '));
  const made = await status(
    'create',
    ...url,
    '--ttl',
    '3600',
    '--valid-days',
    '30',
    '--now',
    '2026-11-01',
  );
  assert.equal(made.status, 0, made.err);
  const listed = () => JSON.parse(sh.read('list.json'));
  assert.equal(listed().credentialSubject.ttl, 3_600_000);
  assert.equal(listed().validUntil, '2026-12-01T00:00:00Z');
  assert.equal((await status('renew', '--now', '2026-11-20')).status, 0);
  assert.equal(listed().validUntil, '2026-12-20T00:00:00Z');
  assert.equal(
    (await status('revoke', '--index', '3', '--index', '9', '--now', '2026-11-21')).status,
    0,
  );
  assert.equal(listed().validFrom, '2026-11-21T00:00:00Z');
});
