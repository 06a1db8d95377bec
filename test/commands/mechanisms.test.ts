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

test('I-1: mint --also-key: a proof of each key of one issuer, and no key of another', async () => {
  const sh = office();
  const controller = ['--controller', 'did:web:college.example'];
  await sh.run('keygen', ...controller, '--out', 'one.json');
  await sh.run('keygen', ...controller, '--algorithm', 'P-384', '--out', 'two.json');
  const other = await keyOf(sh, 'P-256');
  const mint = (also: string, out: string) =>
    sh.run('mint', 'draft.json', '--key', 'one.json', '--also-key', also, '--out', out);
  const made = await mint('two.json', 'a.json');
  assert.equal(made.status, 0, made.err);
  const { proof } = JSON.parse(sh.read('a.json')) as { proof: { cryptosuite: string }[] };
  assert.deepEqual(
    proof.map(({ cryptosuite }) => cryptosuite),
    ['eddsa-rdfc-2022', 'ecdsa-rdfc-2019'],
  );
  assert.match(
    (await mint(other, 'b.json')).err,
    /the other key belongs to another issuer than did:web/,
  );
  assert.equal(existsSync(sh.path('b.json')), false);
});

test('I-5: mint --proof dc+sd-jwt: claims by type, with the type that the issuer chooses', async () => {
  const sh = office();
  const key = await keyOf(sh, 'P-256');
  const mint = (out: string, ...more: string[]) =>
    sh.run('mint', 'draft.json', '--key', key, '--out', out, ...more);
  const vct = 'https://college.example/vct/badge';
  const made = await mint('a.sd-jwt', '--proof', 'dc+sd-jwt', '--vct', vct);
  assert.equal(made.status, 0, made.err);
  const payload = JSON.parse(
    Buffer.from(sh.read('a.sd-jwt').split('.')[1]!, 'base64url').toString(),
  );
  assert.equal(payload.vct, vct);
  assert.equal((await sh.run('verify', 'a.sd-jwt')).status, 0);
  assert.match(
    (await mint('x.sd-jwt', '--vct', vct)).err,
    /--vct is for --proof dc\+sd-jwt, not sd/,
  );
  assert.match((await mint('x.json', '--proof', 'dc+sd-jwt')).err, /name it \.sd-jwt/);
});

test('I-5, X-51: mint --proof sd-jwt: what the holder may withhold, decoys, and the key of the holder', async () => {
  const sh = office();
  const key = await keyOf(sh, 'P-256');
  const evidence = [{ id: 'https://ada.example/robot', type: ['Evidence'], name: 'The robot' }];
  sh.write('draft.json', { ...credentialDraft, evidence });
  const { publicKey } = await crypto.subtle.generateKey(
    { name: 'ECDSA', namedCurve: 'P-256' },
    true,
    ['sign', 'verify'],
  );
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
  sh.write('ada.jwk', { kty, crv, x, y });
  const mint = (out: string, ...more: string[]) =>
    sh.run('mint', 'draft.json', '--key', key, '--out', out, ...more);
  const parts = [
    '--disclosable',
    '/evidence/0',
    '--disclosable',
    '/credentialSubject/achievement/tag',
  ];
  const missing = await mint('x.sd-jwt', ...parts);
  assert.equal(missing.status, 1);
  assert.match(
    missing.err,
    /1 fault to correct \(draft-not-conformant\)\n.*achievement\/tag not disclosable: the draft has nothing/,
  );
  const options = [...parts.slice(0, 2), '--decoys', '2', '--holder-key', 'ada.jwk'];
  assert.equal((await mint('a.sd-jwt', ...options)).status, 0);
  const [token = '', , end] = sh.read('a.sd-jwt').split('~');
  assert.equal(end, '');
  const payload = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString());
  assert.deepEqual([payload.cnf.jwk.x, payload.evidence.length], [x, 1]);
  assert.deepEqual(Object.keys(payload.evidence[0]), ['...']);
  sh.write('none.sd-jwt', `${token}~`);
  assert.equal((await mint('b.png', '--proof', 'sd-jwt', '--image', 'p.png')).status, 0);
  assert.equal((await sh.run('verify', 'a.sd-jwt', 'none.sd-jwt', 'b.png')).status, 0);
  for (const [out, more, status, told] of [
    [
      'x.sd-jwt',
      ['--disclosable', '/issuer'],
      1,
      /\/issuer not disclosable: the verdict depends on it/,
    ],
    ['x.json', ['--proof', 'sd-jwt'], 64, /an SD-JWT is not JSON: name it \.sd-jwt/],
    ['x.sd-jwt', ['--proof', 'jwt'], 64, /\.sd-jwt is for --proof sd-jwt/],
    ['x.json', parts, 64, /is for --proof sd-jwt and dc\+sd-jwt/],
    ['x.sd-jwt', ['--decoys', '21'], 64, /--decoys: not a number from 0 to 20/],
    ['x.sd-jwt', ['--holder-key', key], 1, /key of the holder is not a public key/],
  ] as const) {
    const refused = await mint(out, ...more);
    assert.equal(refused.status, status, refused.err);
    assert.match(refused.err, told);
    assert.equal(existsSync(sh.path(out)), false);
  }
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
    assert.equal(
      (await sh.run('mint', 'draft.json', '--key', key, '--out', 'b.jwt', '--overwrite')).status,
      0,
    );
  const verified = await sh.run('verify', 'a.json', 'b.jwt', '--offline-map', 'map.json');
  assert.equal(verified.status, 0, verified.out);
  sh.write('damaged.json', `{"d": "${d}"`);
  const damaged = await sh.run('mint', 'draft.json', '--key', 'damaged.json', '--out', 'c.json');
  assert.equal(damaged.status, 64);
  assert.ok(!damaged.err.includes(d!.slice(0, 8)), 'no part of a secret is repeated');
});
