import { test } from 'node:test';
import assert from 'node:assert/strict';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import { resolve } from '../../src/dids/index.js';
import { createNet } from '../../src/net/index.js';
import { at, errorOf, KEY, methodOf, OKP } from './resolved.js';

const nowhere = createNet({ fetch: () => Promise.reject(new TypeError('offline')) });

test('K-10: did:key: the document is made of the id, without a request', async () => {
  const found = await resolve(`did:key:${KEY}`, { net: nowhere, allowLoopback: false });
  assert.ok('document' in found);
  const { document } = found;
  assert.equal(document['id'], `did:key:${KEY}`);
  assert.deepEqual(document['assertionMethod'], [`did:key:${KEY}#${KEY}`]);
  assert.deepEqual(methodOf(document), {
    id: `did:key:${KEY}#${KEY}`,
    type: 'Multikey',
    controller: `did:key:${KEY}`,
    publicKeyMultibase: KEY,
  });
  for (const did of [`did:key:1.1:${KEY}`, `did:key:1:${KEY}`])
    assert.equal(await errorOf(did), 'a document', did);
});

test('K-10: ids that are not did:key', async () => {
  for (const did of [
    'did:key:',
    'did:key:x',
    `did:key:u${KEY}`,
    `did:key:a:b:${KEY}`,
    `did:key:x:${KEY}`,
    'did:key:z0OIl',
    `did:key:${KEY.slice(0, -1)}`,
  ])
    assert.equal(await errorOf(did), 'key-malformed', did);
  assert.equal(
    await errorOf('did:key:z6LSeu9HkTHSfLLeUs2nnzUSNedgDUevfNQgQjQC23ZCit6F'),
    'key-type',
    'X25519 never signs',
  );
  assert.equal(
    await errorOf('did:key:zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme'),
    'key-type',
    'secp256k1 is named, not called malformed',
  );
});

const jwkDid = (jwk: object): string =>
  `did:jwk:${encodeBase64url(new TextEncoder().encode(JSON.stringify(jwk)))}`;

test('10.D: did:jwk of a curve that we do not have is unsupported, not malformed', async () => {
  const point = { x: 'A'.repeat(43), y: 'A'.repeat(43) };
  for (const jwk of [
    { kty: 'EC', crv: 'secp256k1', ...point },
    { kty: 'OKP', crv: 'Ed448', x: 'A'.repeat(76) },
  ])
    assert.equal(await errorOf(jwkDid(jwk)), 'key-method-unsupported');
});

test('K-30: did:jwk: one method, #0; use decides its purposes; nothing private', async () => {
  const found = await at(jwkDid(OKP));
  assert.ok('document' in found);
  assert.equal(methodOf(found.document)['id'], `${jwkDid(OKP)}#0`);
  assert.deepEqual(found.document['assertionMethod'], [`${jwkDid(OKP)}#0`]);
  const enc = await at(jwkDid({ ...OKP, use: 'enc' }));
  assert.deepEqual('document' in enc && enc.document['assertionMethod'], []);
  assert.equal(await errorOf(jwkDid({ ...OKP, d: 'AAAA' })), 'key-private-exposed');
  for (const did of [
    'did:jwk:',
    'did:jwk:!',
    'did:jwk:e30',
    `${jwkDid(OKP)}=`,
    `did:jwk:${encodeBase64url(new TextEncoder().encode('[]'))}`,
  ])
    assert.equal(await errorOf(did), 'key-malformed', did);
});

test('K-42: other methods are named as unsupported', async () => {
  for (const did of ['did:ion:EiA', 'did:ebsi:z2', 'did:plc:abc', 'did:example:x']) {
    const found = await at(did);
    assert.ok(
      'error' in found &&
        found.error === 'key-method-unsupported' &&
        found.params?.['method'] === did.split(':').slice(0, 2).join(':'),
      did,
    );
  }
});
