/** The intermediates and signatures of the recommendations' own test vectors, through our suites. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { JsonObject } from '../../../src/badge/contract.js';
import { vectorText, withoutVectors } from '../../support/vectors.js';
import { codes, keyOf, newKey, vectorContexts, verifyProof } from './support.js';
import { readSelective } from '../../../src/securing/data-integrity/selective-disclosure.js';

const skip = withoutVectors;
const json = (file: string): JsonObject => JSON.parse(vectorText(file)) as JsonObject;

/** Folder, ending of its files' names, and the suite. */
const HASHED = [
  ['w3c-vc-di-eddsa/TestVectors/eddsa-rdfc-2022', 'DataInt'],
  ['w3c-vc-di-eddsa/TestVectors/eddsa-jcs-2022', 'JCS'],
  ['w3c-vc-di-eddsa/TestVectors/Ed25519Signature2020', 'EdSig'],
  ['w3c-vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p256', 'ECDSAP256'],
  ['w3c-vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p384', 'ECDSAP384'],
  ['w3c-vc-di-ecdsa/TestVectors/ecdsa-jcs-2019-p256', 'JCSECDSAP256'],
] as const;

for (const [folder, ending] of HASHED) {
  const file = (name: string): string => vectorText(`${folder}/${name}${ending}.txt`).trim();
  test(`P-30, P-34, P-35: ${folder}: canonical forms, hashes and signature`, { skip }, async () => {
    const signed = json(`${folder}/signed${ending}.json`);
    const [proofFinding] = await verifyProof(signed);
    assert.equal(`${proofFinding!.outcome} ${proofFinding!.code}`, 'pass proof-holds');
    const evidence = proofFinding!.evidence as Record<string, string>;
    assert.equal(evidence['canonicalDocument']!.trim(), file('canonDoc'));
    assert.equal(evidence['canonicalProof']!.trim(), file('proofCanon'));
    assert.equal(evidence['documentHash'], file('docHash'));
    assert.equal(evidence['proofHash'], file('proofHash'));
    assert.equal(
      evidence['proofHash']! + evidence['documentHash']!,
      file('combinedHash'),
      'the proof options come first',
    );
  });

  test(
    `N1: ${folder}: a changed value, a changed signature and another key are each altered`,
    { skip },
    async () => {
      const signed = json(`${folder}/signed${ending}.json`);
      const proof = signed['proof'] as JsonObject;
      const value = String(proof['proofValue']);
      const flipped = value.slice(0, -3) + (value.at(-3) === '2' ? '3' : '2') + value.slice(-2);
      const { key: otherKey } = await newKey(
        ending.includes('P384') ? 'P-384' : ending.includes('P256') ? 'P-256' : 'Ed25519',
      );
      assert.deepEqual(codes(await verifyProof({ ...signed, validFrom: '2011-01-01T00:00:00Z' })), [
        'fail proof-altered',
      ]);
      assert.deepEqual(
        codes(await verifyProof(signed, { proof: { ...proof, proofValue: flipped } })),
        ['fail proof-altered'],
      );
      assert.deepEqual(
        codes(await verifyProof(signed, { proof: { ...proof, created: '2011-01-01T00:00:00Z' } })),
        ['fail proof-altered'],
      );
      assert.deepEqual(codes(await verifyProof(signed, { key: otherKey })), ['fail proof-altered']);
    },
  );
}

test('P-30: the vector of the OB 3.0 implementation guide', { skip }, async () => {
  const [proofFinding] = await verifyProof(
    json('1edtech-spec/linked-data-proof/obv3p0-signed.json'),
  );
  assert.equal(proofFinding!.code, 'proof-holds');
  assert.equal(
    proofFinding!.evidence!['canonicalDocument'],
    vectorText('1edtech-spec/linked-data-proof/obv3p0-document-canon.txt'),
  );
  assert.equal(
    proofFinding!.evidence!['canonicalProof'],
    vectorText('1edtech-spec/linked-data-proof/obv3p0-proof-canon.txt'),
  );
  assert.match(String(proofFinding!.evidence!['documentHash']), /^87f65a76.*0773$/);
  assert.match(String(proofFinding!.evidence!['proofHash']), /^d34009ce.*5d19$/);
});

const SPRUCE = [
  'spruce-ssi/ecdsa_rdfc_2019-p256_verification.json',
  'spruce-ssi/ecdsa_rdfc_2019-p384_verification.json',
  'spruce-ssi/ecdsa_sd_2023-verification_3.json',
  'spruce-ssi/lds-ed25519-2020-vc0.jsonld',
];
for (const file of SPRUCE) {
  test(`P-34, P-35, P-38: ${file} is valid`, { skip }, async () => {
    const found = json(file);
    const signed = (found['input'] ?? found) as JsonObject;
    const method = String((signed['proof'] as JsonObject)['verificationMethod']);
    const methods =
      (found['verificationMethods'] as JsonObject | undefined) ??
      Object.fromEntries(
        (
          json('spruce-ssi/lds-ed25519-2020-issuer0.jsonld')['verificationMethod'] as JsonObject[]
        ).map((one) => [one['id'], one]),
      );
    assert.equal(
      codes(
        await verifyProof(signed, {
          key: keyOf(String((methods[method] as JsonObject)['publicKeyMultibase'])),
        }),
      )[0],
      'pass proof-holds',
    );
  });
}

