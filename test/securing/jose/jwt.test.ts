import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import { encodeBase58 } from '../../../src/bytes/base58.js';
import { BadgeError } from '../../../src/errors.js';
import type { Report } from '../../../src/report/finding.js';
import {
  claims,
  credential,
  credential11,
  didKey,
  find,
  has,
  ISSUER,
  judged,
  part,
  signer,
  token,
  told,
  type Alg,
  type Signer,
  type Web,
} from './jwt-support.js';

const KID = `${ISSUER}/key`;
const own = await signer('RS256');
const attacker = await signer('RS256');
const ed = await signer('EdDSA');

/** An issuer whose document does not speak of keys, so that their place may count (J-8.3). */
const SILENT: Web = {
  [ISSUER]: { id: ISSUER, type: ['Profile'], name: 'Example Works' },
  'https://issuer.example/.well-known/jwks.json': 404,
};
const jwkAt = (by: Signer, more: JsonObject = {}): Web => ({
  ...SILENT,
  [KID]: { ...by.jwk, ...more },
});
/** A token as it should be, signed by the issuer's own key at its own URL, except for the given changes. */
const good = async (header: JsonObject = {}, more: JsonObject = {}, by = own): Promise<string> =>
  token(by, { kid: KID, ...header }, { ...credential(), ...claims(credential()), ...more });
const judge = async (header: JsonObject, more: JsonObject = {}, options = {}): Promise<Report> =>
  judged(await good(header, more), jwkAt(own), options);

const assertVerdict = (report: Report, verdict: string): void =>
  assert.equal(report.verdict, verdict, told(report));
function assertInvalid(report: Report, code: string): void {
  assertVerdict(report, 'invalid');
  assert.ok(has(report, code, 'fail'), `${code} in:\n${told(report)}`);
}

