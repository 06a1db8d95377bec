import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { en } from '../../src/locales/en.js';
import { present } from '../../src/present.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { siteOf } from '../../src/view/issuer-site.js';
import { draft, newKey, NOW, sign, worldOf } from '../golden/mint.js';

const SITES: ReadonlyArray<readonly [id: string | undefined, site: string]> = [
  ['did:web:pages.example', 'pages.example'],
  ['did:web:pages.example:mallory', 'pages.example/mallory'],
  ['did:web:pages.example:a:b%20c#key-1', 'pages.example/a/b%20c'],
  ['did:web:localhost%3A8443:7', 'localhost:8443/7'],
  ['did:webvh:QmHash:pages.example:mallory', 'pages.example/mallory'],
  ['https://pages.example', 'pages.example'],
  ['https://pages.example/', 'pages.example'],
  ['https://pages.example/uploads/', 'pages.example/uploads'],
  ['https://pages.example/issuer?id=7#me', 'pages.example/issuer?id=7'],
  ['https://university.example\\@evil.example/', 'university.example/@evil.example'],
  ['did:web:pages.example:\u202eevil', 'pages.example/%E2%80%AEevil'],
  ['did:key:z6MkjZRZ', 'did:key:z6MkjZRZ'],
  [undefined, ''],
];

describe('X-12, K-24: a tenant is not its host', () => {
  test('the place that an id shows its issuer to control', () => {
    for (const [id, site] of SITES) assert.equal(siteOf(id).ascii, site, id);
    assert.equal(siteOf('https://bücher.example/a').unicode, 'bücher.example/a');
  });

  test('of a long path both ends are shown', () => {
    const { ascii } = siteOf(`https://pages.example/${'a'.repeat(200)}/mallory`);
    assert.match(ascii, /^pages\.example\/a{27}…a{4}\/mallory$/);
  });

  test('who controls a folder or a file of a host is confirmed as that', async () => {
    const key = await newKey('Ed25519');
    const places = [
      ['did:web:pages.example:mallory', 'https://pages.example/mallory/did.json', '/mallory'],
      ['https://pages.example/up.json', 'https://pages.example/up.json', '/up.json'],
      ['did:web:pages.example', 'https://pages.example/.well-known/did.json', ''],
    ] as const;
    for (const [id, url, path] of places) {
      const method = `${id}#key-1`;
      const document = {
        id,
        verificationMethod: [
          { id: method, controller: id, type: 'Multikey', publicKeyMultibase: key.multikey },
        ],
        assertionMethod: [method],
      };
      const signed = await sign(
        draft(id, { issuer: { id, type: ['Profile'], name: 'Big University' } }),
        key,
        { verificationMethod: method },
      );
      const [badge] = await read(JSON.stringify(signed));
      const report = await verify(badge!, { now: NOW, fetch: worldOf({ [url]: document }) });
      assert.equal(report.verdict, 'valid', id);
      const view = present(badge!, report, { messages: en });
      const answer = view.questions.find((one) => one.id === 'issuer')?.answer;
      assert.equal(view.issuer.host.ascii, `pages.example${path}`);
      assert.equal(answer, `Confirmed as pages.example${path}. Not compared with a trusted list`);
    }
  });
});
