import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import {
  type Alg,
  claims,
  credential,
  credential11,
  has,
  judged,
  part,
  signer,
  token,
  told,
} from './jwt-support.js';
import { assertVerdict, ed, good, judge, jwkAt, KID, own } from './jwt-tokens.js';

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
