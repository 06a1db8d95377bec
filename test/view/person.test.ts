import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadOlder } from '../../src/badge/index.js';
import { describe as described } from '../../src/describe.js';
import { verify } from '../../src/verify.js';
import { badgeOf, reportOf } from '../../stories/samples.js';
import { mint, NOW, party, readOne, subject, type JsonObject } from '../support/mint.js';

const NAME = 'Amina Sørensen';
const named = (identity: JsonObject = {}): JsonObject => ({
  credentialSubject: {
    ...subject,
    identifier: [
      {
        type: 'IdentityObject',
        hashed: false,
        identityHash: NAME,
        identityType: 'name',
        ...identity,
      },
    ],
  },
});

/** Verifies a signed badge, and gives the sentence that names its recipient. */
async function sentence(document: JsonObject, lang = 'en'): Promise<string | undefined> {
  const badge = await readOne(document),
    report = await verify(badge, { now: NOW });
  return (await described(badge, report, { lang, showRecipient: true })).person?.text;
}

test('X-50, R-12: the recipient is named where an authentic badge has a readable name and the caller wants it', async () => {
  const document = await mint(await party(), named()),
    badge = await readOne(document),
    report = await verify(badge, { now: NOW });
  assert.equal(report.authentic, 'yes');
  assert.equal(await sentence(document), `Awarded to ${NAME}`);
  assert.equal(await sentence(document, 'de'), `Vergeben an ${NAME}`);
  assert.equal((await described(badge, report)).person, undefined, 'not unless requested');
  assert.equal((await described(badge, undefined, { showRecipient: true })).person, undefined);
});

test('X-50, R-2: no name from a badge that is not authentic, nor a hash for a name', async () => {
  const by = await party(),
    altered = { ...(await mint(by, named())), ...named({ identityHash: 'Somebody Else' }) };
  assert.equal(await sentence(altered), undefined, 'altered');
  assert.equal(await sentence(await mint(by, named({ hashed: true }))), undefined, 'hashed');
  const undeclared = named({ identityHash: `sha256$${'ab'.repeat(32)}` });
  assert.equal(await sentence(await mint(by, undeclared)), undefined, 'an undeclared hash');
  const address = named({ identityType: 'emailAddress', identityHash: 'amina@mail.example' });
  assert.equal(await sentence(await mint(by, address)), undefined, 'an address is no name');
});

test('X-50: the recipient profile of an OB 2.0 assertion names the person', async () => {
  await loadOlder();
  const badge = badgeOf({
    '@context': 'https://w3id.org/openbadges/v2',
    id: 'https://university.example/assertions/1',
    type: 'Assertion',
    recipient: { type: 'email', hashed: true, identity: `sha256$${'0'.repeat(64)}` },
    badge: { type: 'BadgeClass', name: 'Robotics', issuer: 'https://university.example/' },
    issuedOn: '2026-01-01T00:00:00Z',
    'extensions:recipientProfile': { name: NAME },
    verification: { type: 'hosted' },
  });
  const of = async (state: 'valid' | 'altered') =>
    (await described(badge, reportOf(state), { showRecipient: true })).person?.name.text;
  assert.equal(await of('valid'), NAME);
  assert.equal(await of('altered'), undefined);
});
