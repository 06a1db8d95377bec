import { test } from 'node:test';
import assert from 'node:assert/strict';
import { KEY_TYPES, keyFromJwk, keyFromSpki } from '../../src/crypto/index.js';
import { fault, littleEndian } from './encodings.js';

test('O-22: a PEM RSA key; anything else in PEM is named', async () => {
  const pair = (await crypto.subtle.generateKey(
    {
      name: 'RSASSA-PKCS1-v1_5',
      hash: 'SHA-256',
      modulusLength: 2048,
      publicExponent: new Uint8Array([1, 0, 1]),
    },
    true,
    ['sign', 'verify'],
  )) as CryptoKeyPair;
  const body = Buffer.from(await crypto.subtle.exportKey('spki', pair.publicKey)).toString(
    'base64',
  );
  const key = await keyFromSpki(`-----BEGIN PUBLIC KEY-----\n${body}\n-----END PUBLIC KEY-----`);
  assert.ok(!('fault' in key) && key.type === 'RSA');
  const message = new Uint8Array([1]);
  const signature = new Uint8Array(
    await crypto.subtle.sign('RSASSA-PKCS1-v1_5', pair.privateKey, message),
  );
  assert.equal(await KEY_TYPES.RSA!.verify(key, message, signature), true);
  assert.equal(await KEY_TYPES.RSA!.verify(key, message, signature, { scheme: 'PSS' }), false);
  assert.equal(fault(await keyFromSpki(`-----BEGIN ${'RSA PRIVATE'} KEY-----`)), 'malformed');
  assert.equal(
    fault(await keyFromSpki('-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----')),
    'unsupported',
  );
});

test('O-22: PEM keys on P-256, P-384 and Curve25519 are the same keys as their JWK', async () => {
  for (const [name, parameters] of [
    ['P-256', { name: 'ECDSA', namedCurve: 'P-256' }],
    ['P-384', { name: 'ECDSA', namedCurve: 'P-384' }],
    ['Ed25519', { name: 'Ed25519' }],
  ] as const) {
    const { publicKey } = await crypto.subtle.generateKey(parameters as EcKeyGenParams, true, [
      'sign',
      'verify',
    ]);
    const jwk = await crypto.subtle.exportKey('jwk', publicKey);
    const key = await keyFromSpki(pemOf(await crypto.subtle.exportKey('spki', publicKey)));
    assert.ok(!('fault' in key), name);
    assert.deepEqual([key.type, key], [name, keyFromJwk(jwk)]);
  }
});

test('O-22, P-31: a PEM key of small order, cut short, or on another curve', async () => {
  const ed25519 = (raw: Uint8Array): string =>
    pemOf(
      Uint8Array.from([
        0x30,
        0x2a,
        0x30,
        0x05,
        0x06,
        0x03,
        0x2b,
        0x65,
        0x70,
        0x03,
        0x21,
        0x00,
        ...raw,
      ]),
    );
  assert.equal(fault(await keyFromSpki(ed25519(littleEndian(1n)))), 'small-order');
  assert.equal(fault(await keyFromSpki(ed25519(new Uint8Array(31)))), 'malformed');
  const { publicKey } = (await crypto.subtle.generateKey(
    { name: 'ECDSA', namedCurve: 'P-521' },
    true,
    ['sign', 'verify'],
  )) as CryptoKeyPair;
  assert.equal(
    fault(await keyFromSpki(pemOf(await crypto.subtle.exportKey('spki', publicKey)))),
    'unsupported',
  );
  const p256 = (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const der = new Uint8Array(await crypto.subtle.exportKey('spki', p256.publicKey));
  assert.equal(fault(await keyFromSpki(pemOf(der.slice(0, -1)))), 'malformed');
});

test('K-2: a private key in PEM is an alarm, another form of key is not called malformed', async () => {
  assert.equal(fault(await keyFromSpki(pemOf(new Uint8Array(40), 'PRIVATE KEY'))), 'private');
  assert.equal(
    fault(await keyFromSpki(pemOf(new Uint8Array(40), 'RSA PUBLIC KEY'))),
    'unsupported',
  );
});

/** DER between the lines of a PEM file. */
function pemOf(der: ArrayBuffer | Uint8Array, label = 'PUBLIC KEY'): string {
  return `-----BEGIN ${label}-----\n${btoa(String.fromCharCode(...new Uint8Array(der)))}\n-----END ${label}-----\n`;
}
