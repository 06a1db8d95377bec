/** Hosted badges of OB 2.0 as others write and serve them: fresh variants of W46, W61, W69 and 10.A15. */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { digest, toHex } from '../../src/crypto/index.js';
import { read } from '../../src/read.js';
import type { Report } from '../../src/report/finding.js';
import { verify } from '../../src/verify.js';
import { NOW, worldOf } from '../golden/mint.js';

const CONTEXT = 'https://w3id.org/openbadges/v2';
const HOST = 'https://lms.example';
const PERSON = 'ada@mail.example';
const ISSUER: JsonObject = {
  '@context': CONTEXT,
  id: `${HOST}/i.json`,
  type: 'Issuer',
  name: 'LMS',
  url: HOST,
  email: 'x@lms.example',
};
const CLASS: JsonObject = {
  '@context': CONTEXT,
  id: `${HOST}/b.json`,
  type: 'BadgeClass',
  name: 'Bikes',
  description: 'Repairs bikes.',
  image: `${HOST}/b.png`,
  criteria: { narrative: 'Repair one.' },
  issuer: ISSUER['id']!,
};
const FILE: JsonObject = {
  '@context': CONTEXT,
  id: `${HOST}/a.json`,
  type: 'Assertion',
  recipient: { type: 'email', hashed: false, identity: PERSON },
  badge: CLASS['id']!,
  verification: { type: 'hosted' },
  issuedOn: '2026-01-01T00:00:00Z',
};

/** Verifies a file against what its site serves. Default: the same. */
async function judged(more: JsonObject, served?: JsonObject): Promise<Report> {
  const file = { ...FILE, ...more };
  const fetch = worldOf({
    [String(FILE['id'])]: served ?? file,
    [String(CLASS['id'])]: CLASS,
    [String(ISSUER['id'])]: ISSUER,
  });
  const [badge] = await read(JSON.stringify(file), { fetch });
  return verify(badge!, { now: NOW, fetch, recipient: PERSON });
}
const has = ({ findings }: Report, code: string): boolean =>
  findings.some((one) => one.code === code);
const told = (report: Report): string => JSON.stringify(report.findings);

const REVOKED: readonly JsonObject[] = [true, 'true', '1', 1, [true], { '@value': 'true' }].map(
  (revoked) => ({ revoked }),
);
for (const notice of REVOKED)
  test(`W69, 10.A15: ${JSON.stringify(notice)} is a revocation, alone and in the assertion`, async () => {
    for (const served of [notice, { id: FILE['id']!, ...notice }, { ...FILE, ...notice }]) {
      const report = await judged({}, served);
      assert.equal(report.verdict, 'revoked', told(report));
    }
  });

const UNCLEAR: readonly JsonObject[] = [
  { revoked: '2026-05-01T00:00:00Z' },
  { revoked: { reason: 'error' } },
  { revoked: 'yes' },
  { 'obi:revoked': 'withdrawn' },
  { revokedAssertions: [{ id: String(FILE['id']) }] },
  { '@context': [CONTEXT], 'https://w3id.org/openbadges#revoked': '2026-05-01' },
];
for (const notice of UNCLEAR)
  test(`10.A15: ${JSON.stringify(notice)} never clears the badge, nor shows it to be forged`, async () => {
    const whole = await judged({}, { ...FILE, ...notice });
    assert.equal(whole.verdict, 'invalid', told(whole));
    assert.ok(has(whole, 'property-type'), told(whole));
    const alone = await judged({}, { id: FILE['id']!, ...notice });
    assert.equal(alone.verdict, 'indeterminate', told(alone));
  });

const NO_ANSWERS: readonly JsonObject[] = [
  { error: 'not found' },
  { detail: 'Not found.' },
  { status: 404, title: 'Not Found', type: 'about:blank' },
  { assertion: FILE },
  {},
];
for (const answer of NO_ANSWERS)
  test(`10.A15, W133: ${JSON.stringify(answer).slice(0, 40)} in place of the assertion is no answer about it`, async () => {
    const report = await judged({}, answer);
    assert.equal(report.verdict, 'indeterminate', told(report));
    assert.ok(has(report, 'hosted-unreachable'), told(report));
  });

test('O-11: another object of Open Badges in place of the assertion contradicts the file', async () => {
  for (const other of [CLASS, { ...FILE, id: 'https://else.example/a.json' }])
    assert.equal((await judged({}, other)).verdict, 'invalid');
});

test('W46: another URL of the context of 2.0 is a deviation, an unknown context is unsupported', async () => {
  for (const url of ['http://w3id.org/openbadges/v2', 'https://w3id.org/openbadges/v2/']) {
    const report = await judged({ '@context': url });
    assert.equal(report.verdict, 'valid', told(report));
    assert.ok(has(report, 'context-alias'));
  }
  const report = await judged({ '@context': 'https://purl.imsglobal.org/spec/ob/v2p1/ob.jsonld' });
  assert.equal(report.verdict, 'unsupported', told(report));
  for (const context of [undefined, 'https://w3id.org/security/v2'])
    assert.equal((await judged({ '@context': context } as JsonObject)).verdict, 'invalid');
});

test('O-1: a date in the form of other libraries is a deviation, a text that is no date a fault', async () => {
  for (const date of ['2026-01-01T00:00:00+0000', '2026-01-01 00:00:00', '2026-01-01T00:00Z']) {
    const report = await judged({ issuedOn: date });
    assert.equal(report.verdict, 'valid', told(report));
    assert.ok(has(report, 'property-deprecated-form'));
    assert.equal((await judged({ expires: date })).verdict, 'expired');
  }
  assert.equal((await judged({ issuedOn: '1 January 2026' })).verdict, 'invalid');
});

test('W61: a hash that is not declared as one makes nobody a mismatch', async () => {
  const identity = `sha256$${toHex(await digest(`${PERSON}salt`))}`;
  for (const hashed of [false, undefined, null]) {
    const recipient = { type: 'email', hashed, salt: 'salt', identity } as JsonObject;
    const report = await judged({ recipient });
    assert.equal(report.recipient, 'not-checked', told(report));
    assert.ok(has(report, 'recipient-hash-malformed'));
  }
  const other = { type: 'email', hashed: false, identity: 'bob@mail.example' };
  assert.equal((await judged({ recipient: other })).recipient, 'mismatch');
});

test('O-3: the name of the hash and its digits are compared without regard to case', async () => {
  const identity = `SHA256$${toHex(await digest(`${PERSON}salt`)).toUpperCase()}`;
  const recipient = { type: 'email', hashed: true, salt: 'salt', identity };
  assert.equal((await judged({ recipient })).recipient, 'match');
});
