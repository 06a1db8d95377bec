import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decodePunycode, hostOf, link, mixesScripts } from '../../src/view/host.js';

describe('X-34: who vouches for a name', () => {
  test('the host of a URL or did:web, the DID itself otherwise', () => {
    assert.equal(hostOf('did:web:university.example').ascii, 'university.example');
    assert.equal(hostOf('did:web:localhost%3A8443:issuers:7').ascii, 'localhost:8443');
    assert.equal(hostOf('did:webvh:QmHash:university.example:x').ascii, 'university.example');
    assert.equal(hostOf('https://University.EXAMPLE/issuer').ascii, 'university.example');
    assert.deepEqual(
      [hostOf('did:key:z6MkjZRZ').kind, hostOf('did:key:z6MkjZRZ').ascii],
      ['key', 'did:key:z6MkjZRZ'],
    );
    assert.equal(hostOf('urn:x').kind, 'other');
    assert.equal(hostOf(undefined).ascii, '');
    assert.equal(hostOf('https://user:pass@evil.example/').ascii, 'evil.example');
  });

  test('Punycode is decoded beside it, and mixed alphabets are noticed', () => {
    assert.equal(decodePunycode('bcher-kva'), 'bücher');
    assert.equal(decodePunycode('p1b6ci4b4b3a'.replace('p1b6ci4b4b3a', 'e1afmkfd')), 'пример');
    assert.equal(decodePunycode('!!!'), undefined);
    assert.deepEqual(hostOf('https://bücher.example/'), {
      kind: 'host',
      ascii: 'xn--bcher-kva.example',
      unicode: 'bücher.example',
      mixed: false,
    });
    assert.equal(
      hostOf('https://ехаmple.example/').mixed,
      true,
      'Cyrillic е and х between Latin letters',
    );
    assert.equal(hostOf('https://ехаmple.example/').ascii.startsWith('xn--'), true);
    assert.equal(mixesScripts('日本語カタカナabc'), false);
    assert.equal(mixesScripts('university'), false);
  });

  test('X-33: links lead to http and https only, without a name and password', () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://a.example',
      'https://u:p@a.example',
      'a.example',
      '//a.example',
      'JAVASCRIPT:x',
      undefined,
    ])
      assert.equal(link(url), undefined, url);
    assert.equal(link('https://a.example/x')!.host.ascii, 'a.example');
  });
});
