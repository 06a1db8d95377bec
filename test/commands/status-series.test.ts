/** Status lists that continue others, and lists of other purposes, by the command (issue 14). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shell } from './shell.js';

const URL_ = 'https://college.example/status/list.json';
const TEMPLATE = {
  issuer: { name: 'Example College', url: 'https://college.example/' },
  achievement: {
    id: 'https://college.example/robotics',
    name: 'Robotics',
    description: 'Built a robot.',
    criteria: 'The robot moves.',
  },
};
const BATCH = [
  ...['--template', 'template.json', '--key', 'key.json', '--secret', 'secret.json'],
  ...['--store', 'store', '--status', 'list.json', '--out', 'badges'],
];

async function office() {
  const sh = shell();
  sh.write('template.json', TEMPLATE);
  sh.write('draft.json', { ...TEMPLATE, recipient: { email: 'ada@mail.example' } });
  await sh.run('keygen', '--out', 'key.json', '--controller', 'did:web:college.example');
  const status = (verb: string, ...more: string[]) =>
    sh.run('status', verb, '--list', 'list.json', '--key', 'key.json', ...more);
  const mint = (...more: string[]) =>
    sh.run(
      'mint',
      'draft.json',
      '--key',
      'key.json',
      '--out',
      'badge.json',
      '--overwrite',
      ...more,
    );
  /** Gives all entries but a few to badges of before. */
  const fill = (left: number): void => {
    const register = JSON.parse(sh.read('list.json.register'));
    const used = new Set(Object.values<number[]>(register.entries).flat());
    const free = Array.from({ length: 65_536 + used.size }, (_, at) => at).filter(
      (at) => !used.has(at),
    );
    register.entries['urn:x:before'] = free.slice(0, 65_536 - used.size - left);
    sh.write('list.json.register', register);
  };
  return { sh, status, mint, fill };
}
const entryOf = (text: string): Record<string, string> => JSON.parse(text).credentialStatus;

test('issue 14: a full list is continued by mint; status, renew and publish know both', async () => {
  const { sh, status, mint, fill } = await office();
  assert.equal((await status('create', '--url', URL_)).status, 0);
  fill(1);
  const first = await mint('--status', 'list.json');
  assert.equal(entryOf(sh.read('badge.json'))['statusListCredential'], URL_);
  const second = await mint('--status', 'list.json');
  assert.match(
    second.err,
    /list\.json is full, list\.2\.json continues it\n.*list\.2\.json: publish/,
  );
  const url = 'https://college.example/status/list.2.json';
  assert.equal(entryOf(sh.read('badge.json'))['statusListCredential'], url);
  const third = await mint('--status', 'list.json');
  assert.doesNotMatch(third.err, /list/);
  assert.equal(entryOf(sh.read('badge.json'))['statusListCredential'], url);

  const [a, b] = [first.out.trim(), second.out.trim()];
  const revoked = await status('revoke', '--id', a, '--id', b, '--decoys', '2');
  assert.equal(revoked.status, 0, revoked.err);
  const decoysOf = (name: string): number => JSON.parse(sh.read(name)).decoys.length;
  assert.deepEqual(['list.json.register', 'list.2.json.register'].map(decoysOf), [2, 2]);
  const validFrom = (name: string): string => JSON.parse(sh.read(name)).validFrom;
  assert.equal((await status('renew', '--now', '2026-12-01')).status, 0);
  assert.deepEqual(
    ['list.json', 'list.2.json'].map(validFrom),
    Array(2).fill('2026-12-01T00:00:00Z'),
  );

  const site = await sh.run('publish', '--out', 'site', '--key', 'key.json', '--list', 'list.json');
  assert.equal(site.status, 0, site.err);
  for (const name of ['list.json', 'list.2.json'])
    assert.equal(sh.read(`site/status/${name}`), sh.read(name));
  const map = {
    [URL_]: 'list.json',
    [url]: 'list.2.json',
    'https://college.example/.well-known/did.json': 'site/.well-known/did.json',
  };
  sh.write('map.json', map);
  const judged = await sh.run(
    'verify',
    'badge.json',
    '--offline-map',
    'map.json',
    '--now',
    '2026-12-02',
  );
  assert.match(judged.out, /valid/);

  const named = await mint('--status', 'list.2.json');
  assert.equal(named.status, 64);
  assert.match(named.err, /list\.2\.json continues list\.json: name that one/);
  assert.equal(
    (
      await sh.run(
        'status',
        'create',
        '--list',
        'list.3.json',
        '--url',
        `${URL_}x`,
        '--key',
        'key.json',
      )
    ).status,
    0,
  );
  sh.write('list.3.json.register', sh.read('list.json.register'));
  const strange = await status('renew');
  assert.equal(strange.status, 64);
  assert.match(strange.err, /list\.3\.json: expected the list that continues list\.2\.json/);
});

