/** An issuer whose page keeps its key in IndexedDB: the secret never leaves WebCrypto. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createKey,
  createStatusList,
  issue,
  keyFromCryptoKeys,
  openStatusList,
  revoke,
  type NewKeyOptions,
} from '../../src/issue.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { draft, NOW } from './drafts.js';

const LIST = 'https://college.example/status/1';
let count = 0;

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });

/** Opens the database anew, as a page does after it was loaded again. */
async function inDatabase<T>(
  name: string,
  work: (keys: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(name);
  opening.onupgradeneeded = () => opening.result.createObjectStore('keys');
  const database = await done(opening);
  const result = await done(work(database.transaction('keys', 'readwrite').objectStore('keys')));
  database.close();
  return result;
}

const ED25519 = { name: 'Ed25519' };
const ecdsa = (namedCurve: string): EcKeyGenParams => ({ name: 'ECDSA', namedCurve });
const RSA: RsaHashedKeyGenParams = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 3072,
  publicExponent: Uint8Array.of(1, 0, 1),
  hash: 'SHA-256',
};
const ALGORITHMS: ReadonlyArray<
  readonly [NonNullable<NewKeyOptions['algorithm']>, AlgorithmIdentifier]
> = [
  ['Ed25519', ED25519],
  ['P-256', ecdsa('P-256')],
  ['P-384', ecdsa('P-384')],
  ['RSA', RSA],
];

/** Keeps a pair, and takes it out again as a later page does; Node clones it, as a database would. */
async function kept<T>(value: T): Promise<T> {
  if (!('indexedDB' in globalThis)) return structuredClone(value);
  const name = `issuer-${++count}`;
  await inDatabase(name, (keys) => keys.put(value, 'issuer'));
  return inDatabase(name, (keys) => keys.get('issuer') as IDBRequest<T>);
}

/** Makes a pair whose secret cannot be read, and keeps it. */
const keptPair = async (algorithm: AlgorithmIdentifier): Promise<CryptoKeyPair> =>
  kept((await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])) as CryptoKeyPair);

for (const [algorithm, parameters] of ALGORITHMS)
  test(`I-1: a kept key of ${algorithm} signs, and its secret cannot be read`, async () => {
    const signer = await keyFromCryptoKeys(await keptPair(parameters));
    assert.equal(signer.algorithm, algorithm);
    assert.equal(signer.cryptoKey.extractable, false);
    await assert.rejects(signer.export(), { code: 'key-unusable' });
    const mechanism = algorithm === 'RSA' ? { mechanism: 'jwt' as const } : {};
    const { report } = await issue(draft, { signer, now: NOW, ...mechanism });
    assert.equal(report.verdict, 'valid');
  });

test('I-1, S-12: the page signs a badge and its list, and revokes it later', async () => {
  const signer = await keyFromCryptoKeys(await keptPair(ED25519));
  const list = await createStatusList({ url: LIST, signer, now: NOW });
  const { text, credential } = await issue(draft, { signer, statusList: list, now: NOW });
  const verdict = async (published: string): Promise<string> => {
    const fetch = async (): Promise<Response> => new Response(published);
    return (await verify((await read(text))[0]!, { now: NOW, fetch })).verdict;
  };
  assert.equal(await verdict(list.json), 'valid');
  // state is a text that the page keeps and hands over
  const register = JSON.parse(JSON.stringify(list.register)) as object;
  const again = await openStatusList(register);
  await revoke(again, String(credential['id']), { signer, now: NOW });
  assert.equal(await verdict(again.json), 'revoked');
});

test('I-1: a key made by createKey is kept in the same way', async () => {
  const { cryptoKey } = await createKey();
  assert.equal((await kept({ cryptoKey })).cryptoKey.extractable, false);
});
