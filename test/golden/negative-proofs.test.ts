/**
 * Negative cases of the test matrix, from the badge to the headline, each under its own name:
 * proofs, and claims beside them. Their variations are tested in their rooms. N26 and N27 in the page:
 * test/elements/hostile.test.ts. N33: test/securing/data-integrity/variants.test.ts, and
 * negative-documents.test.ts.
 */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { encodeBase58 } from '../../src/bytes/base58.js';
import { BadgeError } from '../../src/errors.js';
import { hashData } from '../../src/securing/data-integrity/hashing.js';
import canonicalize from 'canonicalize';
import { read } from '../../src/read.js';
import {
  CONTEXTS,
  didOf,
  draft,
  judge,
  jwtBadge,
  newKey,
  options,
  proveSelective,
  sign,
  type Signer,
  signJwt,
} from './mint.js';
import { assertInvalid, badge, issuer, says } from './attacks.js';

const p256 = await newKey('P-256');
const assertMalformed = (input: string, code: string): Promise<void> =>
  assert.rejects(
    read(input),
    (error) => (error instanceof BadgeError && error.code === code) || assert.fail(String(error)),
  );

test('the badge that the cases below break is valid before', async () => {
  assert.equal((await judge(await sign(badge(), issuer))).verdict, 'valid');
  assert.equal((await judge(await jwtBadge(badge(), issuer))).verdict, 'valid');
});

test('N1: a flipped byte in proofValue or payload is invalid', async () => {
  const signed = await sign(badge(), issuer);
  const proof = signed['proof'] as JsonObject;
  const value = String(proof['proofValue']);
  assertInvalid(
    await judge({
      ...signed,
      proof: {
        ...proof,
        proofValue: `${value.slice(0, 20)}${value[20] === '2' ? '3' : '2'}${value.slice(21)}`,
      },
    }),
    'proof-altered',
  );
  assertInvalid(await judge({ ...signed, name: 'Coxswein' }), 'proof-altered');
  const [header, payload, signature] = (await jwtBadge(badge(), issuer)).split('.');
  assertInvalid(
    await judge(
      [
        header,
        Buffer.from(
          Buffer.from(payload!, 'base64url').toString().replace('Coxswain', 'Coxswein'),
        ).toString('base64url'),
        signature,
      ].join('.'),
    ),
    'proof-altered',
  );
});

test('N11: a claim that contradicts the credential is invalid', async () => {
  const differing: readonly JsonObject[] = [
    { iss: 'did:example:other' },
    { jti: 'urn:uuid:other' },
    { sub: 'did:example:other' },
    { nbf: 1_700_000_000 },
    { exp: 1_900_000_000 },
  ];
  for (const claims of differing)
    assertInvalid(
      await judge(
        await jwtBadge(badge({ validUntil: '2029-01-01T00:00:00Z' }), issuer, {}, claims),
      ),
      'jwt-claim-differs',
    );
});

test('N12: a claim vc beside or around a VCDM 2.0 credential is malformed, or no credential of its model', async () => {
  await assertMalformed(await signJwt({ ...badge(), vc: badge() }, issuer), 'mixed-data-models');
  await assertMalformed(
    await signJwt({ iss: didOf(issuer), vc: badge() }, issuer),
    'mixed-data-models',
  );
});

test('N14: a proof made for authentication', async () =>
  assertInvalid(
    await judge(await sign(badge(), issuer, { proofPurpose: 'authentication' })),
    'proof-purpose',
  ));
test('N15: a proof that has expired', async () =>
  assertInvalid(
    await judge(await sign(badge(), issuer, { expires: '2026-11-21T11:59:59Z' })),
    'proof-expired',
  ));
test('N16: a proof that follows on one that is not there', async () =>
  assertInvalid(
    await judge(await sign(badge(), issuer, { previousProof: 'urn:proof:1' })),
    'proof-chain',
  ));

test('N17: ecdsa-sd-2023 with a base signature by the proof-scoped key only', async () => {
  const document = draft(didOf(p256));
  const honest = await judge({
    ...document,
    proof: await proveSelective(document, p256, attackerP256, p256),
  });
  assert.deepEqual([honest.verdict, honest.authentic], ['indeterminate', 'yes']);
  assertInvalid(
    await judge({
      ...document,
      proof: await proveSelective(document, p256, attackerP256, attackerP256),
    }),
    'proof-altered',
  );
});
const attackerP256: Signer = await newKey('P-256');

test('N18: an ecdsa-sd-2023 base proof is not verified, and warned of', async () => {
  const document = draft(didOf(p256));
  const proof = await proveSelective(document, p256, attackerP256, p256);
  const bytes = Buffer.from(String(proof['proofValue']).slice(1), 'base64url');
  bytes[2] = 0x00;
  const report = await judge({
    ...document,
    proof: { ...proof, proofValue: `u${bytes.toString('base64url')}` },
  });
  assert.notEqual(report.verdict, 'valid');
  assert.ok(
    report.findings.some(({ code }) => code === 'proof-base-form'),
    says(report),
  );
});

/** Signs with eddsa-jcs-2022. */
const signJcs = async (document: JsonObject, more: JsonObject): Promise<JsonObject> => {
  const proof = options(issuer, { cryptosuite: 'eddsa-jcs-2022', ...more });
  const { bytes } = await hashData(document, proof, async (value) => canonicalize(value)!);
  return {
    ...document,
    proof: { ...proof, proofValue: `z${encodeBase58(await issuer.sign(bytes))}` },
  };
};

test('N35: eddsa-jcs-2022 whose proof lists contexts that do not begin the document’s', async () => {
  const begins = await judge(await signJcs(badge(), { '@context': CONTEXTS }));
  assert.equal(begins.verdict, 'valid', says(begins));
  assertInvalid(
    await judge(await signJcs(badge(), { '@context': [...CONTEXTS].reverse() })),
    'proof-altered',
  );
  // P-32: the contexts of a proof are a list of known ones, like those of the document
  assertInvalid(
    await judge(await signJcs(badge(), { '@context': [{ name: 'urn:other' }] })),
    'proof-altered',
    'context-inline',
  );
});

test('P-33: under a proof over text, a number that JavaScript cannot represent cannot be signed', async () => {
  const subject = badge()['credentialSubject'] as JsonObject;
  const signed = JSON.stringify(
    await signJcs(badge({ credentialSubject: { ...subject, creditsEarned: 9007199254740992 } }), {
      '@context': CONTEXTS,
    }),
  );
  assert.equal((await judge(signed)).verdict, 'valid', 'exact, if large');
  const written = { creditsEarned: 123456789012345680000 };
  const canonical = await signJcs(badge({ credentialSubject: { ...subject, ...written } }), {
    '@context': CONTEXTS,
  });
  assert.equal((await judge(canonical)).verdict, 'valid', 'written in the canonical form');
  // the same canonical form, another number
  assertInvalid(await judge(signed.replace('9007199254740992', '9007199254740993')), 'data-loss');
});