test('issue 14: a batch continues in a new list, again with the same bytes; a query revokes on both; --prove knows both', async () => {
  const { sh, status, fill } = await office();
  sh.write('rows.csv', 'key,email\ns1,a@mail.example\n');
  assert.equal((await sh.run('batch', 'rows.csv', ...BATCH)).status, 0);
  fill(1);
  sh.write('rows.csv', 'key,email\ns1,a@mail.example\ns2,b@mail.example\ns3,c@mail.example\n');
  const made = await sh.run('batch', 'rows.csv', ...BATCH);
  assert.match(made.out, /^2 issued, 1 from an earlier run/);
  assert.match(made.err, /list\.json is full, list\.2\.json continues it/);
  const again = await sh.run('batch', 'rows.csv', ...BATCH);
  assert.match(again.out, /^0 issued, 3 from an earlier run/);
  const proved = await sh.run('batch', 'rows.csv', ...BATCH.slice(0, -2), '--prove');
  assert.match(proved.out, /^3 the same/, proved.err);
  const query = ['--store', 'store', '--since', '2020-01-01', '--by', 'Registrar'];
  const revoked = await status('revoke', ...query);
  assert.equal(revoked.out.match(/^revoked /gm)?.length, 3, revoked.err);
  const again2 = await status('revoke', ...query);
  assert.equal(again2.out.match(/^revoked already /gm)?.length, 3);
  const events = await sh.run('ledger', 'list', '--store', 'store', '--kind', 'revoked', '--json');
  assert.equal(events.lines.length, 3);
});

test('S-8: lists for refresh and messages: created, minted into, set and refused where the purpose is another', async () => {
  const { sh, status, mint } = await office();
  const of = (list: string, verb: string, ...more: string[]) =>
    sh.run('status', verb, '--list', list, '--key', 'key.json', ...more);
  const message = ['--purpose', 'message', '--message', 'in order', '--message', 'renamed'];
  for (const [list, ...more] of [
    ['messages.json', ...message],
    ['refresh.json', '--purpose', 'refresh'],
  ] as const)
    assert.equal(
      (await of(list, 'create', '--url', `https://college.example/${list}`, ...more)).status,
      0,
    );
  const paths = ['list.json', 'messages.json', 'refresh.json'];
  const minted = await mint(...paths.flatMap((path) => ['--status', path]));
  assert.equal(minted.status, 0, minted.err);
  const entries = JSON.parse(sh.read('badge.json')).credentialStatus as { statusPurpose: string }[];
  assert.deepEqual(
    entries.map(({ statusPurpose }) => statusPurpose),
    ['revocation', 'message', 'refresh'],
  );
  const id = ['--id', minted.out.trim()];
  const set = await of('messages.json', 'message', '--value', '1', ...id);
  assert.equal(set.status, 0, set.err);
  assert.equal((await of('refresh.json', 'refresh', ...id)).status, 0);
  const site = await sh.run(
    'publish',
    '--out',
    'site',
    '--key',
    'key.json',
    ...paths.flatMap((path) => ['--list', path]),
  );
  assert.equal(site.status, 0, site.err);
  for (const [list, verb, ...more] of [
    ['list.json', 'refresh'],
    ['refresh.json', 'revoke'],
    ['messages.json', 'restore'],
    ['messages.json', 'message', '--value', '2'],
    ['messages.json', 'message'],
    ['messages.json', 'message', '--value', 'x'],
  ] as const)
    assert.notEqual((await of(list, verb, ...id, ...more)).status, 0, `${list} ${verb}`);
  assert.notEqual(
    (await of('other.json', 'create', '--url', `${URL_}x`, '--purpose', 'x')).status,
    0,
  );
  assert.equal((await of('twice.json', 'create', '--url', `${URL_}x`)).status, 0);
  const twice = await mint('--status', 'list.json', '--status', 'twice.json');
  assert.match(twice.err, /two lists for revocation/);
  const urls = await mint('--status', 'a.json', '--status', 'b.json', '--status-url', URL_);
  assert.equal(urls.status, 64);
  assert.equal((await status('restore', ...id)).status, 0, 'it is not revoked');
});
