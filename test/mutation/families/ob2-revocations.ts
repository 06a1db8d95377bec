import type { Json } from '../../../src/badge/contract.js';
import { NOW, type Signer, signer, token } from '../../securing/jose/jwt-support.js';
import type { Case, Family } from './contract.js';
import {
  AROUND,
  assertion,
  badgeClass,
  CLASS,
  entriesFor,
  HEADS,
  ID,
  LIST,
  MEMBERS,
  NO_LISTS,
  OBI,
  PROFILE,
  profile,
  site,
  UID,
  UUID,
  V2,
  world,
} from './ob2-revocation-lists.js';

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
