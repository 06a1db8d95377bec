import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckContext } from '../../../src/verification/contract.js';
import { endorsements } from '../../../src/verification/checks/endorsements.js';
import { ownerOfId } from '../../../src/verification/checks/own-ids.js';
import { createStatusList, revoke } from '../../../src/issue.js';
import { verify, type VerifyOptions } from '../../../src/verify.js';
import type { Finding, Report } from '../../../src/report/finding.js';
import {
  achievement,
  codes,
  endorse,
  found,
  mint,
  NOW,
  party,
  readOne,
  subject,
  world,
  type JsonObject,
} from '../../support/mint.js';

const college = await party(),
  council = await party();
const ID = 'urn:uuid:11111111-1111-4111-8111-111111111111';
const judge = async (document: JsonObject, more: VerifyOptions = {}): Promise<Report> =>
  verify(await readOne(document), { now: NOW, fetch: world({}).fetch, ...more });
const withEndorsements = (...endorsement: JsonObject[]): Promise<JsonObject> =>
  mint(college, { id: ID, endorsement });
const of = (report: Report): Finding[] =>
  report.findings.filter(({ check }) => check === 'endorsement');

test('V-70: an endorsement of the credential, its achievement and its issuer, each with a report of its own', async () => {
  const document = await mint(
    college,
    {
      id: ID,
      endorsement: [await endorse(council, ID)],
      credentialSubject: {
        ...subject,
        achievement: {
          ...achievement,
          endorsement: [await endorse(council, String(achievement['id']))],
        },
      },
    },
    { endorsement: [await endorse(council, college.id)] },
  );
  const report = await judge(document);
  assert.equal(
    report.verdict,
    'valid',
    JSON.stringify(report.findings.filter(({ outcome }) => outcome === 'fail')),
  );
  const all = of(report);
  assert.deepEqual(
    all.map(({ code, pointer }) => [code, pointer]),
    [
      ['endorsement-holds', '/endorsement/0'],
      ['endorsement-id-only', '/endorsement/0'],
      ['endorsement-holds', '/issuer/endorsement/0'],
      ['endorsement-holds', '/credentialSubject/achievement/endorsement/0'],
      ['endorsement-id-only', '/credentialSubject/achievement/endorsement/0'],
    ],
  );
  for (const { about, params } of all.filter(({ code }) => code === 'endorsement-holds')) {
    assert.equal(about!.verdict, 'valid');
    assert.ok(about!.findings.some(({ code }) => code === 'proof-holds'));
    assert.equal(params!['by'], council.id);
  }
});

test('M-26, N24, X-45: a true endorsement of something else is marked, wherever it was pasted', async () => {
  const elsewhere = await endorse(council, 'https://other.example/badge');
  const report = await judge(await withEndorsements(elsewhere));
  assert.equal(report.verdict, 'valid');
  assert.deepEqual(
    of(report).map(({ code }) => code),
    ['endorsement-holds', 'endorsement-elsewhere'],
  );
  // true for the credential, but attached to the achievement
  const misplaced = await mint(college, {
    id: ID,
    credentialSubject: {
      ...subject,
      achievement: { ...achievement, endorsement: [await endorse(council, ID)] },
    },
  });
  assert.ok(codes(await judge(misplaced)).includes('endorsement-elsewhere'));
});

test('M-26: attached to the credential it may be about anything in it', async () => {
  for (const id of [ID, String(achievement['id']), college.id])
    assert.ok(
      !codes(await judge(await withEndorsements(await endorse(council, id)))).includes(
        'endorsement-elsewhere',
      ),
      id,
    );
});

test('M-26, A18: a genuine endorsement of another’s achievement or credential, its id copied, is reported as that', async () => {
  const theirs = 'https://college.example/robotics';
  const told = async (
    by: Awaited<ReturnType<typeof party>>,
    id: string,
    inIssuer = false,
  ): Promise<string[]> => {
    const endorsement = [await endorse(council, id)];
    const document = await mint(
      by,
      {
        ...(id.startsWith('urn:') || id.includes('/credentials/') ? { id } : {}),
        ...(inIssuer ? {} : { endorsement }),
        credentialSubject: { ...subject, achievement: { ...achievement, id: theirs } },
      },
      inIssuer ? { endorsement } : {},
    );
    return of(await judge(document, { fetch: world(by.page).fetch })).map(({ code }) => code);
  };
  const thief = await party('did:web:thief.example'),
    owner = await party('did:web:college.example');
  const holds = 'endorsement-holds';
  assert.deepEqual(await told(thief, theirs), [holds, 'endorsement-elsewhere']);
  assert.deepEqual(await told(thief, 'https://college.example/credentials/1'), [
    holds,
    'endorsement-elsewhere',
  ]);
  assert.deepEqual(await told(thief, ID), [holds, 'endorsement-id-only'], 'a urn has no owner');
  assert.deepEqual(await told(college, theirs), [holds, 'endorsement-id-only'], 'a key alone');
  assert.deepEqual(await told(owner, theirs), [holds], 'its own');
  assert.deepEqual(await told(owner, owner.id, true), [holds]);
});

