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

/** A base proof of ecdsa-sd-2023 as far as its mandatory pointers, which are shorter than 24 letters. */
function baseProof(...pointers: readonly string[]): JsonObject {
  const texts = pointers.flatMap((pointer) => [0x60 + pointer.length, ...Buffer.from(pointer)]);
  const cbor = [0xd9, 0x5d, 0x00, 0x85, 0x40, 0x40, 0x40, 0x80, 0x80 + pointers.length, ...texts];
  const proofValue = `u${Buffer.from(cbor).toString('base64url')}`;
  return { type: 'DataIntegrityProof', cryptosuite: 'ecdsa-sd-2023', proofValue };
}

test('P-37: both must be there, and mandatory', async () => {
  const validUntil = '2030-01-01T00:00:00Z';
  const credentialStatus = { type: 'BitstringStatusListEntry' };
  const both = ['/validUntil', '/credentialStatus'];
  for (const [document, pointers, wanted] of [
    [{ validUntil, credentialStatus }, both, []],
    [{ validUntil, credentialStatus }, [''], []],
    [{ validUntil, credentialStatus }, ['/validUntil'], ['required /credentialStatus']],
    [{ validUntil, credentialStatus }, ['/validUntil/x', both[1]!], ['required /validUntil']],
    [{ validUntil }, both, ['required /credentialStatus']],
    [{ credentialStatus }, both, ['required /validUntil']],
  ] as const)
    assert.deepEqual(await hidden({ ...document, proof: baseProof(...pointers) }), wanted);
});
