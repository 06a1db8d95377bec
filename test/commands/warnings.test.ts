/** What would go wrong silently is said on stderr. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeholdersIn } from '../../src/cli/placeholders.js';
import { folder, key } from './verified-files.js';
import { shell } from './shell.js';

test('placeholders are URLs and addresses of the reserved domains, named by pointer', () => {
  const draft = {
    '//': 'see https://college.example/',
    issuer: { url: 'https://college.example/', 'a/b': 'http://example.com' },
    recipient: { email: 'ada@mail.example', id: 'mailto:ada@example.org' },
    achievement: { id: 'https://real.org/example', name: 'An example', tags: ['example'] },
    evidence: [{ id: 'https://example.community/1' }, { id: 'https://a.example.net?x=1' }],
  };
  assert.deepEqual(placeholdersIn(draft), [
    '/issuer/url',
    '/issuer/a~1b',
    '/recipient/email',
    '/recipient/id',
    '/evidence/1/id',
  ]);
});

test('mint warns of an unedited draft of init, and not of one with values of its own', async () => {
  const sh = shell();
  await sh.run('init');
  await sh.run('keygen', '--out', 'key.json');
  const mint = (draft: string, out: string) =>
    sh.run('mint', draft, '--key', 'key.json', '--out', out);
  const unedited = await mint('draft.json', 'a.json');
  assert.equal(unedited.status, 0);
  assert.match(
    unedited.err,
    /warning: draft\.json has values of an example.*: \/issuer\/url, \/issuer\/email, \/recipient\/email, \/achievement\/id$/m,
  );
  sh.write('own.json', sh.read('draft.json').replaceAll('.example', '.org'));
  assert.doesNotMatch((await mint('own.json', 'b.json')).err, /values of an example/);
});

test('--trust: entries that are no ids are named, with the id that is meant', async () => {
  const sh = folder();
  const trusting = async (...ids: unknown[]): Promise<string> => {
    sh.write('trust.json', ids);
    return (await sh.run('verify', 'good.json', '--trust', 'trust.json')).err;
  };
  assert.match(
    await trusting('https://college.example/'),
    /trust\.json: https:\/\/college\.example\/ is a website; .*such as did:web:college\.example$/m,
  );
  assert.match(
    await trusting({ id: 'college.example' }),
    /college\.example is not the id of an issuer, and matches none.*such as did:web:college\.example$/m,
  );
  assert.match(await trusting('Example College'), /Example College is not the id of an issuer/);
  const ids = ['did:web:college.example', 'https://college.example/issuer.json', 'urn:x:issuer'];
  assert.equal(await trusting(...ids), '');
});

test('--trust: the id of an issuer that is not on the list is printed, to be compared', async () => {
  const sh = folder();
  sh.write('trust.json', ['did:web:college.example']);
  const { out } = await sh.run('verify', 'good.json', '--trust', 'trust.json');
  assert.ok(out.includes(`issuer: not on your list (${key.controller})`), out);
});

test('a site that does not respond is told in words for a terminal', async () => {
  const { out } = await folder().run('verify', 'https://unreachable.example/b.json');
  assert.match(out, /No response from this link/);
  assert.doesNotMatch(out, /page|browser|here/);
});
