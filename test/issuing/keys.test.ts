import assert from 'node:assert/strict';
import { test } from 'node:test';
import { from } from '@digitalbazaar/ed25519-multikey';
import { TRIES } from '../../src/crypto/secret-key.js';
import type { MultikeyFile } from '../../src/issuing/key-file.js';
import { controllerDocument } from '../../src/issuing/key-identity.js';
import { createKey, importKey, keyFromCryptoKeys } from '../../src/issuing/keys.js';
import { vectorText, withoutVectors } from '../support/vectors.js';

const data = new TextEncoder().encode('what is signed');
const refused = (reason: string) => ({
  name: 'BadgeError',
  code: 'key-unusable',
  params: { reason },
});

const multikeyFile = async (): Promise<MultikeyFile> =>
  (await (await createKey({ extractable: true })).export()) as MultikeyFile;

test('I-1: a new key is a did:key with a Multikey verification method', async () => {
  const key = await createKey();
  assert.match(key.controller, /^did:key:z6Mk[1-9A-HJ-NP-Za-km-z]{44}$/);
  assert.equal(key.id, `${key.controller}#${key.publicKeyMultibase}`);
  assert.equal((await key.sign({ data })).length, 64);
});

test('I-4: by default the secret cannot be read back', async () => {
  const key = await createKey();
  assert.equal(key.cryptoKey.extractable, false);
  await assert.rejects(key.export(), refused('not-extractable'));
  await assert.rejects(crypto.subtle.exportKey('pkcs8', key.cryptoKey));
});

test('I-4: an exported key comes back as the same key, and another implementation agrees with its signatures', async () => {
  const key = await createKey({ extractable: true });
  const file = await key.export();
  const again = await importKey(JSON.parse(JSON.stringify(file)));
  assert.deepEqual(await again.sign({ data }), await key.sign({ data }));
  assert.equal(again.cryptoKey.extractable, false);
  const theirs = await from(file);
  assert.equal(await theirs.verifier().verify({ data, signature: await key.sign({ data }) }), true);
  assert.deepEqual(new Uint8Array(await theirs.signer().sign({ data })), await key.sign({ data }));
});

test(
  'the published 1EdTech key, with its 64-byte secret, is read',
  { skip: withoutVectors },
  async () => {
    const file = JSON.parse(vectorText('1edtech-spec/linked-data-proof/KEY.json'));
    const key = await importKey(file, { controller: 'https://example.edu/issuers/565049' });
    assert.equal(key.id, `https://example.edu/issuers/565049#${file.publicKeyMultibase}`);
  },
);

test('a did:web controller names the key by the DID, and its document lists the key by reference', async () => {
  const key = await createKey({ controller: 'did:web:college.example' });
  assert.equal(key.id, `did:web:college.example#${key.publicKeyMultibase}`);
  const document = controllerDocument(key);
  assert.equal(document['id'], 'did:web:college.example');
  assert.deepEqual(document['assertionMethod'], [key.id]);
  assert.ok(!JSON.stringify(document).includes('secret'));
});

test("a verification method id of the file is kept when it is the controller's", async () => {
  const file = {
    ...(await (
      await createKey({ extractable: true, controller: 'did:web:college.example' })
    ).export()),
    id: 'did:web:college.example#key-1',
  };
  assert.equal((await importKey(file)).id, 'did:web:college.example#key-1');
  assert.notEqual(
    (await importKey({ ...file, id: 'did:web:other.example#key-1' })).id,
    'did:web:other.example#key-1',
  );
});

test('a pair from WebCrypto is taken as it is', async () => {
  const pair = (await crypto.subtle.generateKey({ name: 'Ed25519' }, false, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const key = await keyFromCryptoKeys(pair);
  assert.equal(
    await crypto.subtle.verify(
      { name: 'Ed25519' },
      pair.publicKey,
      (await key.sign({ data })) as BufferSource,
      data,
    ),
    true,
  );
});

test('files that are not key files are refused by name, and the secret is in no message', async () => {
  const file = await multikeyFile();
  const other = await multikeyFile();
  await assert.rejects(importKey(null), refused('not-a-key-file'));
  await assert.rejects(importKey({ ...file, secretKeyMultibase: undefined }), refused('no-secret'));
  await assert.rejects(
    importKey({ ...file, publicKeyMultibase: 'z6Mk' }),
    refused('no-publicKeyMultibase'),
  );
  await assert.rejects(
    importKey({ ...file, secretKeyMultibase: file.publicKeyMultibase }),
    refused('not-a-secret-key'),
  );
  await assert.rejects(
    importKey({ ...file, secretKeyMultibase: file.secretKeyMultibase.slice(0, -4) }),
    (error: Error) =>
      !error.message.includes(file.secretKeyMultibase.slice(2, 20)) &&
      error.message.startsWith('key-unusable'),
  );
  await assert.rejects(
    importKey({ ...file, secretKeyMultibase: other.secretKeyMultibase }),
    refused('public-key-of-another-secret'),
  );
  await assert.rejects(
    importKey({ ...file, controller: other.controller }),
    refused('did-key-of-another-key'),
  );
  await assert.rejects(
    createKey({ controller: 'http://college.example' }),
    refused('controller-not-a-did-or-https-url'),
  );
});

/** Makes one method of WebCrypto fail while `work` runs. @returns how often it was called */
async function failing(
  method: 'generateKey' | 'importKey',
  name: string,
  times: number,
  work: () => Promise<unknown>,
): Promise<number> {
  const own = crypto.subtle[method].bind(crypto.subtle) as (...all: unknown[]) => unknown;
  let asked = 0;
  const stub = async (...all: unknown[]): Promise<unknown> => {
    if (++asked <= times) throw new DOMException('', name);
    return own(...all);
  };
  Object.defineProperty(crypto.subtle, method, { configurable: true, value: stub });
  try {
    await work();
  } finally {
    delete (crypto.subtle as Partial<SubtleCrypto>)[method];
  }
  return asked;
}

test('I-1: a new key is made also where the platform fails at one now and then', async () => {
  assert.equal(await failing('generateKey', 'OperationError', 2, createKey), 3);
  assert.equal(
    await failing('generateKey', 'OperationError', Infinity, () =>
      assert.rejects(createKey(), { name: 'OperationError' }),
    ),
    TRIES,
  );
  assert.equal(
    await failing('generateKey', 'NotSupportedError', Infinity, () =>
      assert.rejects(createKey(), { name: 'NotSupportedError' }),
    ),
    1,
  );
});

test('a seed that the platform does not take is called no fault of the key', async () => {
  const file = await (await createKey({ extractable: true })).export();
  await failing('importKey', 'DataError', Infinity, () =>
    assert.rejects(importKey(file), refused('refused-by-this-platform')),
  );
});
