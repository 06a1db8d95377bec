import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCredential } from '../../src/issue.js';
import { draftFaults } from '../../src/issuing/conformance.js';
import type { JsonObject } from '../../src/badge/contract.js';
import { credentialDraft, draft, NOW } from './drafts.js';

const context = { issuer: 'did:key:z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi', now: NOW };
const build = (given: unknown): Promise<JsonObject> =>
  buildCredential(given as JsonObject, context);
const pointers = async (given: unknown): Promise<string[]> =>
  (await draftFaults(await build(given))).map(({ pointer }) => pointer);
/** The credential draft with one value changed, `undefined` removes it. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(credentialDraft) as Record<string, unknown>;
  const steps = path.split('/').slice(1);
  const last = steps.pop()!;
  const parent = steps.reduce<Record<string, unknown>>(
    (node, step) => node[step] as Record<string, unknown>,
    copy,
  );
  parent[last] = value;
  return JSON.parse(JSON.stringify(copy));
}

test('I-2: a full typed draft and a credential draft have no fault', async () => {
  assert.deepEqual(await draftFaults(await build(draft)), []);
  assert.deepEqual(await draftFaults(await build(credentialDraft)), []);
});

test('I-2: every fault is named at once, each with its place', async () => {
  const many = structuredClone(credentialDraft) as unknown as Record<
    string,
    Record<string, unknown>
  >;
  many['validUntil'] = '2026-13-01' as never;
  delete many['credentialSubject']!['id'];
  many['credentialSubject']!['achievement'] = {
    id: 'relative',
    type: ['Achievement'],
    name: 'N',
    criteria: {},
    colour: 'red',
  };
  const found = await pointers(many);
  for (const pointer of [
    '/validUntil',
    '/credentialSubject',
    '/credentialSubject/achievement/id',
    '/credentialSubject/achievement/description',
    '/credentialSubject/achievement/criteria',
    '/credentialSubject/achievement/colour',
  ])
    assert.ok(found.includes(pointer), `${pointer} in ${found.join(' ')}`);
});

for (const [what, path, value] of [
  ['M-3: null', '/credentialSubject/achievement/tag', null],
  ['M-3: an empty array', '/credentialSubject/achievement/tag', []],
  ['M-5: a date without offset', '/validFrom', '2026-01-01T00:00:00'],
  ['M-6: a relative id', '/id', '17'],
  ['M-28: an unknown type without ext:', '/credentialSubject/achievement/achievementType', 'Medal'],
  ['P-9: a term that no context defines', '/credentialSubject/favouriteColour', 'red'],
  ['P-12: a full IRI for a term', '/https://www.w3.org~1', 'x'],
  ['I-8: endorsementJwt', '/endorsementJwt', ['a.b.c']],
  ['a proof', '/proof', { type: 'DataIntegrityProof' }],
  ['I-4: a secret key', '/issuer/secretKeyMultibase', 'z1'],
  ['a missing achievement', '/credentialSubject/achievement', undefined],
] as const) {
  test(`${what} is refused at its pointer`, async () => {
    const given = path.includes('~1')
      ? { ...credentialDraft, 'https://example.org/x': 'x' }
      : changed(path, value);
    const found = await pointers(given);
    const wanted = path.includes('~1') ? '/https:~1~1example.org~1x' : path;
    assert.ok(
      found.some((pointer) => pointer.startsWith(wanted)),
      `${wanted} in ${JSON.stringify(found)}`,
    );
  });
}

test('I-1, M-11: other contexts than those we issue with are refused, and their terms are not each complained about', async () => {
  const older = {
    ...credentialDraft,
    '@context': ['https://www.w3.org/2018/credentials/v1', credentialDraft['@context'][1]],
  };
  assert.deepEqual(await pointers(older), ['/@context/0']);
  const two = await pointers({
    ...credentialDraft,
    '@context': [
      credentialDraft['@context'][0],
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json',
    ],
  });
  assert.deepEqual(two, ['/@context/1']);
});

test('P-9: faults that only canonicalisation detects are refused too', async () => {
  const faults = await draftFaults(
    await build({ ...credentialDraft, name: { '@value': 'x', '@language': 'no language' } }),
  );
  assert.ok(faults.length > 0);
});

test('M-5: dates in the wrong order are refused', async () => {
  const found = await draftFaults(
    await build({
      ...credentialDraft,
      validFrom: '2026-01-02T00:00:00Z',
      validUntil: '2026-01-01T00:00:00Z',
    }),
  );
  assert.deepEqual(
    found.map(({ code }) => code),
    ['dates-reversed'],
  );
});
