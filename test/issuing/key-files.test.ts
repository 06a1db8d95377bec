import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeBase58 } from '../../src/bytes/base58.js';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import { encodeUtf8 } from '../../src/bytes/utf8.js';
import type { JwkFile, MultikeyFile } from '../../src/issuing/key-file.js';
import { controllerDocument } from '../../src/issuing/key-identity.js';
import { createKey, importKey, keyFromCryptoKeys } from '../../src/issuing/keys.js';

const ALGORITHMS = ['Ed25519', 'P-256', 'P-384', 'RSA'] as const;
const data = encodeUtf8('to be signed');
const refused = (reason: string) => ({ code: 'key-unusable', params: { reason } });

/** Writes a secret as PEM, as `openssl genpkey` does. */
async function pemOf(secret: CryptoKey): Promise<string> {
  const der = new Uint8Array(await crypto.subtle.exportKey('pkcs8', secret));
  const body = btoa(String.fromCharCode(...der)).replace(/.{64}/g, '$&\n');
  const line = (word: string): string => `-----${word} ${'PRIVATE'} KEY-----`;
  return `${line('BEGIN')}\n${body}\n${line('END')}\n`;
}

for (const algorithm of ALGORITHMS) {
  const own = algorithm === 'RSA' ? /^did:jwk:eyJ/ : /^did:key:z(6Mk|Dn|82)/;

  test(`I-1: a new ${algorithm} key is the DID of itself, and its secret stays where it is`, async () => {
    const key = await createKey({ algorithm });
    assert.equal(key.algorithm, algorithm);
    assert.match(key.controller, own);
    assert.equal(key.cryptoKey.extractable, false);
    await assert.rejects(key.export(), refused('not-extractable'));
    assert.equal(typeof key.publicKeyMultibase, algorithm === 'RSA' ? 'undefined' : 'string');
    assert.ok(!JSON.stringify(controllerDocument(key)).includes('"d"'));
  });

  test(`I-4: a key file, a JWK and a PEM of ${algorithm} come back as the same key`, async () => {
    const key = await createKey({ algorithm, extractable: true });
    const jwk = await crypto.subtle.exportKey('jwk', key.cryptoKey);
    const forms: unknown[] = [
      JSON.parse(JSON.stringify(await key.export())),
      { ...jwk, key_ops: undefined, ext: undefined },
      await pemOf(key.cryptoKey),
    ];
    for (const form of forms) {
      const again = await importKey(form);
      assert.equal(again.id, key.id);
      assert.equal(again.controller, key.controller);
      assert.equal(again.cryptoKey.extractable, false);
      const pair = await importKey(form, { extractable: true });
      assert.deepEqual(await pair.export(), await key.export());
      assert.equal((await again.sign({ data })).length, (await key.sign({ data })).length);
    }
  });

  test(`I-4: a ${algorithm} secret with the public key of another is refused`, async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(async () => (await createKey({ algorithm, extractable: true })).export()),
    );
    const mixed =
      algorithm === 'RSA'
        ? {
            ...one,
            secretKeyJwk: {
              ...(one as JwkFile).secretKeyJwk,
              n: (other as JwkFile).secretKeyJwk.n,
            },
          }
        : { ...one, secretKeyMultibase: (other as MultikeyFile).secretKeyMultibase };
    await assert.rejects(importKey({ ...mixed, id: undefined, controller: undefined }), {
      code: 'key-unusable',
    });
  });
}

test('a JWK of a method names its issuer by its kid, and no other issuer', async () => {
  const key = await createKey({
    algorithm: 'P-256',
    extractable: true,
    controller: 'did:web:college.example',
  });
  const { d, x, y } = await crypto.subtle.exportKey('jwk', key.cryptoKey);
  const jwk = { kty: 'EC', crv: 'P-256', d, x, y, kid: 'did:web:college.example#key-1' };
  assert.equal((await importKey(jwk)).id, 'did:web:college.example#key-1');
  assert.equal((await importKey(jwk)).controller, 'did:web:college.example');
  const moved = await importKey(jwk, { controller: 'did:web:other.example' });
  assert.equal(moved.id, `did:web:other.example#${key.publicKeyMultibase}`);
  assert.match((await importKey({ ...jwk, kid: '2026' })).controller, /^did:key:zDn/);
});

