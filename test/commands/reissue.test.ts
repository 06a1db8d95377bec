/** `open-badge mint --reissue`: a correction that the ledger learns of by itself (issue 14). */
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

/** A store with one badge, which was written, and converted to a draft. */
async function office(template: object) {
  const sh = shell();
  sh.write('template.json', template);
  sh.write('rows.csv', 'key,name,email\ns1,Ada,ada@mail.example\n');
  await sh.run('keygen', '--out', 'key.json');
  const files = ['--template', 'template.json', '--key', 'key.json', '--secret', 'secret.json'];
  await sh.run('batch', 'rows.csv', ...files, '--store', 'store', '--out', 'badges');
  const ledger = (...argv: string[]) => sh.run('ledger', ...argv, '--store', 'store');
  const id = (await ledger('query', '--json')).lines[0]!['id'] as string;
  const made = await sh.run('convert', `badges/${id.slice(9)}.json`, '--out', 'again.json');
  assert.equal(made.status, 0, made.err);
  const mint = (...argv: string[]) =>
    sh.run('mint', 'again.json', '--key', 'key.json', '--out', 'new.json', ...argv);
  const reissued = async () => (await ledger('list', '--kind', 're-issued', '--json')).lines;
  return { sh, id, ledger, mint, reissued };
}

const STORE = ['--reissue', 'store', '--by', 'Registrar'];

test('issue 14: a badge that is minted again is recorded once it is written', async () => {
  const refresh = 'https://college.example/badges/{id}.json';
  const { sh, id, mint, reissued } = await office({ ...TEMPLATE, refresh });
  const done = await mint(...STORE, '--reason', 'typing error');
  assert.deepEqual([done.status, done.out], [0, `${id}\n`], done.err);
  assert.doesNotMatch(done.err, /no refreshService/);
  const [event] = await reissued();
  assert.equal(event!['reason'], 'typing error');
  assert.equal(event!['by'], 'Registrar');
  assert.equal(JSON.parse(sh.read('new.json'))['id'], id);
});

test('issue 14: a badge without a refresh service is recorded, with a warning', async () => {
  const { mint, reissued } = await office(TEMPLATE);
  const done = await mint(...STORE);
  assert.equal(done.status, 0);
  assert.match(done.err, /no refreshService.*hand it out again/);
  assert.equal((await reissued()).length, 1);
});

test('issue 14: nothing is signed where the store has no such badge, or it ended', async () => {
  const { sh, id, ledger, mint, reissued } = await office(TEMPLATE);
  const draft = JSON.parse(sh.read('again.json')) as object;
  sh.write('again.json', { ...draft, id: 'urn:uuid:other' });
  const unknown = await mint(...STORE);
  assert.equal(unknown.status, 1);
  assert.match(unknown.err, /--reissue: the store has no badge of this id/);
  sh.write('again.json', draft);
  await ledger('cancel', '--id', id, '--by', 'Registrar');
  assert.match((await mint(...STORE)).err, /was revoked, cancelled or forgotten/);
  assert.ok(!sh.has('new.json'));
  assert.deepEqual(await reissued(), []);
});

test('issue 14: options for the ledger need a store, and a store a name', async () => {
  const { mint } = await office(TEMPLATE);
  assert.match((await mint('--by', 'Registrar')).err, /with --reissue STORE/);
  assert.match((await mint('--reissue', 'store')).err, /--by NAME/);
});
