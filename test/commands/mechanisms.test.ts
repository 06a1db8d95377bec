import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { credentialDraft, PNG, SVG } from '../issuing/drafts.js';
import { shell } from './shell.js';

/** A folder with a draft and images in it. */
function office() {
  const sh = shell();
  sh.write('draft.json', credentialDraft);
  sh.write('p.png', PNG);
  sh.write('p.svg', SVG);
  return sh;
}
type Shell = ReturnType<typeof office>;

async function keyOf(sh: Shell, algorithm: string): Promise<string> {
  const name = `${algorithm}.json`;
  const made = await sh.run('keygen', '--algorithm', algorithm, '--out', name);
  assert.equal(made.status, 0, made.err);
  assert.match(made.out, algorithm === 'RSA' ? /^did:jwk:\S+\n$/ : /^did:key:z\S+\n$/);
  assert.equal(statSync(sh.path(name)).mode & 0o777, 0o600);
  return name;
}

test('keygen → mint → status → verify with P-256, P-384 and RSA, each by its own mechanism', async () => {
  const sh = office();
  for (const [algorithm, out, ...image] of [
    ['P-256', 'a.json'],
    ['P-384', 'b.svg', '--image', 'p.svg'],
    ['RSA', 'c.png', '--image', 'p.png'],
    ['RSA', 'd.jwt'],
  ] as const) {
    const key = existsSync(sh.path(`${algorithm}.json`))
      ? `${algorithm}.json`
      : await keyOf(sh, algorithm);
    const list = `${out}.list`;
    const minted = await sh.run(
      ...['mint', 'draft.json', '--key', key, '--out', out, ...image],
      ...['--status', list, '--status-url', `https://college.example/${out}`],
    );
    assert.equal(minted.status, 0, minted.err);
    sh.write('map.json', { [`https://college.example/${out}`]: list });
    const verified = await sh.run('verify', out, '--offline-map', 'map.json');
    assert.equal(verified.status, 0, verified.out);
    const id = minted.out.trim();
    const revoked = await sh.run('status', 'revoke', '--list', list, '--id', id, '--key', key);
    assert.equal(revoked.status, 0, revoked.err);
    assert.equal(sh.read(list).startsWith('eyJ'), algorithm === 'RSA', 'the form of before');
    const after = await sh.run('verify', out, '--offline-map', 'map.json');
    assert.equal(after.status, 1, after.out);
    assert.match(after.out, /revoked/i);
  }
});

test('mint --proof: each mechanism that fits the key; what does not fit is told, and nothing is written', async () => {
  const sh = office();
  const [ed, ec] = [await keyOf(sh, 'Ed25519'), await keyOf(sh, 'P-256')];
  const mint = (key: string, out: string, ...more: string[]) =>
    sh.run('mint', 'draft.json', '--key', key, '--out', out, ...more);
  assert.equal((await mint(ed, 'a.json', '--proof', 'eddsa-jcs-2022')).status, 0);
  assert.equal(JSON.parse(sh.read('a.json')).proof.cryptosuite, 'eddsa-jcs-2022');
  assert.equal((await mint(ec, 'b.jwt')).status, 0, 'the name of the output asks for a token');
  assert.match(sh.read('b.jwt'), /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/);
  assert.equal((await mint(ec, 'c.svg', '--image', 'p.svg', '--proof', 'jwt')).status, 0);
  assert.match(sh.read('c.svg'), /<openbadges:credential[^>]* verify="eyJ/);
  assert.equal((await sh.run('verify', 'a.json', 'b.jwt', 'c.svg')).status, 0);
  for (const [key, out, proof, told] of [
    [ed, 'x.json', 'ecdsa-rdfc-2019', /Ed25519 does not sign with ecdsa-rdfc-2019/],
    [ec, 'x.json', 'jwt', /a JWT is not JSON: name it \.jwt/],
    [ec, 'x.jwt', 'ecdsa-jcs-2019', /\.jwt is for --proof jwt/],
    [ec, 'x.json', 'paper', /--proof: eddsa-rdfc-2022, .*jwt; not paper/],
  ] as const) {
    const refused = await mint(key, out, '--proof', proof);
    assert.notEqual(refused.status, 0);
    assert.match(refused.err, told);
    assert.equal(existsSync(sh.path(out)), false);
  }
  assert.equal((await sh.run('keygen', '--algorithm', 'RSA-9', '--out', 'x')).status, 64);
});

test('keygen --from: a private key in PEM or JWK becomes a key file, and mint takes it as it is', async () => {
  const sh = office();
  const { privateKey } = await crypto.subtle.generateKey(
    { name: 'ECDSA', namedCurve: 'P-256' },
    true,
    ['sign', 'verify'],
  );
  const der = Buffer.from(await crypto.subtle.exportKey('pkcs8', privateKey)).toString('base64');
  const line = (word: string): string => `-----${word} ${'PRIVATE'} KEY-----`;
  sh.write('key.pem', `${line('BEGIN')}\n${der}\n${line('END')}\n`);
  const { kty, crv, x, y, d } = await crypto.subtle.exportKey('jwk', privateKey);
  sh.write('key.jwk', { kty, crv, x, y, d });
  const web = ['--controller', 'did:web:college.example', '--document', 'did.json'];
  const made = await sh.run('keygen', '--from', 'key.pem', '--out', 'key.json', ...web);
  assert.equal(made.status, 0, made.err);
  assert.equal(JSON.parse(sh.read('key.json')).controller, 'did:web:college.example');
  sh.write('map.json', { 'https://college.example/.well-known/did.json': 'did.json' });
  await sh.run('mint', 'draft.json', '--key', 'key.json', '--out', 'a.json');
  for (const key of ['key.pem', 'key.jwk'])
    assert.equal((await sh.run('mint', 'draft.json', '--key', key, '--out', 'b.jwt')).status, 0);
  const verified = await sh.run('verify', 'a.json', 'b.jwt', '--offline-map', 'map.json');
  assert.equal(verified.status, 0, verified.out);
  sh.write('damaged.json', `{"d": "${d}"`);
  const damaged = await sh.run('mint', 'draft.json', '--key', 'damaged.json', '--out', 'c.json');
  assert.equal(damaged.status, 64);
  assert.ok(!damaged.err.includes(d!.slice(0, 8)), 'no part of a secret is repeated');
});