test('K-2: a JWK for another use, algorithm or curve, or without its secret, is refused', async () => {
  const key = await createKey({ algorithm: 'P-256', extractable: true });
  const { d, x, y } = await crypto.subtle.exportKey('jwk', key.cryptoKey);
  const jwk = { kty: 'EC', crv: 'P-256', d, x, y };
  for (const [change, reason] of [
    [{ use: 'enc' }, 'not-a-signature-key'],
    [{ alg: 'ECDH-ES' }, 'not-a-signature-key'],
    [{ crv: 'secp256k1' }, 'key-type'],
    [{ d: undefined }, 'no-secret'],
    [{ d: 'AAAA' }, 'secret-length'],
    [{ d: encodeBase64url(new Uint8Array(32)) }, 'not-a-secret-key'],
    [{ y: x }, 'public-key-malformed'],
  ] as const)
    await assert.rejects(importKey({ ...jwk, ...change }), refused(reason), reason);
  await assert.rejects(importKey('-----BEGIN NOTHING-----'), refused('not-a-pem-private-key'));
  await assert.rejects(
    importKey({ kty: 'RSA', d: 'AQAB', n: 'AQAB', e: 'AQAB' }),
    refused('public-key-weak'),
  );
});

test('a secret of another length or curve is refused, and stands in no message', async () => {
  const secret = (prefix: readonly number[], length: number): string =>
    `z${encodeBase58(Uint8Array.from([...prefix, ...new Uint8Array(length).fill(7)]))}`;
  const file = (await (
    await createKey({ algorithm: 'P-256', extractable: true })
  ).export()) as MultikeyFile;
  for (const [secretKeyMultibase, reason] of [
    [secret([0x86, 0x26], 31), 'secret-length'],
    [secret([0x86, 0x26], 64), 'secret-length'],
    [secret([0x81, 0x26], 32), 'not-a-secret-key'],
    [secret([0x80, 0x26], 32), 'public-key-of-another-secret'],
    [secret([0x86, 0x26], 32), 'public-key-of-another-secret'],
  ] as const)
    await assert.rejects(importKey({ ...file, secretKeyMultibase }), (error: Error) => {
      assert.deepEqual((error as Error & { params: unknown }).params, { reason });
      assert.ok(!String(error.stack).includes(secretKeyMultibase.slice(1, 20)));
      return true;
    });
});

test('a did:jwk is accepted for its own key only, whatever the order of its members', async () => {
  const key = await createKey({ algorithm: 'RSA', extractable: true });
  const { kty, n, e } = key.publicKeyJwk!;
  const did = (jwk: object): string =>
    `did:jwk:${encodeBase64url(encodeUtf8(JSON.stringify(jwk)))}`;
  const file = await key.export();
  const renamed = await importKey(file, { controller: did({ e, n, kty, alg: 'RS256' }) });
  assert.match(renamed.id, /#0$/);
  const stranger = (await createKey({ algorithm: 'RSA' })).controller;
  await assert.rejects(
    importKey(file, { controller: stranger }),
    refused('did-jwk-of-another-key'),
  );
  await assert.rejects(
    importKey(file, { controller: 'did:jwk:e30' }),
    refused('did-jwk-of-another-key'),
  );
});

test('pairs of WebCrypto are taken where their scheme is signed here', async () => {
  const pair = (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-384' }, false, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  assert.equal((await keyFromCryptoKeys(pair)).algorithm, 'P-384');
  const pss = (await crypto.subtle.generateKey(
    {
      name: 'RSA-PSS',
      modulusLength: 2048,
      publicExponent: Uint8Array.from([1, 0, 1]),
      hash: 'SHA-256',
    },
    false,
    ['sign', 'verify'],
  )) as CryptoKeyPair;
  await assert.rejects(keyFromCryptoKeys(pss), refused('key-type'));
  await assert.rejects(createKey({ algorithm: 'secp256k1' as never }), TypeError);
});
