/** A document inside inherits the clock, the lists and the budget of a verification, and nothing of the document around it (C-3, C-4, V-71). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding, Report } from '../../../src/report/finding.js';
import {
  ENDORSEMENTS_PER_BADGE,
  LISTS_BYTES_PER_BADGE,
  PROOF_WORK_PER_BADGE,
  SCHEMA_STEPS_PER_BADGE,
  UNPACKED_BYTES_PER_BADGE,
} from '../../../src/verification/checks/index.js';
import { workLeft } from '../../../src/verification/work-left.js';
import { judgeOther } from '../../../src/verification/related-documents.js';
import { openSession } from '../../../src/verification/session.js';
import { verify, type VerifyOptions } from '../../../src/verify.js';
import { NET_LIMITS } from '../../../src/web/policy.js';
import { read } from '../../../src/read.js';
import { NOW as MINTED, signJwt } from '../../golden/mint.js';
import {
  CONTEXTS,
  codes,
  endorse,
  EXTENSIONS,
  found,
  mint,
  NOW,
  party,
  readOne,
  subject,
  token,
  world,
  type Json,
  type JsonObject,
} from '../../support/mint.js';
import { entry } from '../../status/support.js';
import { newRecordWorld, recordOf, WEB } from '../../support/records.js';
import { digestOf, shown } from '../../support/withheld.js';

const [publisher, college, council, guild, ada] = [
  await party(),
  await party(),
  await party(),
  await party(),
  await party(),
];
const ID = 'urn:uuid:22222222-2222-4222-8222-222222222222';
const CLR_CONTEXT = 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json';

const record = (inside: readonly Json[]): Promise<JsonObject> =>
  mint(publisher, {
    '@context': [CONTEXTS[0]!, CLR_CONTEXT, CONTEXTS[1]!],
    type: ['VerifiableCredential', 'ClrCredential'],
    name: 'Record',
    credentialSubject: { id: ada.id, type: ['ClrSubject'], verifiableCredential: inside },
  });
const judge = async (document: JsonObject, more: VerifyOptions = {}): Promise<Report> =>
  verify(await readOne(document), { now: NOW, fetch: world({}).fetch, ...more });
const childOf = (report: Report): Report => found(report, 'child-reported').about!;

/** The findings of a report and of the reports in it, without times and places in the file. */
const told = ({ findings }: Report): unknown =>
  findings.map(({ outcome, code, params, about }: Finding) => [
    outcome,
    code,
    params,
    about ? told(about) : [],
  ]);

/** A badge whose endorsement is endorsed itself: as deep as endorsements are followed (M-27). */
async function deeplyEndorsed(): Promise<JsonObject> {
  const endorsement = 'urn:uuid:33333333-3333-4333-8333-333333333333';
  return mint(college, {
    id: ID,
    credentialSubject: { ...subject, id: ada.id },
    endorsement: [
      await endorse(council, ID, {
        id: endorsement,
        endorsement: [await endorse(guild, endorsement)],
      }),
    ],
  });
}

test('C-4: a badge in a record has the report that it has alone, the endorsements of its endorsements included', async () => {
  const badge = await deeplyEndorsed();
  const alone = await judge(badge);
  assert.deepEqual([alone.verdict, codes(alone).includes('endorsement-holds')], ['valid', true]);
  const inner = found(alone, 'endorsement-holds').about!;
  assert.ok(codes(inner).includes('endorsement-holds'), 'the second endorsement is verified');
  assert.deepEqual(told(childOf(await judge(await record([badge])))), told(alone));
});

test('C-4, V-63: the presentation of a record proves nothing about the badges in it', async () => {
  const badge = await mint(college, { credentialSubject: { ...subject, id: ada.id } });
  const vp = { '@context': [CONTEXTS[0]!], type: ['VerifiablePresentation'] };
  const presentation = {
    text: await token(ada, { iss: ada.id, nonce: 'c-1', aud: 'https://v.example', vp }),
    challenge: 'c-1',
    domain: 'https://v.example',
  };
  const report = await judge(await record([badge]), { presentation });
  assert.equal(found(report, 'recipient-control-proven').outcome, 'pass');
  assert.deepEqual(
    childOf(report)
      .findings.filter(({ check }) => check === 'recipient')
      .map(({ code }) => code),
    ['recipient-not-asked'],
  );
});

