/** The acceptance cases of Open Badges 2.0: a hosted badge, and a salted recipient. */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { judge, type World, worldOf } from './mint.js';
import { assertIs, HOST, says } from './golden-world.js';

const OB2 = 'https://w3id.org/openbadges/v2';
const hosted = (more: JsonObject = {}): JsonObject => ({
  '@context': OB2,
  type: 'Assertion',
  id: `${HOST}/a/1`,
  recipient: { type: 'email', hashed: true, salt: 'Kosher', identity: `sha256$${SALTED}` },
  issuedOn: '2026-01-01T00:00:00Z',
  badge: `${HOST}/class`,
  verification: { type: 'HostedBadge' },
  ...more,
});
const SALTED = Buffer.from(
  await crypto.subtle.digest('SHA-256', new TextEncoder().encode('ada@example.orgKosher')),
).toString('hex');
const hostedWorld = (answer: World[string]): typeof fetch =>
  worldOf({
    [`${HOST}/a/1`]: answer,
    [`${HOST}/issuer`]: {
      '@context': OB2,
      type: 'Profile',
      id: `${HOST}/issuer`,
      name: 'College',
      url: HOST,
      email: 'a@college.example',
    },
    [`${HOST}/class`]: {
      '@context': OB2,
      type: 'BadgeClass',
      id: `${HOST}/class`,
      name: 'Soldering',
      description: 'Joins metal.',
      image: `${HOST}/i.png`,
      criteria: `${HOST}/c`,
      issuer: `${HOST}/issuer`,
    },
  });

test('G7: a hosted OB 2.0 badge that its host calls revoked, or answers with 410: revoked', async () => {
  assertIs(await judge(hosted(), { fetch: hostedWorld(hosted()) }), 'valid');
  assertIs(
    await judge(hosted(), {
      fetch: hostedWorld({
        '@context': OB2,
        type: 'Assertion',
        id: `${HOST}/a/1`,
        revoked: true,
        revocationReason: 'Left',
      }),
    }),
    'revoked',
  );
  assertIs(
    await judge(hosted(), { fetch: hostedWorld({ ...hosted(), revoked: true }) }),
    'revoked',
  );
  assertIs(await judge(hosted(), { fetch: hostedWorld(410) }), 'revoked');
});

test('G21: a salted OB 2.0 recipient against the right and the wrong e-mail address, in the page', async () => {
  for (const [recipient, expected] of [
    ['ada@example.org', 'match'],
    ['eve@example.org', 'mismatch'],
  ] as const) {
    const asked: string[] = [];
    const world = hostedWorld(hosted());
    const report = await judge(hosted(), {
      recipient,
      fetch: (input, init) => {
        asked.push(String(input));
        return world(input, init);
      },
    });
    assert.equal(report.recipient, expected, says(report));
    assert.ok(!asked.join().includes('example.org'), 'what was typed goes nowhere');
  }
});
