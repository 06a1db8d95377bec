import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Finding, RecipientMatch } from '../../../src/report/finding.js';
import { recipient } from '../../../src/verification/checks/recipient.js';
import type { CheckContext, RecipientClaim } from '../../../src/verification/contract.js';
import { judge } from '../../../src/report/verdict.js';
import { type JsonObject, NOW, readOne } from '../../support/mint.js';
import { hash } from './compared.js';

describe('Open Badges 2.0', () => {
  const assertion = (recipientOf: JsonObject): JsonObject => ({
    '@context': 'https://w3id.org/openbadges/v2',
    id: 'https://college.example/a/1',
    type: 'Assertion',
    recipient: recipientOf,
    issuedOn: '2026-01-01T00:00:00Z',
    badge: {
      id: 'https://college.example/b',
      type: 'BadgeClass',
      name: 'B',
      description: 'B',
      image: 'https://college.example/b.png',
      criteria: 'https://college.example/c',
      issuer: 'https://college.example/i',
    },
    verification: { type: 'HostedBadge' },
  });
  const run = async (recipientOf: JsonObject, claim: RecipientClaim): Promise<Finding> =>
    (
      await recipient.run(await readOne(assertion(recipientOf)), {
        recipient: claim,
        findings: [],
      } as unknown as CheckContext)
    )[0]!;

  test('G21: a salted hash matches the right e-mail address and no other', async () => {
    const salted = {
      type: 'email',
      hashed: true,
      salt: 'deadsea',
      identity: hash('sha256', 'ada@example.orgdeadsea'),
    };
    assert.equal((await run(salted, 'ada@example.org')).code, 'recipient-match');
    assert.equal((await run(salted, 'ada@example.org')).pointer, '/recipient');
    assert.equal((await run(salted, 'eve@example.org')).code, 'recipient-mismatch');
  });
  test('its other properties: url, telephone, id', async () => {
    assert.equal(
      (
        await run(
          { type: 'url', hashed: false, identity: 'https://ada.example' },
          { type: 'url', value: 'https://ada.example' },
        )
      ).code,
      'recipient-match',
    );
    assert.equal(
      (
        await run(
          { type: 'telephone', hashed: false, identity: '+49 1' },
          { type: 'telephone', value: '+49 1' },
        )
      ).code,
      'recipient-match',
    );
    assert.equal(
      (await run({ type: 'telephone', hashed: false, identity: '+49 1' }, '+49 1')).code,
      'recipient-match',
    );
    assert.equal(
      (await run({ type: 'id', hashed: false, identity: 'did:example:ada' }, 'did:example:ada'))
        .code,
      'recipient-match',
    );
    assert.equal(
      (
        await run(
          { type: 'url', hashed: false, identity: 'https://ada.example' },
          { type: 'email', value: 'https://ada.example' },
        )
      ).code,
      'recipient-none',
    );
  });
});

test('O-3: an OB 2.0 recipient is hashed alike: identity and salt, either algorithm, either case of hex', async () => {
  const assertion = (recipient: JsonObject): JsonObject => ({
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'Assertion',
    id: 'https://a.example/1',
    recipient,
    badge: 'https://a.example/b',
    verification: { type: 'HostedBadge' },
    issuedOn: '2026-01-01T00:00:00Z',
  });
  const answer = async (claim: RecipientClaim, given: JsonObject): Promise<RecipientMatch> =>
    judge(
      await recipient.run(await readOne(assertion(given)), {
        recipient: claim,
        findings: [],
      } as unknown as CheckContext),
      NOW,
    ).recipient;
  const mail = 'ada@example.org';
  for (const [identityHash, salt] of [
    [hash('sha256', `${mail}deadsea`), 'deadsea'],
    [hash('md5', `${mail}deadsea`), 'deadsea'],
    [hash('sha256', mail), undefined],
  ] as const) {
    for (const identityText of [
      identityHash,
      identityHash.replace(/\$.*/, (hex) => hex.toUpperCase()),
    ]) {
      const given = {
        type: 'email',
        hashed: true,
        identity: identityText,
        ...(salt ? { salt } : {}),
      };
      assert.deepEqual(
        [await answer(mail, given), await answer('eve@example.org', given)],
        ['match', 'mismatch'],
      );
    }
  }
  assert.equal(
    await answer(
      { type: 'url', value: 'mayze' },
      {
        type: 'url',
        hashed: true,
        identity: 'sha256$7a1a1b3f7d40552e4299180e346e3add12bf9a751a43d9c4ca4518febc2c60c6',
      },
    ),
    'match',
  );
  assert.equal(
    await answer(mail, {
      type: 'email',
      hashed: true,
      identity: hash('sha256', `deadsea${mail}`),
      salt: 'deadsea',
    }),
    'mismatch',
    'the salt comes after',
  );
});
