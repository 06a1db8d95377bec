import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { JsonObject } from '../../src/badge/contract.js';
import { didWebUrl, keyOfMethod } from '../../src/dids/index.js';
import { vectorText } from '../support/vectors.js';
import { at, errorOf, methodOf, skip } from './resolved.js';

test('K-20: where the document of a did:web lies', () => {
  const cases: ReadonlyArray<readonly [string, string | undefined]> = [
    ['did:web:school.example', 'https://school.example/.well-known/did.json'],
    ['did:web:school.example:a:b', 'https://school.example/a/b/did.json'],
    ['did:web:school.example%3A8443', 'https://school.example:8443/.well-known/did.json'],
    ['did:web:school.example:a%20b', 'https://school.example/a%20b/did.json'],
    ['did:web:school.example:a%2Fb', undefined],
    ['did:web:school.example:..', undefined],
    ['did:web:school.example:%2e%2e', undefined],
    ['did:web:school.example::b', undefined],
    ['did:web:', undefined],
    ['did:web:a%2Fb', undefined],
    ['did:web:user%40school.example', undefined],
    ['did:web:%zz', undefined],
    ['did:web:a?b', undefined],
    ['did:web:a b', undefined],
    ['did:web:192.168.1.1', undefined],
    ['did:web:8.8.8.8', undefined],
    ['did:web:%5B%3A%3A1%5D', undefined],
    ['did:web:localhost', undefined],
    ['did:web:127.0.0.1', undefined],
    // a backslash is a slash for the URL parser: the path would move
    ['did:web:school.example%5Ctenant', undefined],
    ['did:web:school.example:a%5C..%5Cb', undefined],
    ['did:web:school.example\\tenant', undefined],
    ['did:web:school.example:a%00', undefined],
    ['did:web:school.example:a%0Ab', undefined],
    // IP addresses in other notations
    ['did:web:2130706433', undefined],
    ['did:web:0x7f.1', undefined],
    ['did:web:0177.0.0.1', undefined],
    ['did:web:%EF%BC%91%EF%BC%90.0.0.1', undefined],
    ['did:web:%5B%3A%3Affff%3A10.0.0.1%5D', undefined],
    ['did:web:127.0.0.1.', undefined],
    // a host in another script is requested as Punycode
    ['did:web:%D1%83%D0%BD%D0%B8.example', 'https://xn--h1ajr.example/.well-known/did.json'],
  ];
  for (const [did, url] of cases) assert.equal(didWebUrl(did), url, did);
  assert.equal(
    didWebUrl('did:web:localhost%3A8080', true),
    'http://localhost:8080/.well-known/did.json',
    'K-21',
  );
});

test('N30, K-21: the document must contain the DID itself; an IP address as host is refused', async () => {
  const url = 'https://school.example/.well-known/did.json';
  assert.ok(
    'document' in
      (await at('did:web:school.example', { [url]: '{"id":"did:web:school.example"}' })),
  );
  for (const body of [
    '{"id":"did:web:other.example"}',
    '{"keys":[]}',
    '{"id":"did:web:school.example/"}',
  ])
    assert.equal(
      ((await at('did:web:school.example', { [url]: body })) as { error: string }).error,
      'key-document-invalid',
      body,
    );
  for (const body of [
    ...['[]', 'not json', '{"id":"did:web:school.exa', ''],
    // JSON without any member of a key document is no answer of the issuer's (W133)
    ...['{}', '{"detail":"Not found."}', '{"type":"about:blank","status":404}'],
    '{"didDocument":{"id":"did:web:school.example"}}',
  ])
    assert.equal(
      ((await at('did:web:school.example', { [url]: body })) as { error: string }).error,
      'key-unreachable',
      `no document was had: ${body}`,
    );
  assert.equal(await errorOf('did:web:10.0.0.1'), 'key-malformed');
  for (const did of ['did:web:localhost', 'did:web:localhost%3A3000:issuers:1'])
    assert.equal(await errorOf(did), 'key-unreachable', did);
  assert.equal(await errorOf('did:web:school.example'), 'key-unreachable');
});

test('K-20: the did:web vectors: their documents and their keys', { skip }, () => {
  for (const file of ['walt-rsa', 'walt-secp256k1', 'walt-secp256r1']) {
    const document = JSON.parse(vectorText(`did/did-web/${file}.json`)) as JsonObject;
    // a placeholder for the port is no port
    const did = String(document['id']).replace('<DID_WEB_PORT>', '3000');
    assert.ok(didWebUrl(did, true), did);
    const key = keyOfMethod(methodOf(document));
    if (file === 'walt-secp256k1') assert.ok('error' in key && key.error === 'key-type');
    else assert.ok(!('error' in key), JSON.stringify(key));
  }
});

test('W75: a byte order mark before a key document is no part of it (RFC 8259 8.1)', async () => {
  for (const url of [
    'https://harbour.example/.well-known/did.json',
    'https://harbour.example/keys',
  ]) {
    const did = url.endsWith('did.json') ? 'did:web:harbour.example' : url;
    const found = await at(did, { [url]: `\ufeff${JSON.stringify({ id: did, keys: [] })}` });
    assert.ok('document' in found, JSON.stringify(found));
  }
});
