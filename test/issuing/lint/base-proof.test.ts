import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import { lint } from '../../../src/issue.js';
import { mandatoryPointersOf } from '../../../src/securing/data-integrity/base-proof.js';
import { vectorText, withoutVectors } from '../../support/vectors.js';

const skip = withoutVectors;
const json = (file: string): JsonObject => JSON.parse(vectorText(file)) as JsonObject;
const FOLDER = 'w3c-vc-di-ecdsa/TestVectors/ecdsa-sd-2023/employ';

const pointersIn = ({ proof }: JsonObject): readonly string[] | undefined => {
  const { cryptosuite, proofValue } = proof as JsonObject;
  return mandatoryPointersOf(String(cryptosuite), String(proofValue));
};
const hidden = async (document: JsonObject): Promise<string[]> =>
  (await lint(document))
    .filter(({ code }) => code === 'base-proof-hides-currency')
    .map(({ level, pointer }) => `${level} ${pointer}`);

test('P-36, P-40: the mandatory pointers of real base proofs', { skip }, () => {
  assert.deepEqual(pointersIn(json(`${FOLDER}/addSignedSDBase.json`)), ['/issuer']);
  const bbs = pointersIn(json('w3c-vc-di-bbs/TestVectors/addSignedSDBase.json'));
  assert.ok(bbs && bbs.every((pointer) => pointer.startsWith('/')), String(bbs));
});

test('P-36: anything but a base proof has none', { skip }, () => {
  assert.equal(pointersIn(json(`${FOLDER}/derivedRevealDocument.json`)), undefined);
  const { cryptosuite, proofValue } = json(`${FOLDER}/addSignedSDBase.json`)['proof'] as JsonObject;
  for (const [suite, value] of [
    ['eddsa-rdfc-2022', proofValue],
    ['toString', proofValue],
    [cryptosuite, ''],
    [cryptosuite, 'u'],
    [cryptosuite, 'z2V0A'],
    [cryptosuite, String(proofValue).slice(0, 60)],
    [cryptosuite, 'u2V0AgA'],
  ] as const)
    assert.equal(mandatoryPointersOf(String(suite), String(value)), undefined, String(value));
});

test('P-37: a base proof whose end date and status can be withheld', { skip }, async () => {
  const base = json(`${FOLDER}/addSignedSDBase.json`);
  assert.deepEqual(await hidden(base), ['required /validUntil', 'required /credentialStatus']);
  assert.deepEqual(await hidden(json(`${FOLDER}/derivedRevealDocument.json`)), []);
});
