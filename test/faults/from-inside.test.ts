/** Statements copied or moved out of a document inside leave the graph alike (C-9, P-10; 10.A5). */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { Json, JsonObject } from '../../src/badge/contract.js';
import type { Report } from '../../src/report/finding.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { CONTEXTS, didOf, draft, newKey, sign, type Signer } from '../golden/mint.js';
import { newRecordWorld, recordOf, WEB } from '../support/records.js';

const { signer, options, good } = await newRecordWorld();
const mallory = await newKey('Ed25519');
const METHOD = { verificationMethod: `${WEB}#key-1` };

const judge = async (document: JsonObject): Promise<Report> => {
  const [badge] = await read(JSON.stringify(document));
  return verify(badge!, { ...options, recipient: 'mallory@evil.example' });
};
const proofOf = async (document: JsonObject): Promise<Json> =>
  (await sign(document, signer, METHOD))['proof']!;

async function assertDoubted(document: JsonObject, property: string): Promise<void> {
  const { verdict, findings } = await judge(document);
  assert.ok(findings.some(({ code, outcome }) => code === 'proof-holds' && outcome === 'pass'));
  assert.equal(verdict, 'indeterminate', property);
  assert.deepEqual(
    findings
      .filter(({ code }) => code === 'node-from-inside')
      .map(({ params }) => params?.['property']),
    [property],
  );
}

const plain = draft(WEB);
const subject = plain['credentialSubject'] as JsonObject;
const achievement = subject['achievement'] as JsonObject;
const image: JsonObject = { id: 'https://evil.example/i.png', type: 'Image' };
const FACTS: JsonObject = {
  // nodes with ids of their own: a blank node cannot be copied
  identifier: [
    {
      id: 'urn:m',
      type: ['IdentityObject'],
      hashed: false,
      identityType: 'emailAddress',
      identityHash: 'mallory@evil.example',
    },
  ],
  result: [{ id: 'urn:r', type: ['Result'], value: 'A+' }],
  role: 'Admiral',
};

const endorsementOf = (about: JsonObject, by: Signer | typeof WEB): JsonObject => ({
  '@context': CONTEXTS,
  id: 'urn:uuid:5f3b64f2-6f0a-4c4e-9d53-0a2f8e2f6c11',
  type: ['VerifiableCredential', 'EndorsementCredential'],
  name: 'An endorsement',
  issuer: { id: by === WEB ? WEB : didOf(by as Signer), type: ['Profile'], name: 'The endorser' },
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: { type: ['EndorsementSubject', 'AchievementSubject'], ...about },
});
const withSubject = (badge: JsonObject, more: JsonObject): JsonObject => ({
  ...badge,
  credentialSubject: { ...subject, ...more },
});

test('C-9, 10.A5: what a valid endorsement says of the recipient, copied into the badge, is not known to be the issuer’s', async () => {
  for (const [name, value] of Object.entries(FACTS)) {
    const endorsement = await sign(
      endorsementOf({ id: subject['id']!, [name]: value }, mallory),
      mallory,
    );
    const honest: JsonObject = { ...plain, endorsement: [endorsement] };
    const proof = await proofOf(honest);
    assert.equal((await judge({ ...honest, proof })).verdict, 'valid', name);
    await assertDoubted({ ...withSubject(honest, { [name]: value }), proof }, name);
  }
});

test('C-9, 10.A5: the same moved out of the endorsement, whose proof then fails', async () => {
  for (const [name, value] of Object.entries(FACTS)) {
    const bare = endorsementOf({ id: subject['id']! }, mallory);
    const signed = await sign(
      endorsementOf({ id: subject['id']!, [name]: value }, mallory),
      mallory,
    );
    const proof = await proofOf({ ...plain, endorsement: [signed] });
    const moved = withSubject(
      { ...plain, endorsement: [{ ...bare, proof: signed['proof']! }] },
      { [name]: value },
    );
    await assertDoubted({ ...moved, proof }, name);
  }
});

test('C-9, 10.A5: an image and a kind that an endorsement gives the achievement', async () => {
  for (const [name, value] of [
    ['image', image],
    ['achievementType', 'Degree'],
  ] as const) {
    const about: JsonObject = {
      id: achievement['id']!,
      type: ['EndorsementSubject', 'Achievement'],
      [name]: value,
    };
    const endorsement = await sign(endorsementOf(about, mallory), mallory);
    const honest: JsonObject = { ...plain, endorsement: [endorsement] };
    const proof = await proofOf(honest);
    assert.equal((await judge({ ...honest, proof })).verdict, 'valid', name);
    const copied = withSubject(honest, { achievement: { ...achievement, [name]: value } });
    await assertDoubted({ ...copied, proof }, name);
  }
});

