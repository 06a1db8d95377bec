/** Nothing inside a signed text writes outside itself (10.A1, 10.A5): objects that repeat outer ids change nothing that is shown. */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { Badge, Json, JsonObject } from '../../src/badge/contract.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { told } from '../securing/jose/jwt-support.js';
import {
  claimsOf,
  CONTEXTS,
  didOf,
  draft,
  jwtBadge,
  newKey,
  NOW,
  sign,
  signJwt,
  worldOf,
} from '../golden/mint.js';
import { proveJcs } from '../mutation/sign-jcs.js';
import { digestOf, shown } from '../support/withheld.js';

const issuer = await newKey('Ed25519');
const mallory = await newKey('Ed25519');
const plain = draft(didOf(issuer));
const subject = plain['credentialSubject'] as JsonObject;
const achievement = subject['achievement'] as JsonObject;

/** Objects that bear the ids of the badge's own nodes, with other values. */
const REPEATED: readonly JsonObject[] = [
  { id: didOf(issuer), type: ['Profile'], name: 'Harvard University', url: 'https://harvard.edu' },
  {
    id: subject['id']!,
    type: ['AchievementSubject'],
    identifier: [
      {
        type: 'IdentityObject',
        identityHash: 'mallory@evil.example',
        identityType: 'emailAddress',
        hashed: false,
      },
    ],
    result: [{ type: ['Result'], value: '100' }],
  },
  { id: achievement['id']!, type: ['Achievement'], name: 'PhD', description: 'Summa cum laude.' },
  { id: plain['id']!, name: 'PhD', validUntil: '2099-01-01T00:00:00Z' },
];

/** Returns the values of a badge that are shown and those that are verified. */
const factsOf = ({ credential }: Badge): Json => {
  const { issuer: by, achievement: what, identities, subjectId, name } = credential;
  return JSON.parse(
    JSON.stringify({
      by,
      name: what?.name,
      description: what?.description,
      identities,
      subjectId,
      title: name,
    }),
  ) as Json;
};

async function judged(text: string): Promise<readonly [verdict: string, facts: Json]> {
  const [badge] = await read(text);
  const report = await verify(badge!, {
    now: NOW,
    fetch: worldOf({}),
    recipient: 'mallory@evil.example',
  });
  assert.notEqual(report.recipient, 'match', told(report));
  return [report.verdict, factsOf(report.badge ?? badge!)];
}
const asToken = (document: JsonObject): Promise<string> => jwtBadge(document, issuer);
const asSdJwt = async (document: JsonObject): Promise<string> =>
  `${await signJwt({ ...document, ...claimsOf(document) }, issuer, { typ: 'vc+sd-jwt' })}~`;
const asJcs = async (document: JsonObject): Promise<string> =>
  JSON.stringify({ ...document, proof: await proveJcs(document, issuer) });
const FORMS = { JWT: asToken, 'SD-JWT': asSdJwt, JCS: asJcs };
const facts = factsOf((await read(await asToken(plain)))[0]!);

/** Places of a badge where an object may be. */
const places = (one: JsonObject): readonly JsonObject[] => [
  { ...plain, evidence: [{ ...one, type: ['Evidence'] }] },
  { ...plain, termsOfUse: [one] },
  { ...plain, credentialSubject: { ...subject, achievement: { ...achievement, related: [one] } } },
  { ...plain, credentialSubject: { ...subject, achievement: { ...achievement, creator: one } } },
  { ...plain, issuer: { ...(plain['issuer'] as JsonObject), parentOrg: one } },
];

for (const [name, sign] of Object.entries(FORMS))
  test(`10.A1: objects that repeat outer ids inside a ${name} change nothing that is shown`, async () => {
    assert.deepEqual(await judged(await sign(plain)), ['valid', facts]);
    for (const document of REPEATED.flatMap(places)) {
      const [, told] = await judged(await sign(document));
      const { by, ...rest } = told as JsonObject;
      const { parent: _parent, ...own } = by as JsonObject;
      const { by: expected, ...others } = facts as JsonObject;
      assert.deepEqual(rest, others, JSON.stringify(document).slice(0, 300));
      assert.deepEqual(
        [own['id'], own['name'], own['url']],
        [
          (expected as JsonObject)['id'],
          (expected as JsonObject)['name'],
          (expected as JsonObject)['url'],
        ],
      );
    }
  });

