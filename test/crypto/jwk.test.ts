import { test } from 'node:test';
import assert from 'node:assert/strict';
import { ed25519 as noble } from '@noble/curves/ed25519.js';
import { decodeBase64url, encodeBase64url } from '../../src/bytes/base64url.js';
import { decodeMultibase, encodeMultikey } from '../../src/bytes/multibase.js';
import { keyFromJwk, keyFromMultikey } from '../../src/crypto/index.js';
import { fault } from './encodings.js';

test('K-2: coordinates have their exact length and lie on the curve', async () => {
  const pair = (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const good = { kty, crv, x: x!, y: y! };
  assert.equal(fault(keyFromJwk(good)), 'a key');
  const short = encodeBase64url(decodeBase64url(x!)!.subarray(1));
  const otherY = encodeBase64url(
    decodeBase64url(y!)!.map((byte, at) => (at === 5 ? byte ^ 4 : byte)),
  );
  for (const change of [
    { x: short },
    { y: short },
    { x: `AA${x}` },
    { y: otherY },
    { x: 'A'.repeat(43), y: 'A'.repeat(43) },
    { x: 5 },
    { x: ['a', 'b'] },
    { x: null },
    { y: undefined },
  ])
    assert.equal(fault(keyFromJwk({ ...good, ...change })), 'malformed', JSON.stringify(change));
});

test('K-2: use, key_ops and alg must allow checking', async () => {
  const pair = (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  for (const more of [
    { use: 'sig' },
    { key_ops: ['verify'] },
    { alg: 'ES256' },
    { kid: 'x', ext: true },
  ])
    assert.equal(fault(keyFromJwk({ kty, crv, x, y, ...more })), 'a key');
  for (const more of [
    { use: 'enc' },
    { key_ops: ['sign'] },
    { key_ops: [] },
    { key_ops: 'verify' },
    { alg: 'ES384' },
    { alg: 'RS256' },
    { alg: 'ECDH-ES' },
  ])
    assert.equal(fault(keyFromJwk({ kty, crv, x, y, ...more })), 'purpose', JSON.stringify(more));
});

test('K-2, J-4: a JWK with any private member is refused as exposed', () => {
  for (const member of ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'])
    assert.equal(
      fault(keyFromJwk({ kty: 'OKP', crv: 'Ed25519', x: 'AAAA', [member]: 'AAAA' })),
      'private',
    );
});

test('K-2: RSA keys of at least 2048 bits with an odd exponent of at least 3', () => {
  const modulus = (bits: number, zeros = 0): string =>
    encodeBase64url(
      Uint8Array.from([
        ...new Uint8Array(zeros),
        ...Uint8Array.from({ length: bits / 8 }, (_, at) => (at === 0 ? 0x80 : 1)),
      ]),
    );
  const rsa = (n: string, e = 'AQAB'): string => fault(keyFromJwk({ kty: 'RSA', n, e }));
  assert.deepEqual(
    [rsa(modulus(2048)), rsa(modulus(4096)), rsa(modulus(2048), 'Aw')],
    ['a key', 'a key', 'a key'],
  );
  assert.equal(rsa(modulus(1024)), 'weak');
  assert.equal(rsa(modulus(1024, 128)), 'weak', 'zeros before the number do not make it longer');
  assert.equal(rsa(modulus(16_384)), 'unsupported');
  for (const e of ['AQ', 'AA', 'AQAA', '', 'AgAAAAAAAAAC', 'AQAAAAAAAAAAAQ'])
    assert.equal(rsa(modulus(2048), e), 'malformed', e);
});

test('K-12: one key has one name, however it was written', () => {
  const raw = noble.getPublicKey(new Uint8Array(32).fill(5));
  const multikey = encodeMultikey('ed25519', raw);
  const names = [
    keyFromMultikey(multikey),
    keyFromJwk({ kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(raw) }),
    keyFromMultikey(`u${encodeBase64url(decodeMultibase(multikey)!)}`),
  ].map((key) => ('name' in key ? key.name : key.fault));
  assert.deepEqual(names, [multikey, multikey, multikey]);
});
