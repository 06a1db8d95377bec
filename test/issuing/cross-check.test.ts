/** The second opinion on new badges, and the same bytes as its implementation makes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue as issueByVc } from '@digitalbazaar/vc';
import type { JsonObject } from '../../src/badge/contract.js';
import { createKey, createStatusList, issue } from '../../src/issue.js';
import { crossCheck } from '../../src/issuing/cross-check.js';
import { addProof } from '../../src/securing/data-integrity/sign-eddsa-rdfc-2022.js';
import { documentLoader } from '../../src/securing/data-integrity/jsonld/index.js';
import { vectors, vectorText, withoutVectors } from '../support/vectors.js';
import { draft, NOW } from './drafts.js';

const key = await createKey();
const mechanism = 'eddsa-rdfc-2022';

test('I-4: @digitalbazaar/vc agrees with a new badge, and refuses one that was altered', async () => {
  const { credential } = await issue(draft, { key, now: NOW, crossCheck: true });
  assert.equal(await crossCheck(credential, key, { mechanism }), true);
  await assert.rejects(crossCheck({ ...credential, name: 'Other' }, key, { mechanism }), {
    code: 'self-check-failed',
    message: /@digitalbazaar\/vc: Invalid signature/,
  });
  const other = await createKey();
  await assert.rejects(crossCheck(credential, other, { mechanism }), { code: 'self-check-failed' });
});

test('I-4: dates, lists, issuers on the web and contexts of others are no reason to refuse', async () => {
  const web = await createKey({ controller: 'did:web:college.example' });
  const list = await createStatusList({ url: 'https://college.example/status/1', key, now: NOW });
  const url = 'https://college.example/context.json';
  const contexts = (asked: string): JsonObject | undefined =>
    asked === url ? { '@context': { mascot: 'https://college.example/vocab#mascot' } } : undefined;
  const dates = { validFrom: '2029-01-01T00:00:00Z' };
  const past = { validFrom: '2020-01-01T00:00:00Z', validUntil: '2021-01-01T00:00:00Z' };
  const crossed = { now: NOW, crossCheck: true };
  await issue(draft, { ...crossed, key: web });
  await issue(draft, { ...crossed, key, statusList: list });
  assert.equal(
    (await issue({ ...draft, ...dates }, { ...crossed, key })).report.verdict,
    'not-yet-valid',
  );
  assert.equal((await issue({ ...draft, ...past }, { ...crossed, key })).report.verdict, 'expired');
  const { proof: _, ...plain } = (await issue(draft, { key, now: NOW })).credential;
  const extended = {
    ...plain,
    '@context': [plain['@context'] as string[], url].flat(),
    mascot: 'owl',
  };
  await issue(extended, { ...crossed, key, contexts });
});

test('I-4: there is no second opinion on other mechanisms, nor without the public key', async () => {
  const p256 = await createKey({ algorithm: 'P-256' });
  const { credential } = await issue(draft, { key: p256, now: NOW, crossCheck: true });
  assert.equal(await crossCheck(credential, p256, { mechanism: 'ecdsa-rdfc-2019' }), false);
  const { id, controller, algorithm, sign } = key;
  assert.equal(
    await crossCheck(credential, { id, controller, algorithm, sign }, { mechanism }),
    false,
  );
});

/** Signs with @digitalbazaar/vc. */
const signedByVc = (credential: JsonObject): Promise<JsonObject> =>
  issueByVc({
    credential: structuredClone(credential),
    suite: new DataIntegrityProof({
      signer: {
        id: key.id,
        algorithm: 'Ed25519',
        sign: (given) => Promise.resolve(key.sign(given)),
      },
      date: NOW,
      cryptosuite,
    }),
    documentLoader: documentLoader(),
    now: NOW,
  });

test('I-1: the proof is that of @digitalbazaar/vc, byte for byte', async () => {
  const drafts = [draft, { ...draft, name: 'Other' }];
  for (const one of drafts) {
    const { proof: _, ...credential } = (await issue(one, { key, now: NOW })).credential;
    assert.deepEqual(
      await addProof(credential, key, { created: NOW }),
      await signedByVc(credential),
    );
  }
});

test(
  'I-1: so is that of every published badge of VCDM 2.0, signed anew',
  { skip: withoutVectors },
  async () => {
    const done = new Set<string>();
    for (const { file } of vectors('ob3-ldp')) {
      const { proof: _, ...credential } = JSON.parse(vectorText(file)) as JsonObject;
      const text = JSON.stringify(credential);
      const theirs = await signedByVc(credential).catch(() => undefined);
      if (!theirs || done.has(text)) continue;
      done.add(text);
      assert.deepEqual(await addProof(credential, key, { created: NOW }), theirs, file);
    }
    assert.ok(done.size >= 20, String(done.size));
  },
);
