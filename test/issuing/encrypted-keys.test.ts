/** Key files that are encrypted with a passphrase. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base64url, CompactEncrypt, compactDecrypt } from 'jose';
import { createKey, encryptKeyFile, importKey, isEncryptedKeyFile } from '../../src/issue.js';
import { MAX_ITERATIONS } from '../../src/issuing/encrypted-key-file.js';

const PASSPHRASE = 'correct horse battery staple';
const key = await createKey({ extractable: true });
const file = await key.export();
const encrypted = await encryptKeyFile(file, PASSPHRASE);
const refused = (reason: string) => ({ code: 'key-unusable', params: { reason } });

test('I-4: every type of key comes back from its encrypted file, which shows nothing of the secret', async () => {
  for (const algorithm of ['Ed25519', 'P-256', 'P-384', 'RSA'] as const) {
    const own = await createKey({ algorithm, extractable: true });
    const text = await encryptKeyFile(await own.export(), PASSPHRASE);
    assert.ok(isEncryptedKeyFile(`${text}\n`));
    const again = await importKey(`${text}\n`, { passphrase: async () => PASSPHRASE });
    assert.equal(again.id, own.id);
    assert.equal(again.cryptoKey.extractable, false);
    const pair = await importKey(text, { passphrase: PASSPHRASE, extractable: true });
    assert.deepEqual(await pair.export(), await own.export());
  }
});

test('I-4: another reader of JWE opens it, and its header has what it must', async () => {
  const { plaintext, protectedHeader } = await compactDecrypt(
    encrypted,
    new TextEncoder().encode(PASSPHRASE),
    { keyManagementAlgorithms: ['PBES2-HS512+A256KW'], maxPBES2Count: 220_000 },
  );
  assert.deepEqual(JSON.parse(new TextDecoder().decode(plaintext)), file);
  const { p2s, ...header } = protectedHeader;
  assert.deepEqual(header, {
    alg: 'PBES2-HS512+A256KW',
    enc: 'A256GCM',
    cty: 'json',
    p2c: 220_000,
  });
  assert.ok(String(p2s).length >= 11, 'RFC 7518 §4.8.1.1: a salt of 8 bytes or more');
});

test('I-4: a wrong passphrase, none, a short one, and a damaged file are told apart from a bad key', async () => {
  const wrong = { passphrase: 'correct horse battery stable' };
  await assert.rejects(importKey(encrypted, wrong), refused('passphrase-wrong'));
  await assert.rejects(importKey(encrypted), refused('passphrase-missing'));
  await assert.rejects(encryptKeyFile(file, 'seven77'), refused('passphrase-short'));
  const [head, ...rest] = encrypted.split('.');
  const damaged = [head, rest[0], rest[1], `A${rest[2]!.slice(1)}`, rest[3]].join('.');
  if (damaged !== encrypted)
    await assert.rejects(
      importKey(damaged, { passphrase: PASSPHRASE }),
      refused('passphrase-wrong'),
    );
});

test('I-4: a passphrase is the same from a keyboard that types letters in two parts', async () => {
  const composed = await encryptKeyFile(file, 'caf\u00e9 cr\u00e8me');
  const again = await importKey(composed, { passphrase: 'cafe\u0301 cre\u0300me' });
  assert.equal(again.id, key.id);
});

/** Changes the header of a JWE, as a hostile file has it. */
const withHeader = (change: object): string => {
  const [head, ...rest] = encrypted.split('.');
  const header = JSON.parse(new TextDecoder().decode(base64url.decode(head!))) as object;
  return [base64url.encode(JSON.stringify({ ...header, ...change })), ...rest].join('.');
};

test('X-3: a file that asks for too many iterations, or for another encryption, is refused at once', async () => {
  const begin = performance.now();
  const passphrase = PASSPHRASE;
  for (const p2c of [MAX_ITERATIONS + 1, 2 ** 31, 1e300, '9', null])
    await assert.rejects(
      importKey(withHeader({ p2c }), { passphrase }),
      refused('too-many-iterations'),
    );
  for (const change of [{ alg: 'dir' }, { alg: 'RSA-OAEP' }, { enc: 'none' }, { alg: ['PBES2'] }])
    await assert.rejects(
      importKey(withHeader(change), { passphrase }),
      refused('encryption-unknown'),
    );
  assert.ok(performance.now() - begin < 2_000);
});

test('I-4: what is no key inside is no key', async () => {
  for (const [inside, reason] of [
    ['not JSON, but secret', 'not-a-key-file'],
    ['{}', 'no-secret'],
    ['[]', 'not-a-key-file'],
  ] as const) {
    const text = await new CompactEncrypt(new TextEncoder().encode(inside))
      .setProtectedHeader({ alg: 'PBES2-HS256+A128KW', enc: 'A128CBC-HS256' })
      .setKeyManagementParameters({ p2c: 1_000 })
      .encrypt(new TextEncoder().encode(PASSPHRASE));
    await assert.rejects(
      importKey(text, { passphrase: PASSPHRASE }),
      (error: { message: string; params: { reason: string } }) => {
        assert.equal(error.params.reason, reason);
        assert.ok(!error.message.includes('secret,'));
        return true;
      },
    );
  }
});