test('10.A1: a disclosure of an SD-JWT that repeats outer ids changes nothing that is shown', async () => {
  for (const one of REPEATED) {
    const disclosure = shown(['salt', 'evidence', [{ ...one, type: ['Evidence'] }]]);
    const payload = { ...plain, ...claimsOf(plain), _sd: [await digestOf(disclosure)] };
    const token = await signJwt(payload, issuer, { typ: 'vc+sd-jwt' });
    const [, told] = await judged(`${token}~${disclosure}~`);
    assert.deepEqual(told, facts);
  }
});

/** An endorsement by Mallory that bears the id of one of the badge's nodes, with other values. */
const endorsement = (more: JsonObject, by = didOf(mallory)): JsonObject => ({
  '@context': CONTEXTS,
  id: 'urn:uuid:0b7e3a5e-8a3d-4c57-9f2a-0d6b0e0f5aff',
  type: ['VerifiableCredential', 'EndorsementCredential'],
  name: 'Endorsement',
  issuer: { id: by, type: ['Profile'], name: 'Council' },
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: { id: plain['id']!, type: ['EndorsementSubject'] },
  ...more,
});
const ENDORSEMENTS: readonly JsonObject[] = [
  endorsement({ issuer: REPEATED[0]! }),
  endorsement({ id: plain['id']!, name: 'PhD' }),
  endorsement({ credentialSubject: { ...REPEATED[1]!, type: ['EndorsementSubject'] } }),
  endorsement({ credentialSubject: { ...REPEATED[2]!, type: ['EndorsementSubject'] } }),
  endorsement({ credentialSubject: { ...REPEATED[0]!, type: ['EndorsementSubject'] } }),
];

for (const [name, sign] of Object.entries(FORMS))
  test(`10.A5: an endorsement inside a ${name} badge, as a JWT and with a proof, writes nothing outside`, async () => {
    for (const one of ENDORSEMENTS) {
      const token = await jwtBadge(one, mallory);
      const signed = { ...one, proof: await proveJcs(one, mallory) };
      for (const more of [
        { endorsementJwt: [token] },
        { endorsement: [signed] },
        { issuer: { ...(plain['issuer'] as JsonObject), endorsementJwt: [token] } },
      ] as JsonObject[]) {
        const [, told] = await judged(await sign({ ...plain, ...more }));
        assert.deepEqual(told, facts, JSON.stringify(one).slice(0, 300));
      }
    }
  });

test('10.D, P-32: a number that was signed as 0 is read, and shown, as 0', async () => {
  const credits = (value: number): JsonObject => ({
    ...plain,
    credentialSubject: { ...subject, achievement: { ...achievement, creditsAvailable: value } },
  });
  const signed = await sign(credits(0), issuer);
  for (const document of [
    { ...credits(1e-7), proof: signed['proof']! },
    await sign(credits(1e-7), issuer),
  ]) {
    const [badge] = await read(JSON.stringify(document));
    const report = await verify(badge!, { now: NOW, fetch: worldOf({}) });
    assert.equal(report.verdict, 'valid', told(report));
    assert.ok(report.findings.some(({ code }) => code === 'proof-covers-less'));
    const shownOf = (report.badge!.document['credentialSubject'] as JsonObject)['achievement'];
    assert.equal((shownOf as JsonObject)['creditsAvailable'], 0);
  }
});

test('V-51: a token status list (IETF) is a status that is not read here: unsupported, never absent', async () => {
  const status = { status_list: { idx: 3, uri: 'https://lists.example/1' } };
  const vc = { ...plain };
  for (const text of [
    await asSdJwt({ ...plain, status }),
    await asToken({ ...plain, status }),
    await signJwt({ ...vc, ...claimsOf(plain), status }, issuer),
  ]) {
    const [badge] = await read(text);
    const report = await verify(badge!, { now: NOW, fetch: worldOf({}) });
    assert.equal(report.verdict, 'unsupported', told(report));
    assert.ok(report.findings.some(({ code }) => code === 'status-unsupported'));
    assert.ok(!report.findings.some(({ code }) => code === 'status-none'));
    assert.equal(badge!.document['status'] ?? report.badge?.document['status'], undefined);
  }
});
