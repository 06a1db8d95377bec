import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { NOW, signer, token, type Signer } from '../../securing/jose/jwt-support.js';
import type { Case, Family } from './contract.js';

const HOST = 'https://lms.example';
const PROFILE = `${HOST}/issuer`;
const CLASS = `${HOST}/class`;
const KEY = `${HOST}/key`;
const LIST = `${HOST}/revoked`;
const V2 = 'https://w3id.org/openbadges/v2';
const OBI = 'https://w3id.org/openbadges#';
const UUID = 'urn:uuid:7f4f4e1a-0a64-4f6c-a6a3-1a4f9f1c0003';
const ID = `${HOST}/a/1`;
const UID = 'u-1';

/** Lists ways to write that a badge is revoked, right and wrong. */
const entriesFor = (id: string): readonly Json[] => [
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
const AROUND: ReadonlyArray<(entry: Json) => Json> = [
  (entry) => [entry],
  (entry) => ['urn:uuid:0', entry],
  (entry) => [null, entry, false],
  (entry) => entry,
  (entry) => ({ '@set': [entry] }),
  (entry) => ({ '@list': [entry] }),
  (entry) => ({ a: entry }),
];
/** Names of the list of revocations, and others that a service may use. */
const MEMBERS: readonly string[] = [
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
const HEADS: readonly JsonObject[] = [
  { '@context': V2, type: 'RevocationList', id: LIST, issuer: PROFILE },
  { '@context': V2, '@type': 'RevocationList', '@id': LIST, issuer: { '@id': PROFILE } },
  { type: ['RevocationList'] },
  { '@context': V2 },
  {},
];

/** Responses that are no list of any known form. */
const NO_LISTS: readonly Json[] = [
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

const profile = (more: JsonObject = {}): JsonObject => ({
  '@context': V2,
  type: 'Profile',
  id: PROFILE,
  name: 'Example Works',
  url: HOST,
  email: 'a@lms.example',
  publicKey: KEY,
  ...more,
});
const badgeClass: JsonObject = {
  '@context': V2,
  type: 'BadgeClass',
  id: CLASS,
  name: 'Soldering',
  description: 'Joins metal.',
  image: `${HOST}/image.png`,
  criteria: `${HOST}/criteria`,
  issuer: PROFILE,
};
const assertion = (id: string, more: JsonObject = {}): JsonObject => ({
  '@context': V2,
  type: 'Assertion',
  id,
  recipient: { type: 'email', hashed: false, identity: 'a@example.org' },
  issuedOn: '2026-01-01T00:00:00Z',
  badge: CLASS,
  verification: { type: 'SignedBadge', creator: KEY },
  ...more,
});

const world =
  (pages: Readonly<Record<string, Json>>): typeof fetch =>
  (input) => {
    const body = pages[String(input)];
    if (body === undefined) return Promise.resolve(new Response('', { status: 404 }));
    return Promise.resolve(
      new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } }),
    );
  };