const SD = 'w3c-vc-di-ecdsa/TestVectors/ecdsa-sd-2023/employ';
test('P-36: ecdsa-sd-2023: the parts of the derived proof value', { skip }, () => {
  const proof = json(`${SD}/derivedRevealDocument.json`)['proof'] as JsonObject;
  const expected = json(`${SD}/verifyDerivedProofValue.json`);
  const value = readSelective(proof['proofValue'], { 0: 'base', 1: 'derived' });
  assert.equal(value?.form, 'derived');
  assert.equal(
    Buffer.from(value!.parts[0] as Uint8Array).toString('hex'),
    expected['baseSignature'],
  );
  assert.deepEqual(value!.parts[4], expected['mandatoryIndexes']);
});

test(
  'P-38: ecdsa-sd-2023: the derived vector is valid, statement by statement',
  { skip },
  async () => {
    const [proofFinding] = await verifyProof(json(`${SD}/derivedRevealDocument.json`));
    assert.equal(proofFinding!.code, 'proof-holds');
    const expected = json(`${SD}/verifyCreateVerifyData.json`);
    assert.equal(proofFinding!.evidence!['proofHash'], expected['proofHash']);
    assert.equal(proofFinding!.evidence!['documentHash'], expected['mandatoryHash']);
    assert.equal(
      proofFinding!.evidence!['disclosed'],
      (expected['nonMandatory'] as unknown[]).length,
    );
  },
);

test('N18, P-37: a base proof is never a pass, and is reported as a leak', { skip }, async () => {
  assert.deepEqual(codes(await verifyProof(json(`${SD}/addSignedSDBase.json`))), [
    'unsupported proof-base-form',
  ]);
  assert.deepEqual(
    codes(await verifyProof(json('w3c-vc-di-bbs/TestVectors/addSignedSDBase.json'))),
    ['unsupported proof-base-form'],
  );
});

test(
  'P-38, P-39: 1EdTech’s derived badge is valid under its key; any change makes it invalid',
  { skip },
  async () => {
    const signed = json('1edtech-validator/ob30/sd/derivedcredential.json');
    assert.equal(codes(await verifyProof(signed))[0], 'pass proof-holds');
    assert.ok(
      codes(await verifyProof(signed)).includes('skipped proof-selective'),
      'what is missing may have been signed',
    );
    assert.deepEqual(codes(await verifyProof({ ...signed, name: 'Another' })), [
      'fail proof-altered',
    ]);
  },
);

const BBS = [
  'w3c-vc-di-bbs/TestVectors/derivedRevealDocument.json',
  'w3c-vc-di-bbs/TestVectors/prc/derivedRevealDocument.json',
];
for (const file of BBS) {
  test(
    `P-40: ${file} is valid, and is not when a shown value or the presentation changes`,
    { skip },
    async () => {
      const signed = json(file);
      const proof = signed['proof'] as JsonObject;
      assert.equal(codes(await verifyProof(signed))[0], 'pass proof-holds');
      assert.deepEqual(
        codes(await verifyProof({ ...signed, validUntil: '2031-01-01T00:00:00Z' })),
        ['fail proof-altered'],
      );
      const value = String(proof['proofValue']);
      const at = value.length - 6;
      const changed = value.slice(0, at) + (value[at] === 'A' ? 'B' : 'A') + value.slice(at + 1);
      assert.notEqual(
        codes(await verifyProof(signed, { proof: { ...proof, proofValue: changed } }))[0],
        'pass proof-holds',
      );
    },
  );
}

for (const folder of ['Pseudonym', 'PseudonymHB']) {
  test(
    `P-40: ${folder}: a feature we do not check is unsupported, never altered`,
    { skip },
    async () => {
      assert.deepEqual(
        codes(
          await verifyProof(json(`w3c-vc-di-bbs/TestVectors/${folder}/derivedRevealDocument.json`)),
        ),
        ['unsupported proof-unsupported'],
      );
    },
  );
}

test(
  'Ed25519Signature2018: the plugfest badge is valid, and a change breaks it',
  { skip },
  async () => {
    const signed = json('jff-plugfest/plugfest-1-ex-1.json');
    assert.equal(codes(await verifyProof(signed))[0], 'pass proof-holds');
    assert.equal(
      codes(await verifyProof({ ...signed, issuanceDate: '2011-01-01T00:00:00Z' }))[0],
      'fail proof-altered',
    );
    const proof = signed['proof'] as JsonObject;
    const [, , signature] = String(proof['jws']).split('.');
    const header = Buffer.from(JSON.stringify({ alg: 'EdDSA' })).toString('base64url');
    assert.deepEqual(
      codes(await verifyProof(signed, { proof: { ...proof, jws: `${header}..${signature}` } })),
      ['fail proof-value'],
      'b64 and crit are part of it',
    );
  },
);

test('P-33: RFC 8785 text of the JCS vectors, byte for byte', { skip }, async () => {
  const { default: canonicalize } = await import('canonicalize');
  for (const name of ['arrays', 'french', 'values']) {
    const hex = vectorText(`jcs/outhex/${name}.txt`).replace(/\s/g, '');
    assert.equal(
      Buffer.from(canonicalize(json(`jcs/input/${name}.json`))!).toString('hex'),
      hex,
      name,
    );
  }
});

test(
  'P-11: without the documents of their contexts these are unsupported, not altered',
  { skip },
  async () => {
    const findings = await verifyProof(
      json('w3c-vc-di-eddsa/TestVectors/eddsa-rdfc-2022/signedDataInt.json'),
      { contexts: () => undefined },
    );
    assert.deepEqual(codes(findings), ['unsupported context-unknown']);
    assert.ok(vectorContexts('https://www.w3.org/ns/credentials/v2'));
  },
);
