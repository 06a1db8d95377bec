/** Publishing again, with something left out that an earlier run published. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test } from 'node:test';
import { shell } from './shell.js';

const RULE = `/status/1.json
  Access-Control-Allow-Origin: *
  Content-Type: application/vc
  Cache-Control: max-age=300
`;

/** Publishes a key and a list. */
async function college() {
  const sh = shell();
  const key = (name: string) =>
    sh.run('keygen', '--out', name, '--controller', 'did:web:college.example');
  await key('key.json');
  await key('new.json');
  const url = 'https://college.example/status/1.json';
  await sh.run(...`status create --list l.json --url ${url} --key key.json`.split(' '));
  const publish = (...argv: string[]) => sh.run('publish', '--out', 'site', ...argv);
  const first = await publish('--key', 'key.json', '--list', 'l.json');
  assert.deepEqual([first.status, first.err], [0, '']);
  return { sh, publish };
}

test('a list that is not named again keeps its headers, is checked, and is told', async () => {
  const { sh, publish } = await college();
  const [headers, notes] = [sh.read('site/_headers'), sh.read('site/hosting.md')];
  const again = await publish('--key', 'key.json', '--check');
  assert.match(again.err, /^open-badge: status\/1\.json is from an earlier run and not named now/);
  assert.ok(headers.includes(RULE));
  assert.equal(sh.read('site/_headers'), headers);
  assert.equal(sh.read('site/hosting.md'), notes);
  assert.match(again.out, /✗ https:\/\/college\.example\/status\/1\.json: it cannot be requested/);
});

test('a list that was deleted loses its headers; rules of the issuer stay', async () => {
  const { sh, publish } = await college();
  const own = '/badges/*\n  Access-Control-Allow-Origin: *\n';
  sh.write('site/_headers', `${sh.read('site/_headers')}${own}`);
  rmSync(sh.path('site/status/1.json'));
  const again = await publish('--key', 'key.json');
  assert.deepEqual([again.status, again.err], [0, '']);
  assert.ok(!sh.read('site/_headers').includes('/status/1.json'));
  assert.ok(sh.read('site/_headers').endsWith(own));
  assert.ok(!sh.read('site/hosting.md').includes('status/1.json'));
});

test('a key that is not named again is told before its badges become invalid', async () => {
  const { publish } = await college();
  const forgotten = await publish('--key', 'new.json', '--dry-run');
  assert.match(
    forgotten.err,
    /warning: \.well-known\/did\.json no longer has the key did:web:college\.example#z\w+: badges/,
  );
  const both = await publish('--key', 'new.json', '--key', 'key.json', '--list', 'l.json');
  assert.equal(both.err, '');
});
