import { strict as assert } from 'node:assert';
import test from 'node:test';
import { judgedVectors, judgeVector } from '../support/judge-vectors.js';
import { vectorText } from '../support/vectors.js';

/** Genuine proofs whose key is not shown to be the issuer's, or whose context a badge may not have: the proof is asserted, not these. */
const NOT_OUR_RULES: Readonly<Record<string, string>> = {
  'spruce-ssi/ecdsa_rdfc_2019-p256_verification.json': 'a test with a credential inside it',
  'spruce-ssi/ecdsa_rdfc_2019-p384_verification.json': 'a test with a credential inside it',
  'spruce-ssi/ecdsa_sd_2023-verification_3.json': 'a test with a credential inside it',
  'w3c-vc-di-bbs/TestVectors/derivedRevealDocument.json': 'P-11: it defines its vocabulary inside',
  'w3c-vc-di-ecdsa/TestVectors/ecdsa-sd-2023/employ/derivedRevealDocument.json':
    'V-20: its key is not one of its issuer',
};
const isSecured = (file: string): boolean =>
  !file.endsWith('.json') || /"proof"\s*:/.test(vectorText(file));

for (const vector of judgedVectors('vc1', 'vc2', 'vp'))
  test(`10.D, W94: ${vector.file}: a credential that is no badge is never valid as one`, async () => {
    const { verdict, findings } = await judgeVector(vector);
    assert.notEqual(verdict, 'valid');
    const isGenuine = vector.assert!.verdict === 'valid' && isSecured(vector.file);
    if (!isGenuine || vector.kind === 'vp' || vector.file in NOT_OUR_RULES) return;
    const failed = findings.filter(({ outcome }) => outcome === 'fail');
    assert.deepEqual(
      failed.filter(({ check }) => check !== 'validity'),
      [],
      'its form and its proof are good',
    );
    assert.equal(verdict, 'unsupported');
    assert.ok(findings.some(({ code }) => code === 'credential-kind'));
  });
