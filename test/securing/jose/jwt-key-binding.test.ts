import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import type { Report } from '../../../src/report/finding.js';
import {
  claims,
  credential,
  didKey,
  find,
  has,
  ISSUER,
  judged,
  type Signer,
  signer,
  token,
  type Web,
} from './jwt-support.js';
import { assertInvalid, assertVerdict, attacker, ed, good, KID, own } from './jwt-tokens.js';

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