describe('JWT: valid tokens', () => {
  for (const alg of ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'] as const satisfies readonly Alg[])
    test(`J-3: ${alg}, kid of a bare JWK`, async () => {
      const by = await signer(alg);
      assertVerdict(await judged(await good({}, {}, by), jwkAt(by)), 'valid');
    });
  test('J-3: the name Ed25519 is EdDSA', async () =>
    assertVerdict(
      await judged(await good({ alg: 'Ed25519' }, {}, ed), jwkAt(ed, { alg: 'EdDSA' })),
      'valid',
    ));
  test('G8: an ES256 badge is valid, never "altered"', async () => {
    const by = await signer('ES256');
    const report = await judged(await good({}, {}, by), jwkAt(by));
    assertVerdict(report, 'valid');
    assert.ok(has(report, 'proof-holds', 'pass') && !has(report, 'proof-altered'));
  });
  test('J-11: VCDM 1.1 in the claim vc', async () => {
    const document = credential11();
    const { nbf, ...rest } = claims(document);
    assertVerdict(
      await judged(
        await token(own, { kid: KID }, { vc: document, ...rest, nbf: nbf! }),
        jwkAt(own),
      ),
      'valid',
    );
  });
  for (const typ of ['JWT', 'jwt', 'vc+jwt', 'application/vc+jwt', 'vc+ld+jwt', 'VC+LD+JSON+JWT'])
    test(`J-5: typ ${typ}`, async () => assertVerdict(await judge({ typ }), 'valid'));
});

describe('JWT: the header', () => {
  for (const member of ['crit', 'b64', 'jku', 'x5u', 'x5c', 'zip', 'enc'])
    test(`J-2: ${member} is refused`, async () =>
      assertInvalid(await judge({ [member]: 'x' }), 'jwt-header-member'));
  for (const member of ['cty', 'iss', 'x5t'])
    test(`J-2: ${member} is a remark`, async () => {
      const report = await judge({ [member]: 'vc' });
      assertVerdict(report, 'valid');
      assert.ok(has(report, 'jwt-header-member', 'warn'));
    });
  for (const typ of ['at+jwt', 'JOSE', 'vp+jwt', 'statuslist+jwt', 1])
    test(`J-5: typ ${typ} is another kind of token`, async () =>
      assertInvalid(await judge({ typ }), 'jwt-type'));
  for (const alg of ['none', 'None', 'HS256', 'HS512'])
    test(`N4: alg ${alg}`, async () => assertInvalid(await judge({ alg }), 'jwt-algorithm'));
  test('N4: HS256 with the public key as secret', async () => {
    const text = `${part({ alg: 'HS256', typ: 'JWT', kid: KID })}.${part({ ...credential(), ...claims(credential()) })}`;
    const key = await crypto.subtle.importKey(
      'raw',
      new TextEncoder().encode(own.pem),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    const signature = new Uint8Array(
      await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)),
    );
    assertInvalid(
      await judged(`${text}.${part(String.fromCharCode(...signature))}`, jwkAt(own)),
      'jwt-algorithm',
    );
  });
  test('N4: an ES256 header with an RSA key', async () =>
    assertInvalid(await judge({ alg: 'ES256' }), 'jwt-algorithm'));
  test('J-3: a JWK for PS256 does not serve RS256', async () =>
    assertInvalid(await judged(await good(), jwkAt(own, { alg: 'PS256' })), 'jwt-algorithm'));
  test('J-3: a JWK for encryption', async () =>
    assertInvalid(await judged(await good(), jwkAt(own, { use: 'enc' })), 'key-purpose'));
  for (const alg of ['ES256K', 'ES512', 'RS512'])
    test(`J-3: alg ${alg} is unsupported, not false`, async () => {
      const report = await judge({ alg });
      assertVerdict(report, 'unsupported');
      assert.equal(find(report, 'proof-unsupported')?.params?.['suite'], `JWT ${alg}`);
    });
  test('J-4: a private key in the header is an alarm', async () => {
    const report = await judged(
      await token(own, { jwk: own.secret }, { ...credential(), ...claims(credential()) }),
      jwkAt(own),
    );
    assertInvalid(report, 'key-private-exposed');
  });
  test('J-4: a kid that is no text', async () =>
    assertInvalid(await judge({ kid: 7 }), 'jwt-header-member'));
  test('J-1: a name twice in the header cannot be read', async () => {
    const text = `${part('{"alg":"RS256","alg":"none"}')}.${part(credential())}.AAAA`;
    await assert.rejects(
      judged(text),
      (error) => error instanceof BadgeError && error.code === 'duplicate-key',
    );
  });
  test('J-7: kid and jwk must be one key', async () => {
    assertVerdict(await judge({ jwk: own.jwk }), 'valid');
    assertInvalid(await judge({ jwk: attacker.jwk }), 'jwt-header-member');
  });
});

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

