import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import { BadgeError } from '../../../src/errors.js';
import type { Report } from '../../../src/report/finding.js';
import { claims, credential, credential11, find, has, judged, part } from './jwt-support.js';
import { assertInvalid, assertVerdict, good, judge, jwkAt, own } from './jwt-tokens.js';

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