test('M-26: an id is the issuer’s own in its part of the web only', () => {
  for (const [id, issuer, owner] of [
    ['https://a.example/x', 'did:web:a.example', 'issuer'],
    ['https://badges.a.example/x', 'did:web:a.example', 'issuer'],
    ['https://www.a.example/x', 'https://a.example/', 'issuer'],
    ['https://a.example/ann/x', 'did:web:a.example:ann', 'issuer'],
    ['https://a.example/ann', 'did:web:a.example:ann', 'issuer'],
    ['https://a.example/anna/x', 'did:web:a.example:ann', 'unknown'],
    ['https://a.example/bob/x', 'did:web:a.example:ann', 'unknown'],
    ['https://a.example/x', 'https://a.example/issuer.json', 'issuer'],
    ['https://a.example/bob/x', 'https://a.example/ann/issuer.json', 'unknown'],
    ['https://nota.example/x', 'did:web:a.example', 'other'],
    ['https://a.example.evil.example/x', 'did:web:a.example', 'other'],
    ['https://a.example/x', 'did:web:badges.a.example', 'other'],
    ['urn:uuid:1', 'did:web:a.example', 'unknown'],
    ['https://a.example/x', 'did:key:z6Mk', 'unknown'],
    ['did:key:z6Mk', 'did:key:z6Mk', 'issuer'],
    ['https://a.example/x', undefined, 'unknown'],
  ] as const)
    assert.equal(ownerOfId(id, issuer), owner, `${id} of ${issuer}`);
});

test('V-72: an endorsement by the issuer itself is marked', async () => {
  const report = await judge(await withEndorsements(await endorse(college, ID)));
  assert.equal(found(report, 'endorsement-self').outcome, 'warn');
  assert.equal(report.verdict, 'valid');
});

test('V-70: altered, expired, revoked: set aside by default, under strictEndorsements the badge is not verified', async () => {
  const list = await createStatusList({
    key: council.key,
    url: 'https://council.example/list',
    now: NOW,
  });
  const id = 'urn:uuid:22222222-2222-4222-8222-222222222222';
  const revoked = await endorse(council, ID, { id, credentialStatus: list.allocate(id) as never });
  await revoke(list, id, { key: council.key, now: NOW });
  const bad = {
    altered: { ...(await endorse(council, ID)), name: 'Changed' },
    expired: await endorse(council, ID, { validUntil: '2026-02-01T00:00:00Z' }),
    revoked,
  };
  const { fetch } = world({ [list.url]: list.json });
  for (const [verdict, endorsement] of Object.entries(bad)) {
    const document = await withEndorsements(endorsement as JsonObject);
    const report = await judge(document, { fetch });
    assert.equal(report.verdict, 'valid', verdict);
    const finding = found(report, 'endorsement-fails');
    assert.equal(finding.outcome, 'warn');
    assert.equal(finding.about!.verdict, verdict === 'altered' ? 'invalid' : verdict);
    assert.equal(
      (await judge(document, { fetch, strictEndorsements: true })).verdict,
      'invalid',
      verdict,
    );
  }
  assert.equal(
    (await judge(await withEndorsements(await endorse(council, ID)), { strictEndorsements: true }))
      .verdict,
    'valid',
  );
});

test('an endorsement whose list cannot be read is undecided, never false; under strictEndorsements the badge is undecided too', async () => {
  const list = await createStatusList({
    key: council.key,
    url: 'https://council.example/list',
    now: NOW,
  });
  const document = await withEndorsements(
    await endorse(council, ID, {
      id: 'urn:x:3',
      credentialStatus: list.allocate('urn:x:3') as never,
    }),
  );
  const report = await judge(document);
  assert.equal(found(report, 'endorsement-undecided').outcome, 'unknown');
  assert.equal(report.verdict, 'valid');
  assert.equal((await judge(document, { strictEndorsements: true })).verdict, 'indeterminate');
});

