import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/read.js';
import { assertion, b64, badge, claims, enveloped, jws, refuses, V2, vp } from './inputs.js';

test('J-1: a compact JWS is decoded strictly', async () => {
  const [header, payload] = [b64({ alg: 'EdDSA' }), b64({ ...badge('j'), ...claims })];
  await refuses(`${header}.${payload}`, 'jwt-parts');
  await refuses(`${header}.${payload}=.c2ln`, 'jwt-encoding');
  await refuses(jws({ ...badge('j') }, { typ: 'JWT' }), 'jwt-header');
  await refuses(`${b64('{"alg":"EdDSA","alg":"none"}')}.${payload}.c2ln`, 'duplicate-key');
  await refuses(`${header}.${b64('{"iss":"a","iss":"b"}')}.c2ln`, 'duplicate-key');
  await refuses(`${header}.${b64('[]')}.c2ln`, 'jwt-payload');
  await refuses(`${header}.${b64('{')}.c2ln`, 'jwt-payload');
  await refuses(`${header}.${payload.slice(0, -1)}.c`, 'jwt-payload');
  // a signature that is not base64url is for the check of the proof (10.E10)
  assert.equal((await read(`${header}.${payload}.c`)).length, 1);
  await refuses(
    `${header}.${Buffer.from([0x7b, 0xff, 0x7d]).toString('base64url')}.c2ln`,
    'jwt-payload',
  );
});

test('V-1: a token whose header was written with spaces is a token too', async () => {
  for (const header of [
    '{ "alg":"EdDSA"}',
    '{\n"alg":"EdDSA"}',
    '{\r\n"alg":"EdDSA"}',
    '{\t"alg":"EdDSA"}',
  ]) {
    assert.equal(
      (await read(`${b64(header)}.${b64({ ...badge('j'), ...claims })}.c2ln`))[0]!.securing,
      'jwt',
      header,
    );
  }
});

test('J-11, J-18: the credential is the payload without registered claims, or the claim vc', async () => {
  const [v2] = await read(jws({ ...claims, ...badge('j') }));
  assert.deepEqual(v2!.document, badge('j'));
  assert.deepEqual(v2!.jws!.payload, { ...claims, ...badge('j') });
  assert.equal(v2!.securing, 'jwt');
  const old = {
    ...badge('v1'),
    '@context': ['https://www.w3.org/2018/credentials/v1'],
    validFrom: undefined,
    issuanceDate: '2026-01-01T00:00:00Z',
  };
  assert.equal((await read(jws({ ...claims, vc: old })))[0]!.dataModel, 'VCDM 1.1');
  await refuses(jws({ ...badge('j'), vc: old }), 'mixed-data-models');
  await refuses(jws({ vc: old, vp: vp([]) }), 'mixed-data-models');
  await refuses(jws({ vc: 'text' }), 'jwt-payload');
  await refuses(jws(claims), 'not-a-badge');
  const [ob2] = await read(jws({ ...assertion, verification: { type: 'SignedBadge' }, iat: 1 }));
  assert.equal(ob2!.securing, 'jws');
  assert.equal(ob2!.document['iat'], 1);
});

test('V-2: an enveloped credential takes the JWT path and keeps its place', async () => {
  const token = jws({ ...badge('e'), ...claims });
  const [only] = await read(enveloped(token));
  assert.equal(only!.raw, token);
  assert.equal(only!.found.container, 'object');
  assert.equal(only!.found.pointer, '/id');
});

test('10.D, V-2: an envelope of a media type that we do not read is of an unsupported kind', async () => {
  for (const type of ['vc-ld+jwt', 'vp-ld+jwt', 'vc+cwt', 'vc+cose'])
    await refuses(
      JSON.stringify({
        '@context': 'https://www.w3.org/ns/credentials/v2',
        id: `data:application/${type},eyJ0ZXN0IjoxfQ.e30.AA`,
        type: 'EnvelopedVerifiableCredential',
      }),
      'unsupported-kind',
    );
});

test('V-4: an SD-JWT is readable and named; COSE is recognised', async () => {
  const token = `${jws({ ...badge('sd'), _sd_alg: 'sha-256', ...claims })}~${b64(['salt', 'name', 'x'])}~`;
  const [only] = await read(token);
  assert.equal(only!.securing, 'sd-jwt');
  assert.equal(only!.found.container, 'sd-jwt');
  assert.equal(only!.raw, token);
  await refuses(`${jws({ vct: 'x', ...claims })}~`, 'unsupported-kind');
  await refuses('0oRYSKQBOCIDaHZlcnkvYmFk', 'unsupported-kind');
  await refuses(
    {
      '@context': V2[0],
      type: 'EnvelopedVerifiableCredential',
      id: 'data:application/vc+cose;base64,0oRDoQE',
    },
    'unsupported-kind',
  );
});