describe('JWT: key binding (J-8)', () => {
  const WELL_KNOWN = 'https://issuer.example/.well-known/jwks.json';
  const intact = (report: Report): void =>
    assert.ok(
      has(report, 'proof-holds', 'pass') && !has(report, 'proof-altered'),
      'the content is intact',
    );
  const byHeader = async (by: Signer, pages: Web, document = credential()): Promise<Report> =>
    judged(await token(by, { jwk: by.jwk }, { ...document, ...claims(document) }), pages);

  test('N3, G11: the attacker’s jwk in the header, the issuer another: not bound, and intact', async () => {
    const report = await byHeader(attacker, { [WELL_KNOWN]: { keys: [own.jwk] }, [ISSUER]: 404 });
    assertInvalid(report, 'key-not-bound');
    intact(report);
  });
  test('N3, G11: the same against a did:key and a did:web', async () => {
    for (const [id, pages] of [
      [didKey(ed), {}],
      [
        'did:web:victim.example',
        {
          'https://victim.example/.well-known/did.json': {
            id: 'did:web:victim.example',
            assertionMethod: [],
          },
        },
      ],
    ] as const) {
      const report = await byHeader(
        attacker,
        pages,
        credential({ issuer: { id, type: ['Profile'], name: 'Victim' } }),
      );
      assertInvalid(report, 'key-not-bound');
      intact(report);
    }
  });
  test('G23: signed by key A, the issuer B: the key is another party’s, the content intact', async () => {
    const [a, b] = [await signer('EdDSA'), await signer('EdDSA')];
    const document = credential({ issuer: { id: didKey(b), type: ['Profile'] } });
    const report = await judged(
      await token(
        a,
        { kid: `${didKey(a)}#${didKey(a).slice(8)}` },
        { ...document, ...claims(document) },
      ),
    );
    assertInvalid(report, 'key-not-bound');
    intact(report);
  });
  test('J-8: an issuer that cannot be requested leaves it undecided', async () => {
    const report = await byHeader(own, {});
    assertVerdict(report, 'indeterminate');
    assert.equal(find(report, 'key-not-bound', 'unknown')?.params?.['why'], 'unreachable');
    intact(report);
  });
  test('N2, G10: a fragment that looks like a key is not looked at as one', async () => {
    const kid = `${ISSUER}#${didKey(ed).slice(8)}`;
    const report = await judged(
      await token(ed, { kid }, { ...credential(), ...claims(credential()) }),
      { [ISSUER]: { id: ISSUER, verificationMethod: [], assertionMethod: [] } },
    );
    assertInvalid(report, 'key-not-bound');
    intact(report);
    const web = 'did:web:issuer.example';
    const document = credential({ issuer: { id: web, type: ['Profile'] } });
    const onWeb = await judged(
      await token(
        ed,
        { kid: `${web}#${didKey(ed).slice(8)}` },
        { ...document, ...claims(document) },
      ),
      { 'https://issuer.example/.well-known/did.json': { id: web, assertionMethod: [] } },
    );
    assertInvalid(onWeb, 'key-not-bound');
    intact(onWeb);
  });
  test('J-8.2: the well-known JWK Set of the issuer’s host', async () =>
    assertVerdict(
      await byHeader(own, { [WELL_KNOWN]: { keys: [own.jwk] }, [ISSUER]: 404 }),
      'valid',
    ));
  test('J-8.4: the document at the issuer’s own URL', async () => {
    const document = {
      id: ISSUER,
      assertionMethod: [
        { id: '#k', type: 'JsonWebKey', controller: ISSUER, publicKeyJwk: own.jwk },
      ],
    };
    assertVerdict(await byHeader(own, { [WELL_KNOWN]: 404, [ISSUER]: document }), 'valid');
    assertInvalid(
      await byHeader(own, {
        [WELL_KNOWN]: 404,
        [ISSUER]: { ...document, id: 'https://issuer.example/orgs/two' },
      }),
      'key-not-bound',
    );
  });
  test('K-41: a key that names another issuer of the same host', async () => {
    assertVerdict(
      await byHeader(own, { [WELL_KNOWN]: { keys: [{ ...own.jwk, iss: ISSUER }] }, [ISSUER]: 404 }),
      'valid',
    );
    assertInvalid(
      await byHeader(own, {
        [WELL_KNOWN]: { keys: [{ ...own.jwk, iss: 'https://issuer.example/orgs/two' }] },
        [ISSUER]: 404,
      }),
      'key-not-bound',
    );
    assertInvalid(
      await byHeader(own, {
        [WELL_KNOWN]: {
          keys: [own.jwk, { ...attacker.jwk, iss: 'https://issuer.example/orgs/two' }],
        },
        [ISSUER]: 404,
      }),
      'key-not-bound',
    );
  });
  test('X-12, K-41: another tenant’s folder on the same host is not authoritative for this issuer', async () => {
    const kid = 'https://issuer.example/orgs/two/key';
    const text = await token(attacker, { kid }, { ...credential(), ...claims(credential()) });
    const report = await judged(text, { [kid]: attacker.jwk, [WELL_KNOWN]: 404, [ISSUER]: 404 });
    assertVerdict(report, 'indeterminate');
    assert.equal(find(report, 'key-not-bound')?.params?.['why'], 'shared-host');
    assertInvalid(
      await judged(text, {
        [kid]: { ...attacker.jwk, iss: 'https://issuer.example/orgs/two' },
        [WELL_KNOWN]: 404,
        [ISSUER]: 404,
      }),
      'key-not-bound',
    );
  });
  test('J-8.3: a kid at another origin, also after a redirect', async () => {
    const kid = 'https://keys.example/key';
    assertInvalid(
      await judged(await token(own, { kid }, { ...credential(), ...claims(credential()) }), {
        [kid]: own.jwk,
        [WELL_KNOWN]: 404,
        [ISSUER]: 404,
      }),
      'key-not-bound',
    );
    const moved = await judged(await good(), {
      [KID]: { redirect: kid },
      [kid]: own.jwk,
      [WELL_KNOWN]: 404,
      [ISSUER]: 404,
    });
    assertVerdict(moved, 'indeterminate');
    assert.equal(find(moved, 'key-unreachable', 'unknown')?.params?.['reason'], 'redirect');
  });
  test('J-8.4, X-1: an issuer id that forwards to another site does not make that site the issuer', async () => {
    const id = 'https://victim.example/go?to=https://attacker.example/doc';
    const document = credential({ issuer: { id, type: ['Profile'], name: 'Victim' } });
    const pages: Web = {
      [id]: { redirect: 'https://attacker.example/doc' },
      'https://attacker.example/doc': {
        id,
        assertionMethod: [{ id: `${id}#k`, type: 'JsonWebKey', publicKeyJwk: attacker.jwk }],
      },
      'https://victim.example/.well-known/jwks.json': 404,
    };
    const headers: readonly JsonObject[] = [{ jwk: attacker.jwk }, { kid: `${id}#k` }];
    for (const header of headers) {
      const report = await judged(
        await token(attacker, header, { ...document, ...claims(document) }),
        pages,
      );
      assertVerdict(report, 'indeterminate');
    }
  });
  test('X-15: an http issuer proves no origin, unless the same URL over https confirms it', async () => {
    const id = ISSUER.replace('https:', 'http:');
    const document = credential({ issuer: { id, type: ['Profile'] } });
    assertVerdict(await byHeader(own, { [ISSUER]: { id: ISSUER } }, document), 'indeterminate');
    assertVerdict(
      await byHeader(
        own,
        {
          [ISSUER]: {
            id,
            assertionMethod: [{ id: `${id}#k`, type: 'JsonWebKey', publicKeyJwk: own.jwk }],
          },
        },
        document,
      ),
      'valid',
    );
  });
  test('K-42: an issuer by an unknown DID method is unsupported', async () => {
    const report = await byHeader(
      own,
      {},
      credential({ issuer: { id: 'did:ion:abc', type: ['Profile'] } }),
    );
    assertVerdict(report, 'unsupported');
    intact(report);
  });
});