const site = (
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

/** Makes lists of OB 2.0 that revoke the badge, in every form, and responses that are no list. */
async function* ofSigned(by: Signer): AsyncGenerator<Case> {
  for (const id of [UUID, ID]) {
    const input = await token(by, {}, assertion(id, { uid: UID }));
    const asked = (list: Json): Case => ({
      what: `list ${JSON.stringify(list)} of ${id}`,
      input,
      options: { now: NOW, fetch: world(site(by, { [LIST]: list })) },
    });
    for (const list of NO_LISTS) yield asked(list);
    for (const head of HEADS)
      for (const member of MEMBERS)
        for (const around of AROUND)
          for (const entry of entriesFor(id)) yield asked({ ...head, [member]: around(entry) });
  }
}

/** Names the list in the profile in several ways, none of which means "no list". */
async function* named(by: Signer): AsyncGenerator<Case> {
  const input = await token(by, {}, assertion(UUID));
  const list = { '@context': V2, type: 'RevocationList', id: LIST, revokedAssertions: [UUID] };
  for (const member of ['revocationList', 'obi:revocationList', `${OBI}revocationList`])
    for (const value of VALUES)
      yield {
        what: `profile's ${member}: ${JSON.stringify(value)}`,
        input,
        options: {
          now: NOW,
          fetch: world(site(by, { [LIST]: list, [PROFILE]: profile({ [member]: value as Json }) })),
        },
      };
}

/** Makes hosted badges whose site declares in any form that they were revoked. */
async function* ofHosted(): AsyncGenerator<Case> {
  const input = JSON.stringify(assertion(ID, { verification: { type: 'HostedBadge' } }));
  const names = ['revoked', 'obi:revoked', `${OBI}revoked`, 'revokedAssertions'];
  const values: readonly Json[] = [
    true,
    [true],
    'true',
    1,
    { '@value': true },
    { '@value': 'true', '@type': 'xsd:boolean' },
    { '@value': 'true', '@type': 'http://www.w3.org/2001/XMLSchema#boolean' },
    [{ '@value': true }],
  ];
  const full = assertion(ID, { verification: { type: 'HostedBadge' } });
  for (const name of names)
    for (const value of values)
      for (const rest of [
        full,
        { id: ID },
        { '@id': ID },
        {},
        { ...full, revoked: false },
        { '@context': V2, id: ID },
      ]) {
        if (rest['revoked'] !== undefined && name === 'revoked') continue;
        yield {
          what: `hosted: ${name} ${JSON.stringify(value)} with ${Object.keys(rest).length} members`,
          input,
          options: {
            now: NOW,
            fetch: world({
              [CLASS]: badgeClass,
              [PROFILE]: profile(),
              [ID]: { ...rest, [name]: value },
            }),
          },
        };
      }
}

const EDTECH = 'https://issuer.example/revocations';
const DID = 'did:web:issuer.example';
const OB3_ID = 'urn:uuid:7f4f4e1a-0a64-4f6c-a6a3-1a4f9f1c0001';

/** Makes a 1EdTechRevocationList of an OB 3.0 badge in the same forms. */
async function* ofEdtech(by: Signer): AsyncGenerator<Case> {
  const { credential } = await import('../../securing/jose/jwt-support.js');
  const payload = credential({
    issuer: { id: DID, type: ['Profile'], name: 'Example Works' },
    credentialStatus: { id: EDTECH, type: '1EdTechRevocationList' },
  });
  const input = await token(by, { kid: `${DID}#1` }, { ...payload, iss: DID, jti: OB3_ID });
  const did = {
    id: DID,
    verificationMethod: [
      { id: `${DID}#1`, type: 'JsonWebKey', controller: DID, publicKeyJwk: by.jwk },
    ],
    assertionMethod: [`${DID}#1`],
  };
  const pages = { 'https://issuer.example/.well-known/did.json': did };
  const asked = (list: Json): Case => ({
    what: `1EdTech list ${JSON.stringify(list)}`,
    input,
    options: { now: NOW, fetch: world({ ...pages, [EDTECH]: list }) },
  });
  for (const list of NO_LISTS) yield asked(list);
  for (const member of [...MEMBERS, 'revokedCredentials'])
    for (const around of AROUND)
      for (const entry of entriesFor(OB3_ID).filter(
        (one) => !JSON.stringify(one).includes('urn:uuid:0'),
      ))
        for (const issuer of [DID, { id: DID }])
          yield asked({ id: EDTECH, issuer, [member]: around(entry) });
}

/**
 * Varies responses about revocation: a badge that one of them revokes in any form, or a response
 * without a list, is never valid.
 */
export const ob2Revocations: Family = {
  name: 'ob2-revocations',
  sampleEvery: 181,
  async *cases() {
    const by = await signer('ES256');
    yield* ofSigned(by);
    yield* named(by);
    yield* ofHosted();
    yield* ofEdtech(by);
  },
};

/** Values with which a profile may name its list, right and wrong. */
const VALUES: readonly Json[] = [
  LIST,
  { id: LIST },
  { '@id': LIST },
  [LIST],
  [{ '@id': LIST }],
  ['urn:x', LIST],
  {},
  5,
  '',
  'x',
];
