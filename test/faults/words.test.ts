import { strict as assert } from 'node:assert';
import test from 'node:test';
import { issue, createKey } from '../../src/issue.js';
import { loadMessages } from '../../src/locales/index.js';
import { present } from '../../src/present.js';
import { read, type Badge } from '../../src/read.js';
import { addToLinkedIn } from '../../src/sharing/linkedin.js';
import { linkedData } from '../../src/sharing/pages/schema-org.js';
import { resumeEntry } from '../../src/sharing/downloads.js';
import { issuerLines } from '../../src/sharing/pages/badge-content.js';
import { hostOf } from '../../src/sharing/paper/preview.js';
import { verify } from '../../src/verify.js';
import { FAULT_CLOCK, faultFetch, faultText, withoutFaults } from '../support/faults.js';

const PAGE = 'https://ada.example/badge/';
const messages = await loadMessages('en');
async function judged(text: string) {
  const fetch = faultFetch();
  const [badge] = await read(text, { fetch });
  const report = await verify(badge!, { fetch, now: FAULT_CLOCK });
  return { badge: badge!, report, view: present(badge!, report, { messages }) };
}

/** Returns a date as it is shown and shared. */
function sharedDates(badge: Badge, view: Awaited<ReturnType<typeof judged>>['view']) {
  const link = new URL(addToLinkedIn(badge, view));
  return {
    card: view.date?.text,
    year: link.searchParams.get('issueYear'),
    month: link.searchParams.get('issueMonth'),
    resume: resumeEntry({ view, page: PAGE }).date,
    data: String(linkedData({ badge, view, page: PAGE })['dateCreated']).slice(0, 10),
  };
}
const NEW_YEAR = {
  card: 'Awarded Jan 1, 2026',
  year: '2026',
  month: '1',
  resume: '2026-01-01',
  data: '2026-01-01',
};

test(
  'W142: awarded at half past midnight in Tokyo is shown and shared as that day',
  { skip: withoutFaults },
  async () => {
    const { badge, view } = await judged(faultText('wild/date-plus-nine.json'));
    assert.deepEqual(sharedDates(badge, view), NEW_YEAR);
  },
);

test('W142, kind 15: a day is the issuer’s in every offset, and of the end as of the award', async () => {
  const key = await createKey();
  for (const [awardedDate, validUntil] of [
    ['2026-01-01T00:30:00+09:00', '2026-12-31T23:59:59-11:00'],
    ['2026-01-01T23:30:00-08:00', '2026-12-31T00:00:00+14:00'],
    ['2026-01-01T00:00:00Z', '2026-12-31T23:59:59Z'],
  ] as const) {
    const { credential } = await issue(
      {
        name: 'Early bird',
        issuer: { name: 'Tokyo School' },
        recipient: { email: 'ada@mail.example' },
        achievement: { name: 'Early bird', description: 'Rises early', criteria: 'Rise early' },
        awardedDate,
        validFrom: '2025-06-01T00:00:00Z',
        validUntil,
      },
      { key, now: new Date('2026-02-01T00:00:00Z') },
    );
    const { badge, view } = await judged(JSON.stringify(credential));
    assert.deepEqual(sharedDates(badge, view), NEW_YEAR, awardedDate);
    assert.ok(
      view.dates.some(({ text }) => text === 'Valid until Dec 31, 2026'),
      validUntil,
    );
    const link = new URL(addToLinkedIn(badge, view)).searchParams;
    assert.deepEqual([link.get('expirationYear'), link.get('expirationMonth')], ['2026', '12']);
  }
});