describe('JWT: its claims (J-10…J-18)', () => {
  test('N1: one byte changed in payload or signature', async () => {
    const text = await good();
    const [header, payload, signature] = text.split('.') as [string, string, string];
    const other = part({ ...credential({ name: 'Welding' }), ...claims(credential()) });
    for (const changed of [
      `${header}.${other}.${signature}`,
      `${header}.${payload}.${signature[0] === 'A' ? 'B' : 'A'}${signature.slice(1)}`,
    ])
      assertInvalid(await judged(changed, jwkAt(own)), 'proof-altered');
  });
  for (const [claim, value] of [
    ['iss', 'https://other.example'],
    ['jti', 'urn:uuid:0'],
    ['sub', 'did:example:other'],
    ['nbf', 1],
    ['nbf', 'soon'],
    ['exp', 'never'],
  ] as const)
    test(`N11: ${claim} ${value} differs`, async () => {
      const report = await judge({}, { [claim]: value });
      assertInvalid(report, 'jwt-claim-differs');
      assert.equal(find(report, 'jwt-claim-differs')?.params?.['property'], claim);
      assert.ok(has(report, 'proof-holds', 'pass'), 'the signature itself holds');
    });
  for (const claim of ['iss', 'jti', 'sub', 'nbf'])
    test(`J-16: without ${claim} a remark, in strict a fault`, async () => {
      const report = await judge({}, { [claim]: undefined as never });
      assertVerdict(report, 'valid');
      assert.equal(find(report, 'jwt-claim-missing', 'warn')?.params?.['property'], claim);
      assertInvalid(
        await judge({}, { [claim]: undefined as never }, { strict: true }),
        'jwt-claim-missing',
      );
    });
  test('J-13: validUntil without exp is a remark, with another exp a fault, within a second the same', async () => {
    const validUntil = '2027-01-01T00:00:00Z';
    const exp = Date.parse(validUntil) / 1000;
    assert.equal(
      find(await judge({}, { validUntil }), 'jwt-claim-missing')?.params?.['property'],
      'exp',
    );
    assertVerdict(await judge({}, { validUntil, exp: exp + 1 }), 'valid');
    assertInvalid(await judge({}, { validUntil, exp: exp + 2 }), 'jwt-claim-differs');
  });
  test('J-13: exp alone sets the end', async () =>
    assertVerdict(await judge({}, { exp: Date.parse('2026-05-01T00:00:00Z') / 1000 }), 'expired'));
  test('J-13: an exp beyond all dates is no crash', async () => {
    assertVerdict(await judge({}, { exp: -1e300 }), 'expired');
    assertVerdict(await judge({}, { exp: 1e300 }), 'valid');
  });
  test('J-14: parts of a second and another offset are the same instant', async () => {
    assertVerdict(await judge({}, { validFrom: '2026-01-01T01:00:00.400+01:00' }), 'valid');
    assertVerdict(
      await judge({}, { nbf: Date.parse('2026-01-01T00:00:00Z') / 1000 + 0.9 }),
      'valid',
    );
  });
  test('J-15: a subject without id', async () => {
    const subject = {
      ...(credential()['credentialSubject'] as JsonObject),
      id: undefined as never,
      identifier: [
        {
          type: 'IdentityObject',
          identityHash: 'a@example.org',
          identityType: 'emailAddress',
          hashed: false,
        },
      ],
    };
    const at = (sub: unknown): Promise<Report> =>
      judge({}, { credentialSubject: subject, sub: sub as string });
    assertVerdict(await at('a@example.org'), 'valid');
    assert.ok(!has(await at('a@example.org'), 'jwt-claim-differs'));
    assert.ok(has(await at('b@example.org'), 'jwt-claim-differs', 'warn'));
    assert.ok(has(await at(undefined), 'jwt-claim-missing', 'warn'));
  });
  test('N12: a claim vc beside a credential of VCDM 2.0 is malformed', async () => {
    await assert.rejects(
      judge({}, { vc: credential11() }),
      (error) => error instanceof BadgeError && error.code === 'mixed-data-models',
    );
  });
  test('J-18: claims of the token never appear in the badge', async () => {
    const { read } = await import('../../../src/read.js');
    const [badge] = await read(await good({}, { aud: 'x', iat: 1, exp: 2 }));
    assert.deepEqual(
      ['iss', 'sub', 'jti', 'nbf', 'exp', 'iat', 'aud'].filter((name) => name in badge!.document),
      [],
    );
  });
});

