import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { JWS_ALGORITHMS } from '../../../src/crypto/jws.js';
import {
  suiteOf,
  SUPERSEDED,
  supportedSuites,
} from '../../../src/securing/data-integrity/index.js';
import {
  asV1,
  didOf,
  draft,
  judge,
  jwtBadge,
  newKey,
  prove,
  proveSelective,
  sign2020,
} from '../../golden/mint.js';
import { badge, find, good, issuer, says, withProof } from './proven.js';

describe('V-23: verified suites, and suites that are merely not supported', () => {
  const SUITES = [
    'eddsa-rdfc-2022',
    'eddsa-jcs-2022',
    'ecdsa-rdfc-2019',
    'ecdsa-jcs-2019',
    'ecdsa-sd-2023',
    'bbs-2023',
    'Ed25519Signature2020',
    'Ed25519Signature2018',
  ];
  test('every suite of the default set is there, under its name and the older one', async () => {
    assert.deepEqual(supportedSuites().sort(), [...SUITES].sort());
    for (const name of SUITES)
      assert.equal(
        (
          await suiteOf(
            /^[a-z]/.test(name)
              ? { type: 'DataIntegrityProof', cryptosuite: name }
              : { type: name },
          )
        )?.name,
        name,
      );
    assert.equal(
      (await suiteOf({ type: 'DataIntegrityProof', cryptosuite: 'eddsa-2022' }))?.name,
      'eddsa-rdfc-2022',
    );
    assert.deepEqual(Object.keys(JWS_ALGORITHMS).sort(), [
      'ES256',
      'ES384',
      'Ed25519',
      'EdDSA',
      'PS256',
      'RS256',
    ]);
  });
  const OTHERS: readonly JsonObject[] = [
    ...[
      'JsonWebSignature2020',
      'RsaSignature2018',
      'EcdsaSecp256k1Signature2019',
      'MerkleProof2019',
      'toString',
      '__proto__',
    ].map((type) => ({ type })),
    ...['ecdsa-xi-2023', 'eddsa-rdf-2022', 'constructor', 'Ed25519Signature2020'].map(
      (cryptosuite) => ({ type: 'DataIntegrityProof', cryptosuite }),
    ),
    { type: 'DataIntegrityProof', cryptosuite: undefined as unknown as Json },
  ];
  for (const other of OTHERS)
    test(`5.5: ${String(other['type'])} ${String(other['cryptosuite'] ?? '')} is unsupported, and named`, async () => {
      const report = await withProof({ ...(good['proof'] as JsonObject), ...other });
      assert.equal(report.verdict, 'unsupported', says(report));
      assert.match(
        String(find(report, 'proof-unsupported')?.params?.['suite']),
        new RegExp(String(other['cryptosuite'] ?? other['type'])),
      );
    });
  test('5.5: nor is one of another kind incomplete by rules that are not its own', async () => {
    for (const proof of [
      { type: 'RsaSignature2018', creator: 'https://issuer.example/key', jws: 'x' },
      { type: 'MerkleProof2019', proofValue: 'x', proofPurpose: 'assertionMethod' },
    ])
      assert.equal((await withProof(proof)).verdict, 'unsupported', JSON.stringify(proof));
    assert.equal(
      (
        await withProof({
          type: 'Ed25519Signature2018',
          creator: 'https://issuer.example/key',
          jws: 'x',
        })
      ).verdict,
      'invalid',
    );
    assert.equal((await withProof({ cryptosuite: 'eddsa-rdfc-2022' })).verdict, 'invalid');
  });
  for (const alg of ['RS512', 'ES256K', 'ES512', 'PS384', 'XYZ'])
    test(`a token by ${alg} is unsupported, and named`, async () => {
      const report = await judge(await jwtBadge(badge(), issuer, { alg }));
      assert.equal(report.verdict, 'unsupported', says(report));
      assert.equal(find(report, 'proof-unsupported')?.params?.['suite'], `JWT ${alg}`);
    });
});

describe('X-17: algorithms that the caller does not accept, and those that were superseded', () => {
  test('a proof of a refused kind is unsupported, never invalid, and named', async () => {
    const v1 = await sign2020(asV1(badge()), issuer);
    const token = await jwtBadge(badge(), issuer);
    for (const [document, name] of [
      [good, 'eddsa-rdfc-2022'],
      [v1, 'Ed25519Signature2020'],
      [token, 'EdDSA'],
    ] as const) {
      assert.equal((await judge(document)).verdict, 'valid', name);
      const report = await judge(document, { refused: ['RS256', name] });
      assert.deepEqual(
        [report.verdict, find(report, 'proof-refused')?.params?.['suite']],
        ['unsupported', name],
        says(report),
      );
      assert.equal((await judge(document, { refused: ['RS256', 'bbs-2023'] })).verdict, 'valid');
    }
  });
  test('another proof beside it that is accepted suffices', async () => {
    const p256 = await newKey('P-256'),
      scoped = await newKey('P-256');
    const document = draft(didOf(issuer));
    const other = await proveSelective(document, p256, scoped, p256);
    const report = await judge(
      { ...document, proof: [await prove(document, issuer), other] },
      { refused: ['ecdsa-sd-2023'] },
    );
    assert.equal(report.verdict, 'valid', says(report));
    assert.equal(
      (
        await judge(
          { ...document, proof: [await prove(document, issuer), other] },
          { refused: ['eddsa-rdfc-2022'] },
        )
      ).verdict,
      'unsupported',
    );
  });
  test('a refused token is not reported as altered either', async () => {
    const [header, payload] = (await jwtBadge(badge(), issuer)).split('.');
    const report = await judge(
      `${header}.${payload}.${(await jwtBadge(badge({ name: 'x' }), issuer)).split('.')[2]}`,
      { refused: ['EdDSA'] },
    );
    assert.equal(report.verdict, 'unsupported', says(report));
  });
  test('a kind that a standard has superseded is verified, with the year and the replacement', async () => {
    for (const { since, instead } of Object.values(SUPERSEDED))
      assert.ok(/^\d{4}$/.test(since) && supportedSuites().includes(instead));
    const report = await judge(await sign2020(asV1(badge()), issuer));
    assert.deepEqual(
      [report.verdict, find(report, 'proof-superseded')?.outcome],
      ['valid', 'warn'],
    );
    assert.deepEqual(find(report, 'proof-superseded')?.params, {
      since: '2025',
      instead: 'eddsa-rdfc-2022',
      suite: 'Ed25519Signature2020',
    });
    assert.equal(find(await judge(good), 'proof-superseded'), undefined);
  });
});
