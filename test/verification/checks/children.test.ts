import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addProof } from '../../../src/securing/data-integrity/sign-eddsa-rdfc-2022.js';
import { read } from '../../../src/read.js';
import { verify } from '../../../src/verify.js';
import type { Report } from '../../../src/report/finding.js';
import {
  codes,
  CONTEXTS,
  found,
  mint,
  NOW,
  party,
  readOne,
  subject,
  world,
  type JsonObject,
} from '../../support/mint.js';

const publisher = await party(),
  college = await party();
const CLR_CONTEXTS = [
  CONTEXTS[0]!,
  'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
  CONTEXTS[1]!,
];
const record = (
  verifiableCredential: JsonObject[],
  more: JsonObject = {},
  person: JsonObject = {},
): Promise<JsonObject> =>
  mint(publisher, {
    '@context': CLR_CONTEXTS,
    type: ['VerifiableCredential', 'ClrCredential'],
    name: 'Record',
    credentialSubject: {
      id: 'did:example:ada',
      type: ['ClrSubject'],
      verifiableCredential,
      ...person,
    },
    ...more,
  });
const judge = async (document: JsonObject): Promise<Report> =>
  verify(await readOne(document), { now: NOW, fetch: world({}).fetch });

test('C-2: each badge in a record has a report of its own; none enters the verdict on the record', async () => {
  const good = await mint(college),
    expired = await mint(college, { validUntil: '2026-02-01T00:00:00Z' }),
    other = await mint(college);
  const report = await judge(await record([good, expired, { ...other, name: 'Changed' }]));
  assert.equal(
    report.verdict,
    'valid',
    JSON.stringify(report.findings.filter(({ outcome }) => outcome === 'fail')),
  );
  const children = report.findings.filter(({ code }) => code === 'child-reported');
  assert.deepEqual(
    children.map(({ about, outcome, pointer }) => [about!.verdict, outcome, pointer]),
    [
      ['valid', 'pass', '/credentialSubject/verifiableCredential/0'],
      ['expired', 'warn', '/credentialSubject/verifiableCredential/1'],
      ['invalid', 'warn', '/credentialSubject/verifiableCredential/2'],
    ],
  );
});

test('C-3: a badge without a proof of its own is reported so', async () => {
  const { proof: _proof, ...unsigned } = await mint(college);
  const report = await judge(await record([unsigned]));
  assert.equal(report.verdict, 'valid');
  assert.ok(codes(report).includes('child-unsealed'));
  assert.equal(found(report, 'child-reported').about!.verdict, 'invalid');
});

test('C-5: a badge that names another person is reported; the same person, or nothing to compare, is not', async () => {
  const ada = await mint(college),
    eve = await mint(college, { credentialSubject: { ...subject, id: 'did:example:eve' } });
  const hash = (identityHash: string, salt: string): JsonObject => ({
    type: 'IdentityObject',
    hashed: true,
    identityHash,
    identityType: 'emailAddress',
    salt,
  });
  const { id: _id, ...nameless } = subject;
  const hidden = await mint(college, {
    credentialSubject: { ...nameless, identifier: [hash(`sha256$${'a'.repeat(64)}`, 'x')] },
  });
  assert.ok(!codes(await judge(await record([ada]))).includes('child-other-recipient'));
  assert.ok(codes(await judge(await record([eve]))).includes('child-other-recipient'));
  assert.ok(
    !codes(
      await judge(
        await record([hidden], {}, { identifier: [hash(`sha256$${'b'.repeat(64)}`, 'y')] }),
      ),
    ).includes('child-other-recipient'),
    'differently salted hashes say nothing',
  );
  assert.ok(
    codes(
      await judge(
        await record([hidden], {}, { identifier: [hash(`sha256$${'b'.repeat(64)}`, 'x')] }),
      ),
    ).includes('child-other-recipient'),
  );
});

test('C-6, C-7: links that lead nowhere and a partial record are remarked', async () => {
  const child = await mint(college);
  const association = (sourceId: string, targetId: string): JsonObject => ({
    type: 'Association',
    associationType: 'isPartOf',
    sourceId,
    targetId,
  });
  const report = await judge(
    await record(
      [child],
      { partial: true },
      {
        association: [
          association('https://college.example/robotics', String(child['id'])),
          association('https://college.example/robotics', 'urn:x:nowhere'),
        ],
      },
    ),
  );
  assert.equal(
    report.verdict,
    'valid',
    JSON.stringify(report.findings.filter(({ outcome }) => outcome === 'fail')),
  );
  assert.ok(codes(report).includes('record-partial'));
  assert.deepEqual(
    report.findings
      .filter(({ code }) => code === 'association-unresolved')
      .map(({ pointer }) => pointer),
    ['/credentialSubject/association/1/targetId'],
  );
});

test('G19: a presentation with three badges gives three reports', async () => {
  const badges = [
    await mint(college),
    await mint(college, { validUntil: '2026-02-01T00:00:00Z' }),
    await mint(college),
  ];
  const presentation = {
    '@context': [CONTEXTS[0]!],
    type: ['VerifiablePresentation'],
    verifiableCredential: badges,
  };
  const verdicts = await Promise.all(
    (await read(JSON.stringify(presentation))).map(
      async (badge) => (await verify(badge, { now: NOW, fetch: world({}).fetch })).verdict,
    ),
  );
  assert.deepEqual(verdicts, ['valid', 'expired', 'valid']);
});

test('C-1: a record is verified as a badge is: its own model, proof, time, and person', async () => {
  const child = await mint(college);
  const good = await record([child]);
  assert.equal((await judge(good)).verdict, 'valid');
  assert.equal(found(await judge(good), 'structure-conforms').outcome, 'pass');
  const altered = await judge({ ...good, name: 'Another record' });
  assert.deepEqual([altered.verdict, found(altered, 'proof-altered').outcome], ['invalid', 'fail']);
  assert.equal(
    (await judge(await record([child], { validUntil: '2026-02-01T00:00:00Z' }))).verdict,
    'expired',
  );
  assert.equal(
    (
      await judge(
        await record([child], { issuer: { id: college.id, type: ['Profile'], name: 'College' } }),
      )
    ).verdict,
    'invalid',
    'another’s key',
  );
  const faultAt = ({ findings }: Report): string | undefined =>
    findings.find(({ check, outcome }) => check === 'structure' && outcome === 'fail')?.pointer;
  const nameless = Object.fromEntries(
    Object.entries(good).filter(([name]) => name !== 'name' && name !== 'proof'),
  ) as JsonObject;
  assert.deepEqual(
    [
      (await judge(await addProof(nameless, publisher.key, { created: NOW }))).verdict,
      faultAt(await judge(nameless)),
    ],
    ['invalid', '/name'],
    'a record has a name of its own',
  );
  assert.match(faultAt(await judge({ ...good, '@context': CONTEXTS })) ?? '', /@context/);
  const person = await verify(await readOne(good), {
    now: NOW,
    fetch: world({}).fetch,
    recipient: 'did:example:ada',
  });
  assert.equal(person.recipient, 'match');
  const schema = {
    '@context': [...CLR_CONTEXTS, 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'],
    credentialSchema: [
      {
        id: 'https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_clrcredential_schema.json',
        type: '1EdTechJsonSchemaValidator2019',
      },
    ],
  };
  assert.ok(codes(await judge(await record([child], schema))).includes('schema-conforms'));
});