describe('JWT around an embedded proof (V-22)', () => {
  const withProof = (): JsonObject =>
    credential({
      proof: {
        type: 'DataIntegrityProof',
        cryptosuite: 'eddsa-jcs-2022',
        proofPurpose: 'assertionMethod',
        verificationMethod: 'did:key:z6Mknope#z6Mknope',
        proofValue: 'z1',
      },
    });
  test('V-22: the envelope suffices, the proof inside is reported', async () => {
    const document = withProof();
    const report = await judged(
      await token(own, { kid: KID }, { ...document, ...claims(document) }),
      jwkAt(own),
    );
    assertVerdict(report, 'valid');
    assert.ok(has(report, 'proof-other-failed', 'warn'));
  });
  test('V-22, M-3: a proof that is null or empty is no proof, and no failed signature', async () => {
    for (const proof of [null, []]) {
      const report = await judge({}, { proof });
      assertVerdict(report, 'valid');
      assert.ok(!has(report, 'proof-other-failed'), told(report));
    }
  });
  test('V-22: neither is valid', async () => {
    const document = withProof();
    const [header, , signature] = (
      await token(own, { kid: KID }, { ...document, ...claims(document) })
    ).split('.');
    assertVerdict(
      await judged(
        `${header}.${part({ ...document, ...claims(document), name: 'Welding' })}.${signature}`,
        jwkAt(own),
      ),
      'invalid',
    );
  });
});
