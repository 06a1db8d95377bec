/** No command replaces a file of yours without being told to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { credentialDraft, PNG } from '../issuing/drafts.js';
import { shell } from './shell.js';

const BEFORE = 'a file of before';

async function office() {
  const sh = shell();
  sh.write('draft.json', credentialDraft);
  sh.write('p.png', PNG);
  await sh.run('keygen', '--out', 'key.json');
  const mint = (out: string, ...more: string[]) =>
    sh.run('mint', 'draft.json', '--key', 'key.json', '--out', out, ...more);
  assert.equal((await mint('b.json')).status, 0);
  assert.equal((await mint('b.png', '--image', 'p.png')).status, 0);
  sh.write('template.json', { achievement: credentialDraft.credentialSubject.achievement });
  return { sh, mint };
}

/** Every command that writes a file by name, with the option that names it last. */
const WRITERS: ReadonlyArray<readonly [name: string, argv: readonly string[]]> = [
  ['mint', ['mint', 'draft.json', '--key', 'key.json', '--out']],
  ['bake', ['bake', 'b.json', 'p.png', '--out']],
  ['doctor', ['doctor', 'b.png', '--text']],
  ['define', ['define', 'template.json', '--out']],
  ['endorse', ['endorse', 'b.json', '--key', 'key.json', '--comment', 'Good.', '--out']],
  ['convert', ['convert', 'b.json', '--out']],
];

test('a file that exists is refused by name, before any work, and stays; --overwrite replaces it', async () => {
  const { sh } = await office();
  for (const [name, argv] of WRITERS) {
    const out = name === 'bake' ? 'out.png' : 'out.json';
    sh.write(out, BEFORE);
    const refused = await sh.run(...argv, out);
    assert.equal(refused.status, 64, name);
    assert.match(refused.err, new RegExp(`${out}: exists already; .* --overwrite`), name);
    assert.equal(sh.read(out), BEFORE, name);
    const replaced = await sh.run(...argv, out, '--overwrite');
    assert.equal(replaced.status, 0, `${name}: ${replaced.err}`);
    assert.notEqual(sh.read(out), BEFORE, name);
  }
});

test('mint: a refused file costs no entry of the status list', async () => {
  const { sh, mint } = await office();
  const list = ['--status', 'list.json', '--status-url', 'https://college.example/l.json'];
  assert.equal((await mint('b.json', ...list)).status, 64);
  assert.equal(sh.has('list.json'), false);
});

test('share: pages that are the same may stay, others are refused', async () => {
  const { sh } = await office();
  const share = (...more: string[]) =>
    sh.run(
      ...['share', 'b.json', '--page', 'https://ada.example/', '--out', 'page', '--no-pictures'],
      ...['--elements', 'https://ada.example/elements/', ...more],
    );
  assert.equal((await share()).status, 0);
  assert.equal((await share()).status, 0);
  const page = sh.read('page/index.html');
  sh.write('page/index.html', BEFORE);
  const refused = await share();
  assert.equal(refused.status, 64);
  assert.match(refused.err, /page\/index\.html: exists already/);
  assert.equal(sh.read('page/index.html'), BEFORE);
  assert.equal((await share('--overwrite')).status, 0);
  assert.equal(sh.read('page/index.html'), page);
});

test('batch: results replace those of an earlier run, and no other table', async () => {
  const { sh } = await office();
  const { recipient: _, ...rest } = {
    recipient: '',
    issuer: { name: 'Example College' },
    achievement: credentialDraft.credentialSubject.achievement,
  };
  sh.write('template.json', rest);
  sh.write('rows.csv', 'key,name,email\ns1,Ada Lovelace,a@mail.example\n');
  const plan = (results: string) =>
    sh.run(
      ...['batch', 'rows.csv', '--template', 'template.json', '--key', 'key.json', '--dry-run'],
      ...['--secret', 'secret.json', '--results', results],
    );
  for (const name of ['results.csv', 'results.jsonl']) {
    assert.equal((await plan(name)).status, 0, name);
    assert.equal((await plan(name)).status, 0, name);
  }
  assert.match(sh.read('results.csv'), /^2,"s1","issued","Ada Lovelace","urn:uuid:[^"]+",/m);
  for (const name of ['grades.csv', 'grades.jsonl']) {
    sh.write(name, BEFORE);
    const refused = await plan(name);
    assert.equal(refused.status, 64);
    assert.match(refused.err, /grades\.\w+: exists already, and is not a result file/);
    assert.equal(sh.read(name), BEFORE);
  }
});

test('mint and batch say that a badge without an entry in a status list cannot be revoked', async () => {
  const { mint } = await office();
  const without = await mint('c.json');
  assert.match(without.err, /without --status LIST this badge cannot be revoked later/);
  const list = ['--status', 'list.json', '--status-url', 'https://college.example/l.json'];
  assert.doesNotMatch((await mint('d.json', ...list)).err, /cannot be revoked/);
});

test('status: an id that the list does not have is refused with the place of ids, in a dry run too', async () => {
  const { sh, mint } = await office();
  const list = ['--status', 'list.json', '--status-url', 'https://college.example/l.json'];
  await mint('d.json', ...list);
  const before = sh.read('list.json');
  for (const more of [[], ['--dry-run']]) {
    const revoke = ['status', 'revoke', '--list', 'list.json', '--key', 'key.json', ...more];
    const { status, err, out } = await sh.run(...revoke, '--id', 'urn:uuid:other');
    assert.deepEqual([status, out], [1, '']);
    assert.match(
      err,
      /^open-badge: list\.json has no badge with the id urn:uuid:other\. Take the id/,
    );
  }
  assert.equal(sh.read('list.json'), before);
});
