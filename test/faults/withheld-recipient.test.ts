/** Faults in which a holder withholds an identifier of the recipient, or a part of one. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../src/badge/contract.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import {
  claimsOf,
  didOf,
  draft,
  newKey,
  NOW,
  proveSelective,
  sign,
  signJwt,
  worldOf,
} from '../golden/mint.js';
import { digestOf, shown } from '../support/withheld.js';

const ADA = 'ada@example.org';
const issuer = await newKey('P-256'),
  scoped = await newKey('P-256');
const whole = draft(didOf(issuer), { validUntil: '2027-01-01T00:00:00Z' });
const withIdentifier = (identifier: Json): JsonObject => ({
  ...whole,
  credentialSubject: { ...(whole['credentialSubject'] as JsonObject), identifier },
});
const sdJwt = (identifier: Json): Promise<string> =>
  signJwt({ ...withIdentifier(identifier), ...claimsOf(whole) }, issuer, { typ: 'vc+sd-jwt' });

const BARE = {
  type: ['IdentityObject'],
  hashed: true,
  identityHash: `sha256$${createHash('sha256').update(`${ADA}pepper`).digest('hex')}`,
  identityType: 'emailAddress',
};
const SALTED = { ...BARE, salt: 'pepper' };
const OTHER = {
  type: ['IdentityObject'],
  hashed: false,
  identityHash: 'work@example.org',
  identityType: 'emailAddress',
};

/** Verifies a badge for a person, and gives the answer and the codes of the comparison. */
async function askedFor(text: string, recipient: string) {
  const [badge] = await read(text);
  const report = await verify(badge!, { now: NOW, fetch: worldOf({}), recipient });
  const codes = report.findings.filter(({ check }) => check === 'recipient').map((f) => f.code);
  return [report.recipient, ...codes];
}

test('P-37: another person is unknown, not the wrong one, while an identifier is withheld', async () => {
  const disclosure = shown(['s', SALTED]);
  const token = await sdJwt([OTHER, { '...': await digestOf(disclosure) }]);
  assert.deepEqual(await askedFor(`${token}~${disclosure}~`, ADA), ['match', 'recipient-match']);
  assert.deepEqual(await askedFor(`${token}~`, ADA), ['not-checked', 'recipient-withheld']);
  assert.deepEqual(await askedFor(`${token}~${disclosure}~`, 'eve@example.org'), [
    'mismatch',
    'recipient-mismatch',
  ]);
  assert.deepEqual(await askedFor(`${token}~`, 'work@example.org'), ['match', 'recipient-match']);
});

test('P-37: the same while the salt of its hash is withheld', async () => {
  const disclosure = shown(['s', 'salt', 'pepper']);
  const token = await sdJwt([{ ...BARE, _sd: [await digestOf(disclosure)] }]);
  assert.deepEqual(await askedFor(`${token}~${disclosure}~`, ADA), ['match', 'recipient-match']);
  assert.deepEqual(await askedFor(`${token}~`, ADA), ['not-checked', 'recipient-withheld']);
});

test('P-37: a derived proof of ecdsa-sd-2023 never shows that every identifier is there', async () => {
  const derived = async (identifier: Json) => {
    const document = withIdentifier(identifier);
    return JSON.stringify({
      ...document,
      proof: await proveSelective(document, issuer, scoped, issuer),
    });
  };
  assert.deepEqual(await askedFor(await derived([SALTED]), ADA), ['match', 'recipient-match']);
  assert.deepEqual(await askedFor(await derived([BARE]), ADA), [
    'not-checked',
    'recipient-withheld',
  ]);
});

test('V-61: a name, a number or an e-mail address is not compared with a DID; another DID is', async () => {
  const text = JSON.stringify(await sign(whole, issuer, { cryptosuite: 'ecdsa-rdfc-2019' }));
  for (const claim of [ADA, '4711', 'Ada Lovelace'])
    assert.deepEqual(await askedFor(text, claim), ['not-checked', 'recipient-none'], claim);
  assert.deepEqual(await askedFor(text, 'did:example:eve'), ['mismatch', 'recipient-mismatch']);
});
