import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import { encodeBase64url } from '../../../src/bytes/base64url.js';
import { decodeMultibase } from '../../../src/bytes/multibase.js';
import { draft, judge, jwtBadge, sign } from '../../golden/mint.js';
import { badge, find, issuer, says, stranger } from './proven.js';

describe('X-10: the key decides', () => {
  test('nothing in a header that leads to a key elsewhere is followed', async () => {
    for (const member of ['jku', 'x5u', 'x5c', 'crit', 'b64', 'zip', 'enc']) {
      const asked: string[] = [];
      const token = await jwtBadge(badge(), issuer, {
        [member]: member === 'jku' || member === 'x5u' ? 'https://attacker.example/keys' : ['x'],
      });
      const report = await judge(token, {
        fetch: async (input) => {
          asked.push(String(input));
          throw new TypeError('offline');
        },
      });
      assert.equal(report.verdict, 'invalid', member);
      assert.equal(find(report, 'jwt-header-member')?.params?.['property'], member);
      assert.deepEqual(asked, []);
    }
  });
  test('a kid is a name or a web URL, never a path', async () => {
    for (const kid of [
      'file:///etc/passwd',
      '../../etc/passwd',
      '/dev/null',
      "' OR 1=1 --",
      'javascript:1',
      'data:application/json,{}',
    ]) {
      const asked: string[] = [];
      const report = await judge(await jwtBadge(badge(), stranger, { kid }), {
        fetch: async (input) => {
          asked.push(String(input));
          throw new TypeError('offline');
        },
      });
      assert.notEqual(report.verdict, 'valid', kid);
      assert.deepEqual(asked, [], kid);
    }
  });
  test('an algorithm that is another kind of key’s, shared or none is refused', async () => {
    for (const alg of ['none', 'None', 'HS256', 'hs512', 'ES256', 'RS256']) {
      const report = await judge(await jwtBadge(badge(), issuer, { alg }));
      assert.deepEqual(
        [report.verdict, find(report, 'jwt-algorithm')?.outcome],
        ['invalid', 'fail'],
        alg,
      );
    }
  });
});

describe('K-43, K-42: a method that we do not know', () => {
  const ion = 'did:ion:abc',
    signed = sign(draft(ion), issuer, { verificationMethod: `${ion}#k` });
  test('is unsupported, and no request is made for it', async () => {
    const asked: string[] = [];
    const report = await judge(await signed, {
      fetch: async (input) => {
        asked.push(String(input));
        throw new TypeError('offline');
      },
    });
    assert.deepEqual(
      [report.verdict, find(report, 'key-method-unsupported')?.outcome, asked],
      ['unsupported', 'unsupported', []],
    );
  });
  test('is resolved by a resolver that the caller brings', async () => {
    const document: JsonObject = {
      id: ion,
      verificationMethod: [
        { id: `${ion}#k`, type: 'Multikey', controller: ion, publicKeyMultibase: issuer.multikey },
      ],
      assertionMethod: [`${ion}#k`],
    };
    assert.equal(
      (
        await judge(await signed, {
          resolve: (controller) =>
            controller === ion ? Promise.resolve({ document, evidence: {} }) : undefined,
        })
      ).verdict,
      'valid',
    );
  });
});

describe('K-40: keys at https URLs', () => {
  const site = 'https://college.example/issuer';
  const method = {
    id: `${site}#k`,
    type: 'Multikey',
    controller: site,
    publicKeyMultibase: issuer.multikey,
  };
  const jwk: JsonObject = {
    kty: 'OKP',
    crv: 'Ed25519',
    x: encodeBase64url(decodeMultibase(issuer.multikey)!.slice(2)),
    kid: 'k',
  };
  const FORMS: Readonly<Record<string, JsonObject>> = {
    'a controlled identifier document': {
      id: site,
      verificationMethod: [method],
      assertionMethod: [method.id],
    },
    'a JWK Set': { keys: [jwk] },
    'a JWK': jwk,
  };
  const at =
    (answer: JsonObject): typeof fetch =>
    async (input) =>
      String(input) === site
        ? new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } })
        : new Response('', { status: 404 });
  for (const [what, document] of Object.entries(FORMS))
    test(`${what}, for a proof and for a token`, async () => {
      for (const signed of [
        await sign(draft(site), issuer, { verificationMethod: `${site}#k` }),
        await jwtBadge(draft(site), issuer, { kid: `${site}#k` }),
      ]) {
        const report = await judge(signed, { fetch: at(document) });
        assert.equal(report.verdict, 'valid', says(report));
      }
    });
  test('an http URL is not requested', async () => {
    const plain = 'http://college.example/issuer',
      asked: string[] = [];
    for (const signed of [
      await sign(draft(plain), issuer, { verificationMethod: `${plain}#k` }),
      await jwtBadge(draft(plain), issuer, { kid: `${plain}#k` }),
    ]) {
      const report = await judge(signed, {
        fetch: async (input) => {
          asked.push(String(input));
          throw new TypeError('offline');
        },
      });
      assert.equal(report.verdict, 'indeterminate', says(report));
    }
    assert.ok(
      asked.every((url) => url.startsWith('https:')),
      asked.join(' '),
    );
  });
});
