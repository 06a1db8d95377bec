/** An OB 2.0 badge, its site, and revocation lists in many forms. */
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import type { Signer } from '../../securing/jose/jwt-support.js';

const HOST = 'https://lms.example';
export const PROFILE = `${HOST}/issuer`;
export const CLASS = `${HOST}/class`;
const KEY = `${HOST}/key`;
export const LIST = `${HOST}/revoked`;
export const V2 = 'https://w3id.org/openbadges/v2';
export const OBI = 'https://w3id.org/openbadges#';
export const UUID = 'urn:uuid:7f4f4e1a-0a64-4f6c-a6a3-1a4f9f1c0003';
export const ID = `${HOST}/a/1`;
export const UID = 'u-1';

/** Lists ways to write that a badge is revoked, right and wrong. */
export const entriesFor = (id: string): readonly Json[] => [
  id,
  { id },
  { '@id': id },
  { id, revocationReason: 'x' },
  { '@id': id, 'obi:revocationReason': 'x' },
  { uid: UID },
  { 'obi:uid': UID },
  { [`${OBI}uid`]: UID },
  { id: [id] },
  { id: { '@id': id } },
  { '@value': id },
  { id: null, uid: UID },
  { id: 'urn:uuid:0', uid: UID },
  { assertion: id },
  { badge: { id } },
  { id: { id } },
  { [id]: 'x' },
  { [id]: { reason: 'x' } },
  { [UID]: 'x' },
  [id],
  [{ id }],
  [[id]],
  id.replace('urn:uuid:', 'URN:UUID:').replace('7f4f', '7F4F'),
  ` ${id}`,
  `${id} `,
  id.replace('https:', 'http:'),
  id.replace('https://lms', 'https://LMS'),
  id.replace(HOST, ''),
  id.replace(HOST, `${HOST}:443`),
  id.replace('/a/', '/%61/'),
  id.replace('urn:uuid:', ''),
  null,
  false,
  true,
  0,
  {},
  { revoked: true },
  { revocationReason: 'x' },
];
/** Other entries around it. */
export const AROUND: ReadonlyArray<(entry: Json) => Json> = [
  (entry) => [entry],
  (entry) => ['urn:uuid:0', entry],
  (entry) => [null, entry, false],
  (entry) => entry,
  (entry) => ({ '@set': [entry] }),
  (entry) => ({ '@list': [entry] }),
  (entry) => ({ a: entry }),
];
/** Names of the list of revocations, and others that a service may use. */
export const MEMBERS: readonly string[] = [
  'revokedAssertions',
  'revoked',
  'obi:revoked',
  `${OBI}revoked`,
  'revokedassertions',
  'revocations',
  'revokedCredential',
  'data',
  '@graph',
];
export const HEADS: readonly JsonObject[] = [
  { '@context': V2, type: 'RevocationList', id: LIST, issuer: PROFILE },
  { '@context': V2, '@type': 'RevocationList', '@id': LIST, issuer: { '@id': PROFILE } },
  { type: ['RevocationList'] },
  { '@context': V2 },
  {},
];

/** Responses that are no list of any known form. */
export const NO_LISTS: readonly Json[] = [
  {},
  [],
  null,
  true,
  'ok',
  { error: 'Not found' },
  { error: { code: 404 } },
  { error_404: 'Not found' },
  { error404: 'Not found', message1: 'no such list' },
  { message: 'ok' },
  { detail: 'Not found.' },
  { status: 'ok' },
  { valid: true },
  { success: 'true', message: 'none' },
  { title: 'Error', detail: 'x', type: 'about:blank' },
  { '@context': V2 },
  { type: 'RevocationList' },
  { '@context': V2, type: 'RevocationList', id: LIST },
  { '@context': V2, type: 'RevocationList', revokedAssertions: null },
  { '@context': V2, type: 'RevocationList', revokedAssertions: 0 },
  { '@context': V2, type: 'RevocationList', revokedAssertions: false },
  {
    '@context': V2,
    type: 'RevocationList',
    revokedAssertions: 'none',
    issuer: 'https://other.example',
  },
  { '@context': V2, type: 'RevocationList', revokedAssertions: {} },
  { '@context': V2, type: 'RevocationList', revokedAssertions: [{}] },
  { '@context': V2, type: 'Profile', id: LIST, revokedAssertions: [] },
  { revokedAssertions: [] },
  { revokedAssertions: [], revoked: [UUID] },
  [{ '@context': V2, type: 'RevocationList', revokedAssertions: [] }],
  { list: { type: 'RevocationList', revokedAssertions: [] } },
  { 'urn:uuid:0': 'x' },
  { [ID]: 'x' },
  { [UUID]: 'x' },
  { [UID]: 'x' },
  { [UID]: { reason: 'x' } },
  { [UID]: null },
  { [UID]: true },
];

export const profile = (more: JsonObject = {}): JsonObject => ({
  '@context': V2,
  type: 'Profile',
  id: PROFILE,
  name: 'Example Works',
  url: HOST,
  email: 'a@lms.example',
  publicKey: KEY,
  ...more,
});
export const badgeClass: JsonObject = {
  '@context': V2,
  type: 'BadgeClass',
  id: CLASS,
  name: 'Soldering',
  description: 'Joins metal.',
  image: `${HOST}/image.png`,
  criteria: `${HOST}/criteria`,
  issuer: PROFILE,
};
export const assertion = (id: string, more: JsonObject = {}): JsonObject => ({
  '@context': V2,
  type: 'Assertion',
  id,
  recipient: { type: 'email', hashed: false, identity: 'a@example.org' },
  issuedOn: '2026-01-01T00:00:00Z',
  badge: CLASS,
  verification: { type: 'SignedBadge', creator: KEY },
  ...more,
});

export const world =
  (pages: Readonly<Record<string, Json>>): typeof fetch =>
  (input) => {
    const body = pages[String(input)];
    if (body === undefined) return Promise.resolve(new Response('', { status: 404 }));
    return Promise.resolve(
      new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } }),
    );
  };

export const site = (
  by: Signer,
  more: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> => ({
  [CLASS]: badgeClass,
  [PROFILE]: profile({ revocationList: LIST }),
  [KEY]: {
    '@context': V2,
    type: 'CryptographicKey',
    id: KEY,
    owner: PROFILE,
    publicKeyPem: by.pem,
  },
  ...more,
});
