/** Base proofs and derivations, made by one implementation and used by the other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import {
  createDiscloseCryptosuite,
  createSignCryptosuite,
} from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import { derive as deriveByVc, issue as issueByVc } from '@digitalbazaar/vc';
import type { JsonObject } from '../../src/badge/contract.js';
import { createKey, createStatusList, derive, issue } from '../../src/issue.js';
import { memoryFetch } from '../../src/issuing/self-check.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { draft, NOW } from '../issuing/drafts.js';
import type { Form } from './contract.js';
import { digitalbazaar, loaderOf } from './verifiers/digitalbazaar.js';

const signer = await createKey({ algorithm: 'P-256' });
const url = 'https://college.example/status/1';
const statusList = await createStatusList({ url, signer, now: NOW });
const mechanism = 'ecdsa-sd-2023';
const ours = await issue(draft, { signer, mechanism, now: NOW, statusList });
const FORM = { mechanism, algorithm: 'P-256' } as Form;
const POINTERS = ['/evidence', '/credentialSubject/result', '/credentialSubject/achievement/tag'];
const MANDATORY = [
  ...['/issuer', '/name', '/validFrom', '/validUntil', '/credentialStatus'],
  ...['name', 'description', 'criteria'].map((name) => `/credentialSubject/achievement/${name}`),
];

const verdictOf = async (text: string): Promise<string> => {
  const fetch = memoryFetch(new Map([[url, statusList.text]]));
  const report = await verify((await read(text))[0]!, { now: NOW, fetch });
  return report.verdict;
};
const byTheirs = (
  document: JsonObject,
  selectivePointers: readonly string[],
): Promise<JsonObject> =>
  deriveByVc({
    verifiableCredential: structuredClone(document),
    suite: new DataIntegrityProof({
      cryptosuite: createDiscloseCryptosuite({ selectivePointers }),
    }),
    documentLoader: loaderOf(signer),
  });
const accepted = async (text: string): Promise<string> =>
  digitalbazaar.verify(
    { text, credential: JSON.parse(text) as JsonObject, signer, published: {} },
    FORM,
  );

test('P-38: our base proof, derived by theirs: valid for both, and the same to the byte as by ours', async () => {
  for (const pointers of [[], POINTERS]) {
    const derived = await byTheirs(JSON.parse(ours.text) as JsonObject, pointers);
    const text = JSON.stringify(derived);
    assert.equal(await verdictOf(text), 'valid');
    assert.equal(await accepted(text), 'accepted');
    const own = JSON.parse((await derive(ours.badge, pointers)).text) as JsonObject;
    assert.deepEqual(own, derived);
  }
});

test('P-38: their base proof, derived by ours and by theirs: valid for both', async () => {
  const { proof: _, ...credential } = ours.credential;
  const base = await issueByVc({
    credential: structuredClone(credential),
    suite: new DataIntegrityProof({
      signer,
      date: NOW,
      cryptosuite: createSignCryptosuite({ mandatoryPointers: MANDATORY }),
    }),
    documentLoader: loaderOf(signer),
  });
  for (const pointers of [[], POINTERS]) {
    const { text } = await derive({ document: base }, pointers);
    assert.equal(await verdictOf(text), 'valid');
    assert.equal(await accepted(text), 'accepted');
    assert.deepEqual(JSON.parse(text), await byTheirs(base, pointers));
  }
});
