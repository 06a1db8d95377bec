/** An assertion, its BadgeClass and its issuer, and the site that hosts them. */
import assert from 'node:assert/strict';
import type { JsonObject } from '../../../src/badge/contract.js';
import type { Report } from '../../../src/report/finding.js';
import { has, judged, signer, token, told, type Web } from '../jose/jwt-support.js';

export const HOST = 'https://badges.example';
export const [ID, CLASS, PROFILE, KEY, LIST] = [
  'assertions/1',
  'class',
  'issuer',
  'key',
  'revoked',
].map((path) => `${HOST}/${path}`) as [string, string, string, string, string];
export const CONTEXT = 'https://w3id.org/openbadges/v2';
export const own = await signer('RS256');
export const attacker = await signer('RS256');

export const assertion = (more: JsonObject = {}): JsonObject => ({
  '@context': CONTEXT,
  type: 'Assertion',
  id: ID,
  recipient: { type: 'email', hashed: false, identity: 'a@example.org' },
  issuedOn: '2026-01-01T00:00:00Z',
  badge: CLASS,
  verification: { type: 'HostedBadge' },
  ...more,
});
export const badgeClass = (more: JsonObject = {}): JsonObject => ({
  '@context': CONTEXT,
  type: 'BadgeClass',
  id: CLASS,
  name: 'Soldering',
  description: 'Joins metal.',
  image: `${HOST}/image.png`,
  criteria: `${HOST}/criteria`,
  issuer: PROFILE,
  ...more,
});
export const profile = (more: JsonObject = {}): JsonObject => ({
  '@context': CONTEXT,
  type: 'Profile',
  id: PROFILE,
  name: 'Example Works',
  url: HOST,
  email: 'badges@example.org',
  ...more,
});
export const site = (more: Web = {}): Web => ({
  [ID]: assertion(),
  [CLASS]: badgeClass(),
  [PROFILE]: profile(),
  ...more,
});
export const hosted = (pages: Web, given = assertion()): Promise<Report> =>
  judged(JSON.stringify(given), pages);

export const assertVerdict = (report: Report, verdict: string): void =>
  assert.equal(report.verdict, verdict, told(report));
export function assertFails(report: Report, code: string): void {
  assertVerdict(report, 'invalid');
  assert.ok(has(report, code, 'fail'), told(report));
}
export const payload = (more: JsonObject = {}): JsonObject =>
  assertion({
    id: 'urn:uuid:7f4f4e1a-0a64-4f6c-a6a3-1a4f9f1c0003',
    verification: { type: 'SignedBadge', creator: KEY },
    ...more,
  });
export const key = (more: JsonObject = {}): JsonObject => ({
  '@context': CONTEXT,
  type: 'CryptographicKey',
  id: KEY,
  owner: PROFILE,
  publicKeyPem: own.pem,
  ...more,
});
export const pages = (more: Web = {}): Web => ({
  [CLASS]: badgeClass(),
  [PROFILE]: profile({ publicKey: KEY }),
  [KEY]: key(),
  ...more,
});
export const signed = async (
  more: JsonObject = {},
  by = own,
  header: JsonObject = {},
): Promise<string> => token(by, header, payload(more));
