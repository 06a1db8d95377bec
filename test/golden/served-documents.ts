/** The documents that the real server serves: keys, lists, an OB 2.0 badge and its issuer. */
import type { JsonObject } from '../../src/badge/contract.js';
import { signer as jwsSigner, token } from '../securing/jose/jwt-support.js';
import type { Route } from '../support/serve.js';
import { didOf, draft, entry, list, LIST_URL, newKey, packed, sign, signJwt } from './mint.js';

const HOST = 'https://college.example';

export const json = (value: object): Route => ({ body: JSON.stringify(value) });
export const issuer = await newKey('Ed25519');
export const WEB = 'did:web:college.example';
export const DOCUMENT = `${HOST}/.well-known/did.json`;
const method = (controller: string, id: string): JsonObject => ({
  id,
  type: 'Multikey',
  controller,
  publicKeyMultibase: issuer.multikey,
});
export const keyDocument = (id: string): JsonObject => ({
  id,
  verificationMethod: [method(id, `${id}#key-1`)],
  assertionMethod: [`${id}#key-1`],
});
export const signedBy = (id: string, more: JsonObject = {}): Promise<JsonObject> =>
  sign(draft(id, more), issuer, { verificationMethod: `${id}#key-1` });

export const PROFILE = `${HOST}/issuer`,
  CLASS = `${HOST}/class`,
  ASSERTION = `${HOST}/assertions/1`,
  KEY = `${HOST}/key`,
  REVOKED = `${HOST}/revoked`,
  REGISTRY = 'https://registry.example/list.json';
const OB2 = 'https://w3id.org/openbadges/v2';
const rsa = await jwsSigner('RS256');
export const assertion = (more: JsonObject = {}): JsonObject => ({
  '@context': OB2,
  type: 'Assertion',
  id: ASSERTION,
  recipient: { type: 'email', hashed: false, identity: 'ada@example.org' },
  issuedOn: '2026-01-01T00:00:00Z',
  badge: CLASS,
  verification: { type: 'HostedBadge' },
  ...more,
});
const badgeClass: JsonObject = {
  '@context': OB2,
  type: 'BadgeClass',
  id: CLASS,
  name: 'Soldering',
  description: 'Joins metal.',
  image: `${HOST}/i.png`,
  criteria: `${HOST}/criteria`,
  issuer: PROFILE,
};
const profile: JsonObject = {
  '@context': OB2,
  type: 'Profile',
  id: PROFILE,
  name: 'College',
  url: HOST,
  email: 'a@college.example',
  publicKey: KEY,
  revocationList: REVOKED,
};
const key: JsonObject = {
  '@context': OB2,
  type: 'CryptographicKey',
  id: KEY,
  owner: PROFILE,
  publicKeyPem: rsa.pem,
};
export const revocations: JsonObject = {
  '@context': OB2,
  type: 'RevocationList',
  id: REVOKED,
  issuer: PROFILE,
  revokedAssertions: ['urn:uuid:other'],
};
export const site: Readonly<Record<string, Route>> = {
  [ASSERTION]: json(assertion()),
  [CLASS]: json(badgeClass),
  [PROFILE]: json(profile),
  [KEY]: json(key),
  [REVOKED]: json(revocations),
};
export const signed = (): Promise<string> =>
  token(
    rsa,
    { typ: 'JWT' },
    assertion({
      id: 'urn:uuid:7f4f4e1a-0a64-4f6c-a6a3-1a4f9f1c0001',
      verification: { type: 'SignedBadge', creator: KEY },
    }),
  );

export const edtech: JsonObject = {
  '@context': [
    ...(draft('')['@context'] as string[]),
    'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
  ],
  credentialStatus: { id: REVOKED, type: '1EdTechRevocationList' },
};
export const jwtList = async (): Promise<string> => {
  const payload = list(didOf(issuer), { encodedList: packed() });
  return signJwt(
    {
      ...payload,
      iss: didOf(issuer),
      jti: LIST_URL,
      sub: `${LIST_URL}#list`,
      nbf: Date.parse('2026-11-01T00:00:00Z') / 1000,
    },
    issuer,
  );
};
export const withList = (): Promise<JsonObject> =>
  sign(draft(didOf(issuer), { credentialStatus: entry() }), issuer);
/**
 * Results for content that is no status list: any media type is accepted, so it is found when it is
 * read. A list is signed, so a redirect does not matter.
 */
export const notAList = {
  page: ['indeterminate', 'unknown', 'status-list-unreadable'],
  garbage: ['indeterminate', 'unknown', 'status-list-unreadable'],
  truncated: ['indeterminate', 'unknown', 'status-list-unreadable'],
} as const;
export const whenSigned = {
  'redirect to another site': ['valid', 'pass', 'status-clear'],
} as const;
