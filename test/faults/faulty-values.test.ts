/** Faults of form that were told in wrong words, or not at all: empty values (W87), related resources (10.A8), drafts (10.D). */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { Json, JsonObject } from '../../src/badge/contract.js';
import { BadgeError } from '../../src/errors.js';
import { createKey, issue, type CredentialDraft } from '../../src/issue.js';
import { en } from '../../src/locales/en.js';
import { present } from '../../src/present.js';
import { read } from '../../src/read.js';
import type { Report } from '../../src/report/finding.js';
import { verify } from '../../src/verify.js';
import { didOf, draft, jwtBadge, newKey, prove, worldOf } from '../golden/mint.js';
import { proveJcs } from '../mutation/sign-jcs.js';
import { FAULT_CLOCK, faultText, withoutFaults } from '../support/faults.js';

const issuer = await newKey('Ed25519');
const plain = draft(didOf(issuer));

async function judge(text: string): Promise<{ report: Report; reason?: string }> {
  const [badge] = await read(text);
  const report = await verify(badge!, { now: FAULT_CLOCK, fetch: worldOf({}) });
  return { report, reason: present(badge!, report, { messages: en }).verdict.reason };
}

/** The same credential under each mechanism; a graph of an empty reference cannot be signed, so its proof is that of the whole one. */
const MECHANISMS: Readonly<Record<string, (document: JsonObject) => Promise<string>>> = {
  'eddsa-rdfc-2022': async (document) =>
    JSON.stringify({
      ...document,
      proof: await prove(document, issuer).catch(() => prove(plain, issuer)),
    }),
  'eddsa-jcs-2022': async (document) =>
    JSON.stringify({ ...document, proof: await proveJcs(document, issuer) }),
  JWT: (document) => jwtBadge(document, issuer),
};

test('W87: an empty image is named', { skip: withoutFaults }, async () => {
  const { report, reason } = await judge(faultText('wild/image-empty-string.json'));
  assert.equal(report.verdict, 'invalid');
  assert.equal(reason, '“image” is empty');
});

const within = (more: JsonObject): JsonObject => {
  const subject = plain['credentialSubject'] as JsonObject;
  const achievement = { ...(subject['achievement'] as JsonObject), ...more };
  return { ...plain, credentialSubject: { ...subject, achievement } };
};
const EMPTY: ReadonlyArray<readonly [string, JsonObject, string]> = [
  ['image', within({ image: '' }), '/credentialSubject/achievement/image'],
  [
    'image',
    within({ image: { id: '', type: 'Image' } }),
    '/credentialSubject/achievement/image/id',
  ],
  ['criteria', within({ criteria: '' }), '/credentialSubject/achievement/criteria'],
  ['evidence', { ...plain, evidence: [{ id: '', type: ['Evidence'] }] }, '/evidence/0/id'],
];
for (const [mechanism, sign] of Object.entries(MECHANISMS))
  test(`W87: under ${mechanism} an empty value is named, and is no alteration`, async () => {
    for (const [name, document, pointer] of EMPTY) {
      const { report, reason } = await judge(await sign(document));
      assert.equal(report.verdict, 'invalid');
      assert.equal(reason, `“${name}” is empty`);
      assert.equal(report.findings.find(({ code }) => code === 'value-empty')?.pointer, pointer);
    }
  });

const RESOURCE: JsonObject = { id: 'https://rowing.example/a.png', digestSRI: 'sha256-x' };
const { id: _id, ...noId } = RESOURCE;
const RESOURCES: ReadonlyArray<readonly [string, Json, string]> = [
  ['no id', [noId], '/relatedResource/0/id'],
  ['no digest', [{ id: RESOURCE['id']! }], '/relatedResource/0'],
  ['an empty digest', [{ id: RESOURCE['id']!, digestSRI: '' }], '/relatedResource/0'],
  ['no digest, alone', { id: RESOURCE['id']! }, '/relatedResource'],
  ['a digest that is no text', [{ ...RESOURCE, digestSRI: 7 }], '/relatedResource/0/digestSRI'],
  ['one id twice', [RESOURCE, { ...RESOURCE, digestSRI: 'sha256-y' }], '/relatedResource/1/id'],
  ['an address alone', ['https://rowing.example/a.png'], '/relatedResource/0'],
];
for (const [mechanism, sign] of Object.entries(MECHANISMS))
  test(`10.A8: under ${mechanism} a related resource without id or digest, or twice, is a fault`, async () => {
    for (const [what, relatedResource, pointer] of RESOURCES) {
      const { report } = await judge(await sign({ ...plain, relatedResource }));
      assert.equal(report.verdict, 'invalid', what);
      const at = report.findings.filter(({ outcome }) => outcome === 'fail');
      assert.ok(
        at.some((one) => one.check === 'structure' && one.pointer === pointer),
        what,
      );
    }
    const whole = await judge(await sign({ ...plain, relatedResource: [RESOURCE] }));
    assert.equal(whole.report.verdict, 'valid');
  });

const DRAFT: CredentialDraft = {
  issuer: { name: 'Harbour College' },
  recipient: { email: 'ada@example.org' },
  achievement: {
    id: 'https://harbour.example/bike',
    name: 'Bicycle repair',
    description: 'Repairs a bicycle.',
    criteria: 'Took one apart.',
  },
};
const SHAPES: readonly unknown[] = [
  {},
  5,
  null,
  [],
  [1],
  true,
  '',
  { source: 5 },
  { source: null },
  { source: {} },
  { source: '' },
  { id: 'https://harbour.example/bike.png' },
  new ArrayBuffer(4),
  new Date(0),
  new URL('https://harbour.example/bike.png'),
];
const PLACES: ReadonlyArray<readonly [string, (image: never) => CredentialDraft]> = [
  ['/image', (image) => ({ ...DRAFT, image })],
  ['/issuer/image', (image) => ({ ...DRAFT, issuer: { name: 'Harbour College', image } })],
  ['/achievement/image', (image) => ({ ...DRAFT, achievement: { ...DRAFT.achievement, image } })],
];
test('10.D: a draft image of a wrong shape is a fault with a pointer', async () => {
  const key = await createKey();
  for (const [pointer, make] of PLACES)
    for (const shape of SHAPES)
      await assert.rejects(issue(make(shape as never), { key }), (error) => {
        assert.ok(error instanceof BadgeError, String(error));
        assert.equal(error.code, 'draft-not-conformant');
        const faults = error.params['faults'] as readonly string[];
        assert.ok(
          faults.some((fault) => fault.startsWith(pointer)),
          String(faults),
        );
        return true;
      });
});

test('10.D: other parts of a draft of a wrong shape are faults too', async () => {
  const key = await createKey();
  const { achievement } = DRAFT;
  const drafts = (value: never): CredentialDraft[] => [
    { ...DRAFT, achievement: value },
    { ...DRAFT, results: value },
    { ...DRAFT, evidence: value },
    { ...DRAFT, recipient: { identifiers: value } },
    { ...DRAFT, achievement: { ...achievement, criteria: value } },
    { ...DRAFT, achievement: { ...achievement, alignments: value } },
    { ...DRAFT, achievement: { ...achievement, creator: value } },
  ];
  for (const shape of [5, null, [null], [7], true])
    for (const wrong of drafts(shape as never))
      await assert.rejects(issue(wrong, { key }), { code: 'draft-not-conformant' });
});