test('C-9, 10.A5: what an endorsement says of the issuer and of the achievement, moved to them', async () => {
  const { issuer: _issuer, ...rest } = plain;
  const nameless: JsonObject = { ...rest, issuer: { id: WEB, type: ['Profile'] } };
  for (const [node, name, value] of [
    ['issuer', 'name', 'AAA University'],
    ['issuer', 'image', image],
    ['achievement', 'achievementType', 'Degree'],
  ] as const) {
    const about: JsonObject =
      node === 'issuer'
        ? { id: WEB, type: ['EndorsementSubject', 'Profile'] }
        : { id: achievement['id']!, type: ['EndorsementSubject', 'Achievement'] };
    const endorsement = endorsementOf({ ...about, [name]: value }, mallory);
    const signed = await sign(endorsement, mallory);
    const honest: JsonObject = { ...nameless, endorsement: [signed] };
    const proof = await proofOf(honest);
    assert.equal((await judge({ ...honest, proof })).verdict, 'valid', name);
    const emptied = { ...honest, endorsement: [{ ...signed, credentialSubject: about }] };
    const moved: JsonObject =
      node === 'issuer'
        ? { ...emptied, issuer: { ...(nameless['issuer'] as JsonObject), [name]: value } }
        : withSubject(emptied, { achievement: { ...achievement, [name]: value } });
    await assertDoubted({ ...moved, proof }, name);
  }
});

test('V-70, C-9: an endorsement of the achievement whose key cannot be fetched leaves the badge as it is', async () => {
  const about: JsonObject = { id: achievement['id']!, type: ['EndorsementSubject'] };
  const endorser = { id: 'did:web:guild.example', type: ['Profile'], name: 'The endorser' };
  const signed = await sign(
    { ...endorsementOf(about, mallory), issuer: endorser, credentialSubject: about },
    mallory,
    { verificationMethod: 'did:web:guild.example#key-1' },
  );
  const rich: JsonObject = { ...achievement, achievementType: 'Degree', tag: ['rowing'], image };
  const honest = withSubject({ ...plain, endorsement: [signed] }, { achievement: rich });
  const report = await judge({ ...honest, proof: await proofOf(honest) });
  assert.equal(report.verdict, 'valid', JSON.stringify(report.findings.slice(-3)));
  assert.ok(
    report.findings.some(
      ({ check, about: of }) => check === 'endorsement' && of?.authentic === 'unknown',
    ),
  );
});

test('C-9: what the issuer’s own endorsement repeats, and the name of the achievement, are the issuer’s', async () => {
  const role = { id: subject['id']!, role: 'Admiral' };
  const named = {
    id: achievement['id']!,
    type: ['EndorsementSubject', 'Achievement'],
    name: achievement['name']!,
  };
  for (const endorsement of [
    await sign(endorsementOf(role, WEB), signer, METHOD),
    await sign(endorsementOf(named, mallory), mallory),
  ]) {
    const document = withSubject({ ...plain, endorsement: [endorsement] }, { role: 'Admiral' });
    const report = await judge({ ...document, proof: await proofOf(document) });
    assert.equal(report.verdict, 'valid');
  }
});

const profile: JsonObject = {
  id: WEB,
  type: ['Profile'],
  url: 'https://harvard.example',
  description: 'Harvard',
  email: 'mallory@evil.example',
  image,
};

test('C-9, 10.A5: what a badge in a record says of the publisher and of the person, copied into the record', async () => {
  const inner = draft(didOf(mallory), { id: 'urn:uuid:0b7e3a5e-8a3d-4c57-9f2a-0d6b0e0f5a78' });
  const told = { ...(inner['credentialSubject'] as JsonObject), source: profile, narrative: 'PhD' };
  const child = await sign({ ...inner, credentialSubject: told }, mallory);
  const record = recordOf([child, good[1]!]);
  const proof = await proofOf(record);
  assert.equal((await judge({ ...record, proof })).verdict, 'valid');
  const issuer = record['issuer'] as JsonObject;
  for (const name of ['url', 'description', 'email', 'image'])
    await assertDoubted({ ...record, issuer: { ...issuer, [name]: profile[name]! }, proof }, name);
  const about = { ...(record['credentialSubject'] as JsonObject), narrative: 'PhD' };
  await assertDoubted({ ...record, credentialSubject: about, proof }, 'narrative');
});

test('C-2, C-9: a record may repeat the profile of its publisher, and the achievements of its badges', async () => {
  const issuer = { ...(plain['issuer'] as JsonObject), url: 'https://college.example' };
  const id = 'urn:uuid:0b7e3a5e-8a3d-4c57-9f2a-0d6b0e0f5a79';
  const own = draft(WEB, { id, issuer });
  for (const child of [await sign(own, signer, METHOD), own]) {
    const record: JsonObject = { ...recordOf([child, good[1]!]), issuer };
    const about: JsonObject = {
      ...(record['credentialSubject'] as JsonObject),
      achievement: [achievement],
    };
    const document: JsonObject = { ...record, credentialSubject: about };
    const report = await judge({ ...document, proof: await proofOf(document) });
    assert.equal(report.verdict, 'valid', JSON.stringify(report.findings.slice(0, 3)));
  }
});

test('C-9: no member of a record can be moved into a badge inside', async () => {
  const record: JsonObject = { ...recordOf([good[0]!, good[1]!]) };
  const proof = await proofOf(record);
  const holder = record['credentialSubject'] as JsonObject;
  const child = good[0]!;
  const moved = {
    ...child,
    credentialSubject: [
      child['credentialSubject']!,
      { id: holder['id']!, type: ['ClrSubject'], verifiableCredential: [good[1]!] },
    ],
  };
  const hiding = { ...holder, verifiableCredential: [moved] };
  assert.equal((await judge({ ...record, credentialSubject: hiding, proof })).verdict, 'invalid');
});