test('V-71: without a proof of its own, or without its own context, nothing is borrowed from the badge', async () => {
  const { proof: _proof, ...unsigned } = await endorse(council, ID);
  const report = await judge(await withEndorsements(unsigned));
  assert.deepEqual(
    of(report).map(({ code, outcome, params }) => [code, outcome, params!['reason']]),
    [['endorsement-fails', 'warn', 'not-sealed']],
  );
  const bare = await endorse(council, ID);
  const { '@context': _context, ...rest } = bare;
  assert.ok(
    codes(await judge(await withEndorsements(rest))).some(
      (code) => code === 'endorsement-fails' || code === 'endorsement-undecided',
    ),
  );
});

test('a badge pasted as an endorsement is not one', async () => {
  const report = await judge(await withEndorsements(await mint(council, { id: 'urn:x:badge' })));
  const finding = found(report, 'endorsement-fails');
  assert.equal(finding.params!['reason'], 'not-an-endorsement');
});

test('M-27: depth, number and circles are bounded', async () => {
  const third = await endorse(council, council.id);
  const second = await endorse(council, council.id, {
    issuer: { id: council.id, type: ['Profile'], endorsement: [third] },
  });
  const first = await endorse(council, ID, {
    issuer: { id: council.id, type: ['Profile'], endorsement: [second] },
  });
  const deep = await judge(await withEndorsements(first));
  assert.equal(deep.verdict, 'valid');
  const one = found(deep, 'endorsement-holds').about!;
  const two = found(one, 'endorsement-holds').about!;
  assert.equal(found(two, 'endorsement-limit').params!['why'], 'depth');

  const many = await judge(
    await withEndorsements(
      ...(await Promise.all(Array.from({ length: 52 }, () => endorse(council, ID)))),
    ),
  );
  assert.equal(of(many).filter(({ code }) => code === 'endorsement-holds').length, 50);
  assert.equal(found(many, 'endorsement-limit').params!['why'], 'count');

  // an endorsement with the id of the credential around it is not verified endlessly
  const signed = [
    { check: 'proof', outcome: 'pass', code: 'proof-holds' },
    { check: 'key', outcome: 'pass', code: 'key-bound' },
  ] as const;
  const context = {
    findings: signed,
    around: [],
    left: { endorsements: 50 },
    verifyOther: () => assert.fail('judged in a circle'),
  } as unknown as CheckContext;
  const [round] = await endorsements.run(
    await readOne(await withEndorsements(await endorse(council, ID, { id: ID }))),
    context,
  );
  assert.deepEqual([round!.code, round!.params!['why']], ['endorsement-limit', 'cycle']);
});

test('V-5: under a badge whose proof is not valid no endorsement is judged', async () => {
  const document = { ...(await withEndorsements(await endorse(council, ID))), name: 'Changed' };
  const report = await judge(document);
  assert.equal(report.verdict, 'invalid');
  assert.deepEqual(of(report), []);
});

test('V-73: the badge’s own proof decides what an endorsement is attached to, its own proof what it is about', async () => {
  const endorsement = await endorse(council, ID);
  const honest = await withEndorsements(endorsement);
  assert.deepEqual(
    of(await judge(honest)).map(({ code }) => code),
    ['endorsement-holds', 'endorsement-id-only'],
  );
  // added after signing: the badge is altered, and there is no finding on the endorsement
  const { endorsement: _none, ...bare } = await withEndorsements();
  const pasted = await judge({ ...bare, endorsement: [endorsement] });
  assert.deepEqual([pasted.verdict, of(pasted)], ['invalid', []]);
  // its subject is covered by its own proof: pointed at this badge, it is altered
  const elsewhere = await endorse(council, 'https://other.example/badge');
  const pointed = await judge(
    await withEndorsements({
      ...elsewhere,
      credentialSubject: { ...(elsewhere['credentialSubject'] as JsonObject), id: ID },
    }),
  );
  assert.deepEqual(
    [pointed.verdict, of(pointed).map(({ code }) => code)],
    ['valid', ['endorsement-fails']],
  );
});
