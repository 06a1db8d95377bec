/** An issuer on this machine, to try it all without a domain. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { credentialDraft, PNG } from '../issuing/drafts.js';
import { shell } from './shell.js';

const ISSUER = 'did:web:localhost%3A8080';

/** Serves the folder `site` at the URL of the issuer. */
function local() {
  const sh = shell({
    fetch: async (input) => {
      const { host, pathname } = new URL(input instanceof Request ? input.url : input);
      const file = `site${pathname}`;
      if (host !== 'localhost:8080' || !sh.has(file)) return new Response('', { status: 404 });
      const type = pathname.includes('status') ? 'application/vc' : 'application/json';
      const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': type };
      return new Response(sh.read(file), { headers });
    },
  });
  sh.write('draft.json', credentialDraft);
  sh.write('p.png', PNG);
  return sh;
}
const MINT = 'mint draft.json --key key.json --status list.json --out b.json'.split(' ');

test('the recipe: keygen, mint, publish, check, verify and revoke for localhost', async () => {
  const sh = local();
  const done = async (...argv: string[]): Promise<string> => {
    const { status, out, err } = await sh.run(...argv);
    assert.equal(status, 0, `${argv.join(' ')}\n${err}${out}`);
    return out;
  };
  await done('keygen', '--out', 'key.json', '--controller', ISSUER);
  const id = (await done(...MINT, '--allow-loopback')).trim();
  const entry = JSON.parse(sh.read('b.json')).credentialStatus;
  assert.equal(entry.statusListCredential, 'http://localhost:8080/status/list.json');
  const publish = 'publish --out site --key key.json --list list.json --check --allow-loopback';
  await done(...publish.split(' '));
  assert.match(await done('verify', 'b.json', '--allow-loopback'), /^✓ valid .*localhost:8080/);
  await done(...`status revoke --list list.json --id ${id} --key key.json`.split(' '));
  await done(...publish.split(' '));
  const revoked = await sh.run('verify', 'b.json', '--allow-loopback');
  assert.match(revoked.out, /^✗ revoked/);
});

test('without --allow-loopback each command names it', async () => {
  const sh = local();
  await sh.run('keygen', '--out', 'key.json', '--controller', ISSUER);
  const refused = await sh.run(...MINT);
  assert.deepEqual([refused.status, sh.has('list.json')], [64, false]);
  assert.match(refused.err, /localhost%3A8080 is on this machine: add --allow-loopback/);
  await sh.run(...MINT, '--allow-loopback');
  const hint = /^open-badge: a host on this machine is requested only with --allow-loopback/m;
  const verified = await sh.run('verify', 'b.json', 'http://localhost:8080/b.json');
  assert.equal(verified.status, 2);
  assert.equal(verified.err.match(new RegExp(hint, 'gm'))?.length, 1);
  const publish = 'publish --out site --key key.json --list list.json --check'.split(' ');
  assert.match((await sh.run(...publish)).err, hint);
  assert.match((await sh.run('convert', 'b.json', '--out', 'c.json')).err, hint);
  const share = 'share b.json --page http://localhost:8080/ada/ --no-pictures'.split(' ');
  const page = (out: string): string[] => [...share, '--elements', '/e/', '--out', out];
  assert.match((await sh.run(...page('one'))).err, hint);
  assert.doesNotMatch(sh.read('one/index.html'), /allow-loopback/);
  assert.equal((await sh.run(...page('two'), '--allow-loopback')).err, '');
  for (const name of ['index', 'embed'])
    assert.match(sh.read(`two/${name}.html`), /<open-badge [^>]*allow-loopback/);
  await sh.run(...page('wall'), '--wall', '--allow-loopback');
  assert.match(sh.read('wall/index.html'), /<open-badge-wall [^>]*allow-loopback/);
});
