import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import { encodeBase58 } from '../../../src/bytes/base58.js';
import type { Report } from '../../../src/report/finding.js';
import {
  claims,
  credential,
  didKey,
  find,
  has,
  ISSUER,
  judged,
  part,
  signer,
  type Signer,
  token,
  told,
  type Web,
} from './jwt-support.js';
import {
  assertInvalid,
  assertVerdict,
  attacker,
  ed,
  judge,
  KID,
  own,
  SILENT,
} from './jwt-tokens.js';

describe('JWT: where the key is', () => {
  const at = async (kid: string, pages: Web, document = credential()): Promise<Report> =>
    judged(await token(own, { kid }, { ...document, ...claims(document) }), {
      ...SILENT,
      ...pages,
    });
  const keys = `${ISSUER}/keys`;
  test('J-6: a JWK Set, by fragment', async () =>
    assertVerdict(
      await at(`${keys}#key-1`, { [keys]: { keys: [attacker.jwk, { ...own.jwk, kid: 'key-1' }] } }),
      'valid',
    ));
  test('J-6: a JWK Set, by the whole URL', async () =>
    assertVerdict(
      await at(`${keys}#key-1`, { [keys]: { keys: [{ ...own.jwk, kid: `${keys}#key-1` }] } }),
      'valid',
    ));
  test('J-6: a JWK Set without that kid', async () =>
    assertInvalid(
      await at(`${keys}#key-2`, { [keys]: { keys: [{ ...own.jwk, kid: 'key-1' }] } }),
      'key-not-bound',
    ));
  test('J-6: a controlled identifier document', async () => {
    const method = {
      id: `${ISSUER}#k`,
      type: 'JsonWebKey',
      controller: ISSUER,
      publicKeyJwk: own.jwk,
    };
    assertVerdict(
      await at(`${ISSUER}#k`, {
        [ISSUER]: { id: ISSUER, verificationMethod: [method], assertionMethod: [`${ISSUER}#k`] },
      }),
      'valid',
    );
    assertInvalid(
      await at(`${ISSUER}#k`, {
        [ISSUER]: { id: ISSUER, verificationMethod: [method], authentication: [`${ISSUER}#k`] },
      }),
      'key-purpose',
    );
  });
  test('J-6: a verification method at its own URL, of this issuer and of another', async () => {
    const method = (controller: string): Web => ({
      [KID]: { id: KID, type: 'JsonWebKey', controller, publicKeyJwk: own.jwk },
    });
    assertVerdict(await at(KID, method(ISSUER)), 'valid');
    assertInvalid(
      await at(KID, {
        ...method('https://issuer.example/orgs/two'),
        [ISSUER]: 404,
        'https://issuer.example/.well-known/jwks.json': 404,
      }),
      'key-not-bound',
    );
  });
  test('J-6: a DID URL (did:web, did:jwk, did:key)', async () => {
    const web = 'did:web:issuer.example';
    const document = credential({ issuer: { id: web, type: ['Profile'], name: 'Example Works' } });
    const method = { id: `${web}#k`, type: 'JsonWebKey', controller: web, publicKeyJwk: own.jwk };
    assertVerdict(
      await at(
        `${web}#k`,
        {
          'https://issuer.example/.well-known/did.json': {
            id: web,
            verificationMethod: [method],
            assertionMethod: [`${web}#k`],
          },
        },
        document,
      ),
      'valid',
    );
    const jwk = `did:jwk:${part(own.jwk)}`;
    assertVerdict(
      await at(`${jwk}#0`, {}, credential({ issuer: { id: jwk, type: ['Profile'] } })),
      'valid',
    );
    const did = didKey(ed);
    const byDid = credential({ issuer: { id: did, type: ['Profile'] } });
    assertVerdict(
      await judged(
        await token(ed, { kid: `${did}#${did.slice(8)}` }, { ...byDid, ...claims(byDid) }),
      ),
      'valid',
    );
    const bare = await judged(await token(ed, { kid: did }, { ...byDid, ...claims(byDid) }));
    assertVerdict(bare, 'valid');
    assert.ok(has(bare, 'key-reference-form', 'warn'), 'V-33: without its fragment it is a remark');
  });
  test('J-6: a kid that cannot be requested leaves all undecided', async () => {
    const report = await at(KID, {});
    assertVerdict(report, 'indeterminate');
    assert.ok(
      has(report, 'key-unreachable', 'unknown') && has(report, 'proof-not-checked', 'unknown'),
    );
  });
  test('J-4: neither kid nor jwk: the issuer’s published keys are tried, in strict it is a fault', async () => {
    const text = await token(own, {}, { ...credential(), ...claims(credential()) });
    const pages: Web = {
      'https://issuer.example/.well-known/jwks.json': { keys: [attacker.jwk, own.jwk] },
      [ISSUER]: 404,
    };
    const report = await judged(text, pages);
    assertVerdict(report, 'valid');
    assert.ok(has(report, 'key-reference-form', 'warn'));
    assertVerdict(await judged(text, pages, { strict: true }), 'invalid');
    assertVerdict(await judged(text), 'indeterminate');
    assertInvalid(
      await judged(text, { ...pages, 'https://issuer.example/.well-known/jwks.json': 404 }),
      'key-not-listed',
    );
  });
  test('J-4: a kid that is only a word is looked for among the issuer’s keys', async () => {
    const text = await token(own, { kid: 'k1' }, { ...credential(), ...claims(credential()) });
    assertVerdict(
      await judged(text, {
        'https://issuer.example/.well-known/jwks.json': { keys: [{ ...own.jwk, kid: 'k1' }] },
        [ISSUER]: 404,
      }),
      'valid',
    );
    assertInvalid(
      await judged(text, {
        'https://issuer.example/.well-known/jwks.json': { keys: [{ ...attacker.jwk, kid: 'k1' }] },
        [ISSUER]: 404,
      }),
      'proof-altered',
    );
  });
  test('J-4: a kid that is a fragment alone, or the issuer’s DID alone, names keys of the issuer', async () => {
    const es = await signer('ES256');
    const jwk = 'did:jwk:' + part({ kty: 'EC', crv: 'P-256', x: es.jwk['x']!, y: es.jwk['y']! }),
      key = didKey(ed),
      web = 'did:web:issuer.example';
    const method = {
      id: `${web}#key-1`,
      type: 'JsonWebKey2020',
      controller: web,
      publicKeyJwk: ed.jwk,
    };
    const pages: Web = {
      'https://issuer.example/.well-known/did.json': {
        id: web,
        verificationMethod: [method],
        assertionMethod: [method.id],
      },
    };
    for (const [by, id, kid] of [
      [es, jwk, '#0'],
      [ed, key, `#${key.slice(8)}`],
      [ed, web, '#key-1'],
      [ed, web, web],
    ] as const) {
      const document = credential({ issuer: { id, type: ['Profile'], name: 'Example Works' } });
      const report = await judged(
        await token(by, { kid }, { ...document, ...claims(document) }),
        pages,
      );
      assertVerdict(report, 'valid');
      assert.ok(has(report, 'key-reference-form', 'warn'), kid);
      const other = by === es ? await signer('ES256') : await signer('EdDSA');
      assertInvalid(
        await judged(await token(other, { kid }, { ...document, ...claims(document) }), pages),
        'proof-altered',
      );
    }
  });
  test('J-6: a JWK Set of one key without a kid leaves no choice', async () => {
    assertVerdict(await at(`${ISSUER}/keys`, { [`${ISSUER}/keys`]: { keys: [own.jwk] } }), 'valid');
    assertInvalid(
      await at(`${ISSUER}/keys`, { [`${ISSUER}/keys`]: { keys: [own.jwk, attacker.jwk] } }),
      'key-not-bound',
    );
  });
  test('K-10, R-2: a did:key of EBSI is read; one of RSA, and a key written in another way, is unsupported, never invalid', async () => {
    const es = await signer('ES256');
    const jwk = new TextEncoder().encode(
      JSON.stringify({ crv: 'P-256', kty: 'EC', x: es.jwk['x'], y: es.jwk['y'] }),
    );
    const ebsi = `did:key:z${encodeBase58(Uint8Array.from([0xd1, 0xd6, 0x03, ...jwk]))}`,
      rsa = `did:key:z4MX${'a'.repeat(365)}`,
      web = 'did:web:issuer.example';
    const judgeAs = async (
      by: Signer,
      id: string,
      kid: string,
      pages: Web = {},
    ): Promise<Report> => {
      const document = credential({ issuer: { id, type: ['Profile'], name: 'Example Works' } });
      return judged(await token(by, { kid }, { ...document, ...claims(document) }), pages);
    };
    assertVerdict(await judgeAs(es, ebsi, `${ebsi}#${ebsi.slice(8)}`), 'valid');
    assertInvalid(
      await judgeAs(await signer('ES256'), ebsi, `${ebsi}#${ebsi.slice(8)}`),
      'proof-altered',
    );
    const unread = await judgeAs(own, rsa, `${rsa}#${rsa.slice(8)}`);
    assertVerdict(unread, 'unsupported');
    assert.equal(
      find(unread, 'key-method-unsupported', 'unsupported')?.params?.['method'],
      'did:key (RSA)',
    );
    for (const written of [
      { publicKeyPem: own.pem },
      { publicKeyHex: '00' },
      { publicKeyBase58: '1' },
    ] as readonly JsonObject[]) {
      const method: JsonObject & { readonly id: string } = {
        id: `${web}#key-1`,
        type: 'RsaVerificationKey2018',
        controller: web,
        ...written,
      };
      const report = await judgeAs(own, web, method.id, {
        'https://issuer.example/.well-known/did.json': {
          id: web,
          verificationMethod: [method],
          assertionMethod: [method.id],
        },
      });
      assertVerdict(report, 'unsupported');
      assert.ok(has(report, 'key-method-unsupported', 'unsupported'), told(report));
    }
  });
  test('J-12, M-3: a claim that is null is absent', async () => {
    const report = await judge({}, { exp: null, sub: null });
    assertVerdict(report, 'valid');
    assert.equal(find(report, 'jwt-claim-missing', 'warn')?.params?.['property'], 'sub');
  });
  test('J-10: a key that was revoked before the token was made', async () => {
    const method = {
      id: `${ISSUER}#k`,
      type: 'JsonWebKey',
      controller: ISSUER,
      publicKeyJwk: own.jwk,
      revoked: '2025-01-01T00:00:00Z',
    };
    assertInvalid(
      await at(`${ISSUER}#k`, {
        [ISSUER]: { id: ISSUER, verificationMethod: [method], assertionMethod: [`${ISSUER}#k`] },
      }),
      'key-revoked',
    );
  });
});