test(
  'W94: a genuine credential that is no badge is reported as that first; its issuer is not told to correct it',
  { skip: withoutFaults },
  async () => {
    const { report, view } = await judged(faultText('wild/genuine-vc-not-a-badge.json'));
    assert.equal(report.verdict, 'unsupported');
    assert.equal(view.verdict.lead, 'Another kind of credential');
    assert.equal(
      view.verdict.reason,
      `It’s a verifiable credential, but not an Open Badge. ${messages.answers.authentic['seal-holds']}`,
    );
    assert.deepEqual(view.advice, [
      {
        about: 'Another kind of credential',
        reader: 'Check it with a verifier for this kind of credential.',
      },
    ]);
  },
);

test(
  'W94: one changed letter of it, and it is not authentic',
  { skip: withoutFaults },
  async () => {
    const forged = faultText('wild/genuine-vc-not-a-badge.json').replace(
      'Membership',
      'Leadership',
    );
    const { report, view } = await judged(forged);
    assert.deepEqual([report.verdict, view.verdict.lead], ['invalid', 'Not authentic']);
  },
);

/** A hand-written file that names a university and a past date; its key is out of reach. */
const claimed = (changes: object): string =>
  JSON.stringify({
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: 'urn:uuid:6f0f2a0e-5e0b-4a37-9b7e-1d7a3d5c0078',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'PhD in Physics',
    issuer: { id: 'did:web:mit.edu', type: ['Profile'], name: 'MIT' },
    validFrom: '2020-01-01T00:00:00Z',
    credentialSubject: {
      type: ['AchievementSubject'],
      id: 'did:example:me',
      achievement: {
        id: 'urn:uuid:6f0f2a0e-5e0b-4a37-9b7e-1d7a3d5c0079',
        type: ['Achievement'],
        name: 'PhD in Physics',
        description: 'A doctorate',
        criteria: { narrative: 'Write a thesis' },
      },
    },
    proof: {
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-rdfc-2022',
      created: '2020-01-02T03:04:05Z',
      verificationMethod: 'did:web:mit.edu#key-1',
      proofPurpose: 'assertionMethod',
      proofValue:
        'z3tHhosiT31EbS7qGPesgf5Zn9dMNRyzqKCVzfTmEKGR57oeAexwEFkGmrH4wqB3gaoQEiZvfLxMTEdVekJwni5SR',
    },
    ...changes,
  });

test('10.A12, L1: a past or a future date in an unauthenticated file heads no report', async () => {
  for (const [changes, date] of [
    [{ validUntil: '2021-02-03T00:00:00Z' }, 'Feb 3, 2021'],
    [{ validFrom: '2031-02-03T00:00:00Z' }, 'Feb 3, 2031'],
  ] as const) {
    const { report, view } = await judged(claimed(changes));
    assert.deepEqual([report.verdict, report.authentic], ['indeterminate', 'unknown']);
    assert.equal(view.verdict.lead, 'Not confirmed');
    assert.match(view.verdict.reason, /^We couldn’t fetch the key of mit\.edu/);
    assert.ok(view.verdict.reason.includes(date), view.verdict.reason);
    assert.doesNotMatch(
      JSON.stringify([view.verdict, view.questions, view.advice]),
      /was (?:authentic|genuine|valid)|held until|has expired/,
    );
  }
});

test('10.A13, L2: a self-made doctorate is signed, and not green', async () => {
  const { credential } = await issue(
    {
      name: 'PhD in Physics',
      issuer: { name: 'Harvard University', url: 'https://harvard.edu/' },
      recipient: { email: 'me@mail.example' },
      achievement: { name: 'PhD', description: 'A doctorate', criteria: 'Write a thesis' },
    },
    { key: await createKey(), now: new Date('2026-02-01T00:00:00Z') },
  );
  const { report, view } = await judged(JSON.stringify(credential));
  assert.equal(report.verdict, 'valid');
  assert.deepEqual(
    [view.verdict.lead, view.verdict.mark, view.verdict.tone],
    ['Signed, issuer not identified', 'signed', 'quiet'],
  );
  assert.equal(hostOf(view), 'Known only by its key', 'on share pages, previews and paper');
  assert.doesNotMatch(issuerLines(view), /did:key/);
});
