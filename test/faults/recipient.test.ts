/** `match` refers to the recipient that the caller gave (10.A16), and a type decides how a text is read (W80, W82). */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import type { RecipientClaim } from '../../src/verification/contract.js';
import { matchRecipient } from '../../src/elements/controllers/match-recipient.js';
import { read } from '../../src/read.js';
import type { Report } from '../../src/report/finding.js';
import { judge } from '../../src/report/verdict.js';
import { finding } from '../../src/report/findings.js';
import { verify } from '../../src/verify.js';
import { didOf, draft, newKey, NOW, sign } from '../golden/mint.js';
import { FAULT_CLOCK, faultBytes, faultFetch, withoutFaults } from '../support/faults.js';

const issuer = await newKey('Ed25519');
const ADA = 'ada@mail.example';

async function asked(recipient: RecipientClaim, ...identifiers: JsonObject[]): Promise<Report> {
  const { credentialSubject, ...rest } = draft(didOf(issuer));
  const { id, ...subject } = credentialSubject as JsonObject;
  const named: JsonObject = identifiers.length > 0 ? { identifier: identifiers } : { id: id! };
  const document = await sign({ ...rest, credentialSubject: { ...subject, ...named } }, issuer);
  const [badge] = await read(JSON.stringify(document));
  return verify(badge!, { now: NOW, recipient, fetch: () => Promise.reject(new TypeError('no')) });
}
const identity = (identityType: string, identityHash: string): JsonObject => ({
  type: 'IdentityObject',
  hashed: false,
  identityHash,
  identityType,
});
const variantIn = ({ findings }: Report): unknown =>
  findings.find(({ code }) => code === 'recipient-match-normalised')?.params?.['variant'];

const EMAILS = [
  `mailto:${ADA}`,
  `MAILTO:${ADA}`,
  `mailto:ada%40mail.example?subject=x`,
  `Ada Lovelace <${ADA}>`,
  `"Lovelace, Ada" <${ADA}>`,
  `<${ADA}>`,
  `Ada <mailto:${ADA}>`,
  `Ada Lovelace (${ADA})`,
  `Ada <${ADA}>;`,
  `${ADA},`,
];
for (const claim of EMAILS)
  test(`W82: ${claim} is reduced to the address in it, which is reported`, async () => {
    for (const one of [claim, { type: 'email', value: claim }]) {
      const report = await asked(one, identity('emailAddress', ADA));
      assert.deepEqual([report.recipient, variantIn(report)], ['match', 'address']);
    }
    assert.equal(
      (await asked(claim, identity('emailAddress', 'bob@mail.example'))).recipient,
      'mismatch',
    );
    assert.equal((await asked(claim)).recipient, 'not-checked');
  });

const TYPED: ReadonlyArray<readonly [type: string, value: string, claim: string]> = [
  ['ext:url', 'https://social.example/@ada', 'https://social.example/@ada'],
  ['url', 'https://social.example/@ada', 'https://social.example/@ada'],
  ['url', 'https://social.example/@ada', 'https://SOCIAL.example/@ada'],
  ['userName', 'ada@campus.example', 'ada@campus.example'],
  ['ext:fediverse', '@ada@social.example', '@ada@social.example'],
  ['telephone', '+49 30 1234', 'tel:+49-30-1234'],
  ['identifier', 'xmpp:ada@chat.example', 'xmpp:ada@chat.example'],
];
for (const [type, value, claim] of TYPED)
  test(`W80: ${claim} for an identifier of type ${type}`, async () => {
    assert.equal((await asked(claim, identity(type, value))).recipient, 'match');
    assert.equal((await asked({ type, value: claim }, identity(type, value))).recipient, 'match');
  });

test('W80: a text of one form does not contradict an identifier of another', async () => {
  assert.equal(
    (await asked(ADA, identity('ext:url', 'https://social.example/@ada'))).recipient,
    'not-checked',
  );
  assert.equal(
    (await asked('https://social.example/@ada', identity('emailAddress', ADA))).recipient,
    'not-checked',
  );
  assert.equal(
    (await asked('https://social.example/@bob', identity('url', 'https://social.example/@ada')))
      .recipient,
    'mismatch',
  );
});

const FILES = [
  ['W80', 'recipient-at-url-ob2.json', 'https://social.example/@ada'],
  ['W80', 'recipient-at-url-ob3.json', 'https://social.example/@ada'],
  ['W82', 'recipient-mailto-claim.json', `mailto:${ADA}`],
  ['W82', 'recipient-name-and-brackets.json', `Ada <${ADA}>`],
] as const;
for (const [id, file, recipient] of FILES)
  test(`${id}: ${file}`, { skip: withoutFaults }, async () => {
    const map = file.includes('ob2') ? `wild/${file.replace('.json', '.map.json')}` : undefined;
    const fetch = faultFetch(map);
    const [badge] = await read(faultBytes(`wild/${file}`), { fetch });
    const report = await verify(badge!, { now: FAULT_CLOCK, fetch, recipient });
    assert.equal(report.recipient, 'match');
  });

const proven = finding('pass', 'recipient-control-proven');
test('10.A16: control of a key matches no named person; it is an answer of its own', () => {
  const OPEN = [
    'recipient-none',
    'recipient-withheld',
    'recipient-hash-unknown',
    'recipient-hash-malformed',
  ] as const;
  for (const code of OPEN) {
    const report = judge([proven, finding('unknown', code)], NOW);
    assert.deepEqual([report.recipient, report.holder], ['not-checked', 'proven'], code);
  }
  const other = judge([proven, finding('fail', 'recipient-mismatch')], NOW);
  assert.deepEqual([other.recipient, other.holder], ['mismatch', 'proven']);
  const both = judge(
    [finding('fail', 'recipient-control-failed'), finding('pass', 'recipient-match')],
    NOW,
  );
  assert.deepEqual([both.recipient, both.holder], ['match', 'failed']);
  assert.deepEqual(
    [judge([proven], NOW).recipient, judge([], NOW).holder],
    ['match', 'not-checked'],
  );
});

test('10.A16: a badge whose hash cannot be compared is assigned to none of several people', async () => {
  const [badge] = await read(JSON.stringify(await sign(draft(didOf(issuer)), issuer)));
  const { report, recipient } = await matchRecipient(
    {
      read,
      verify: async () => judge([proven, finding('unknown', 'recipient-hash-unknown')], NOW),
    },
    badge!,
    {},
    ['ada@mail.example', 'bob@mail.example'],
  );
  assert.equal(report.recipient, 'not-checked');
  assert.equal(recipient, undefined);
});

test('10.A16: an empty text names no person, also where a badge contains one, or its hash', async () => {
  const EMPTY = 'sha256$e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  for (const claim of ['', ' ', '\t', 'mailto:', '<>', { type: 'emailAddress', value: ' ' }])
    for (const held of [
      identity('emailAddress', ''),
      identity('emailAddress', ' '),
      identity('emailAddress', 'mailto:'),
      { ...identity('emailAddress', EMPTY), hashed: true },
    ])
      if (held['identityHash'] !== claim)
        assert.notEqual((await asked(claim, held)).recipient, 'match', JSON.stringify(claim));
});

test('10.A16, W80: an e-mail address is not the DID that is typed as one', async () => {
  const claim = { type: 'emailAddress', value: 'did:example:rower' };
  assert.equal((await asked(claim)).recipient, 'not-checked');
  assert.equal((await asked({ type: 'id', value: 'did:example:rower' })).recipient, 'match');
});
