/** Badges with a proof of each of several keys of one issuer. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { createKey, createStatusList, issue, planSite, type IssuerKey } from '../../src/issue.js';
import { memoryFetch } from '../../src/issuing/self-check.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { draft, NOW, PNG } from './drafts.js';

const controller = 'did:web:college.example';
const [ed, ec] = await Promise.all([
  createKey({ controller }),
  createKey({ controller, algorithm: 'P-256' }),
]);
const { files } = await planSite({ signers: [ed, ec] });
const fetch = memoryFetch(new Map(files.map(({ url, text }) => [url, text])));
const verdictOf = async (input: string | Uint8Array): Promise<string> => {
  const report = await verify((await read(input))[0]!, { now: NOW, fetch, strict: true });
  return report.verdict;
};
const proofsOf = (text: string): JsonObject[] =>
  (JSON.parse(text) as { readonly proof: JsonObject[] }).proof;
const both = (settings: object = {}) =>
  issue(draft, { signer: ed, furtherSigners: [{ signer: ec }], now: NOW, ...settings });

test('I-1: one badge, a proof of each key: valid whole, baked, and with either proof alone', async () => {
  const { text, credential, report, baked } = await both({ image: PNG, crossCheck: true });
  assert.equal(report.verdict, 'valid');
  assert.deepEqual(
    proofsOf(text).map((one) => [one['cryptosuite'], one['verificationMethod']]),
    [
      ['eddsa-rdfc-2022', ed.id],
      ['ecdsa-rdfc-2019', ec.id],
    ],
  );
  assert.equal(await verdictOf(text), 'valid');
  assert.equal(await verdictOf(baked!), 'valid');
  for (const proof of proofsOf(text))
    assert.equal(await verdictOf(JSON.stringify({ ...credential, proof })), 'valid');
  assert.equal(await verdictOf(text.replace('Robots', 'Rockets')), 'invalid');
});

test('I-1: suites of different kinds, each over the credential without the other', async () => {
  const { text } = await both({
    mechanism: 'eddsa-jcs-2022',
    furtherSigners: [{ signer: ed }, { signer: ec, mechanism: 'ecdsa-jcs-2019' }],
  });
  assert.equal(proofsOf(text).length, 3);
  assert.equal(await verdictOf(text), 'valid');
});

test('I-4: a further proof that does not hold is found, though the first one does', async () => {
  const garbled: IssuerKey = { ...ec, sign: async () => new Uint8Array(64).fill(7) };
  await assert.rejects(both({ furtherSigners: [{ signer: garbled }] }), {
    code: 'self-check-failed',
  });
});

test('I-1: what cannot be joined is refused before an index is taken', async () => {
  const url = 'https://college.example/status/1';
  const statusList = await createStatusList({ url, signer: ed, now: NOW });
  const stranger = await createKey();
  await assert.rejects(both({ statusList, furtherSigners: [{ signer: stranger }] }), {
    code: 'key-unusable',
    params: { reason: 'of-another-issuer', controller },
  });
  await assert.rejects(both({ statusList, mechanism: 'jwt' }), /TypeError: furtherSigners: jwt/);
  const token = [{ signer: ec, mechanism: 'ecdsa-sd-2023' }];
  await assert.rejects(both({ statusList, furtherSigners: token }), /ecdsa-sd-2023 has no proof/);
  const misfit = [{ signer: ec, mechanism: 'eddsa-jcs-2022' }];
  await assert.rejects(both({ statusList, furtherSigners: misfit }), { code: 'key-unusable' });
  assert.deepEqual(statusList.register.entries, {});
});
