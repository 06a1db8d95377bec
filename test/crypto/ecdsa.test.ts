import { test } from 'node:test';
import assert from 'node:assert/strict';
import { KEY_TYPES, keyFromJwk, keyFromMultikey } from '../../src/crypto/index.js';

for (const [curve, size, hash] of [
  ['P-256', 32, 'SHA-256'],
  ['P-384', 48, 'SHA-384'],
] as const) {
  test(`X-13, P-35: ${curve}: r and s, not DER; a half of zero is refused`, async () => {
    const pair = (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: curve }, true, [
      'sign',
      'verify',
    ])) as CryptoKeyPair;
    const jwk = await crypto.subtle.exportKey('jwk', pair.publicKey);
    const key = keyFromJwk(jwk);
    if ('fault' in key) throw new Error(key.fault);
    const message = new Uint8Array([4, 5]);
    const signature = new Uint8Array(
      await crypto.subtle.sign({ name: 'ECDSA', hash }, pair.privateKey, message),
    );
    const type = KEY_TYPES[curve]!;
    assert.equal(await type.verify(key, message, signature), true);
    assert.equal(await type.verify(key, new Uint8Array([4, 6]), signature), false);
    const zero = new Uint8Array(size);
    for (const bad of [
      [...zero, ...signature.subarray(size)],
      [...signature.subarray(0, size), ...zero],
      [...zero, ...zero],
      [...signature, 0],
      [...signature.subarray(1)],
      [0x30, 0x06, 2, 1, 1, 2, 1, 1],
    ])
      assert.equal(await type.verify(key, message, Uint8Array.from(bad)), false);
    const again = keyFromMultikey(key.name);
    assert.ok(
      !('fault' in again) && again.jwk?.y === jwk.y,
      'the compressed form gives the same point back',
    );
  });
}