test('V-40: no newer version of a badge in a record is requested, also with `refresh`', async () => {
  const refreshService = { id: 'https://college.example/new', type: '1EdTechCredentialRefresh' };
  const badge = await mint(college, { '@context': [...CONTEXTS, EXTENSIONS], refreshService });
  const { fetch, asked } = world({});
  const child = childOf(await judge(await record([badge]), { refresh: true, fetch }));
  assert.deepEqual(asked, []);
  assert.deepEqual(
    child.findings.filter(({ check }) => check === 'refresh'),
    [],
  );
});

test('V-41: a newer version is not compared with the person named, and names no newer one', async () => {
  const url = 'https://college.example/new';
  const refreshable = {
    '@context': [...CONTEXTS, EXTENSIONS],
    id: ID,
    credentialSubject: { ...subject, id: ada.id },
    refreshService: { id: url, type: '1EdTechCredentialRefresh' },
  };
  const newer = await mint(college, { ...refreshable, validFrom: '2026-02-01T00:00:00Z' });
  const { fetch, asked } = world({ [url]: newer });
  const report = await judge(await mint(college, refreshable), {
    refresh: true,
    recipient: ada.id,
    fetch,
  });
  assert.deepEqual(
    found(report, 'refresh-newer').about!.findings.filter(
      ({ check }) => check === 'recipient' || check === 'refresh',
    ),
    [],
  );
  assert.deepEqual(asked, [url]);
});

test('V-71: an endorsement is not compared with the person named', async () => {
  const badge = await mint(college, {
    id: ID,
    credentialSubject: { ...subject, id: ada.id },
    endorsement: [await endorse(council, ID)],
  });
  const report = await judge(badge, { recipient: ada.id });
  assert.equal(report.recipient, 'match');
  const endorsement = found(report, 'endorsement-holds').about!;
  assert.deepEqual(
    endorsement.findings.filter(({ check }) => check === 'recipient' || check === 'child'),
    [],
  );
  assert.equal(endorsement.recipient, 'not-checked');
});

test('X-51, C-4: a member that the record withholds is no secret of a badge in it', async () => {
  const { signer, options, good } = await newRecordWorld();
  const inside = shown(['salt 1', good[0]!]);
  const hidden = await digestOf(shown(['salt 2', 'validUntil', MINTED]));
  const payload = {
    ...recordOf([{ '...': await digestOf(inside) }]),
    _sd: [hidden],
    iss: WEB,
  };
  const header = { kid: `${WEB}#key-1`, typ: 'vc+sd-jwt' };
  const text = `${await signJwt(payload, signer, header)}~${inside}~`;
  const report = await verify((await read(text))[0]!, options);
  assert.equal(report.verdict, 'indeterminate');
  assert.ok(codes(report).includes('period-withheld'));
  assert.deepEqual(
    [childOf(report).verdict, codes(childOf(report)).includes('period-withheld')],
    ['valid', false],
  );
});

test('X-3: each badge in a record has a budget of requests of its own', async () => {
  const count = NET_LIMITS.requests + 1;
  const urls = Array.from({ length: count }, (_, at) => `https://lists${at}.example/1`);
  const badges = await Promise.all(
    urls.map((url) => mint(college, { credentialStatus: entry(1, { statusListCredential: url }) })),
  );
  const { fetch, asked } = world({});
  await judge(await record(badges), { fetch });
  assert.deepEqual([...asked].sort(), [...urls].sort());
});

test('X-3: each badge in a record adds to what may be computed and read; an endorsement does not', async () => {
  const { proof: _proof, ...unsigned } = await mint(college);
  const badge = await readOne(unsigned);
  const session = openSession({ fetch: world({}).fetch }, new Date(NOW), judgeOther, workLeft());
  const before = { ...session.left };
  await judgeOther(badge, 'endorsement', session);
  assert.deepEqual(session.left, before);
  await judgeOther(badge, 'child', session);
  assert.deepEqual(session.left, {
    endorsements: before.endorsements + ENDORSEMENTS_PER_BADGE,
    work: before.work + PROOF_WORK_PER_BADGE,
    listBytes: before.listBytes + UNPACKED_BYTES_PER_BADGE,
    lists: before.lists + LISTS_BYTES_PER_BADGE,
    steps: before.steps + SCHEMA_STEPS_PER_BADGE,
  });
});
