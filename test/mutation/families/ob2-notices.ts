import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { NOW } from '../../securing/jose/jwt-support.js';
import type { Case, Family } from './contract.js';

const HOST = 'https://lms.example';
const [ID, CLASS, PROFILE] = [`${HOST}/a`, `${HOST}/b`, `${HOST}/i`];
const V2 = 'https://w3id.org/openbadges/v2';
const OBI = 'https://w3id.org/openbadges#';

/** Values that may state a revocation; only `false`, `null` and their like do not. */
const VALUES: readonly Json[] = [
  true,
  1,
  2,
  'true',
  'TRUE',
  '1',
  'yes',
  'revoked',
  '2026-05-01',
  '2026-05-01T00:00:00Z',
  1_777_600_000,
  { reason: 'x' },
  { id: ID },
  { '@id': ID },
  { '@type': 'xsd:boolean', '@value': 'true' },
  { '@type': 'xsd:boolean', '@value': '1' },
  { '@type': 'xsd:dateTime', '@value': '2026-05-01T00:00:00Z' },
  { '@set': [true] },
  { '@list': [true] },
];
/** Names of the statement in the context of OB 2.0. */
const NAMES: readonly string[] = ['revoked', 'obi:revoked', `${OBI}revoked`, 'revokedAssertions'];
const AROUND: ReadonlyArray<(value: Json) => Json> = [
  (value) => value,
  (value) => [value],
  (value) => [value, value],
  (value) => [false, value],
  (value) => [null, value],
  (value) => [[value]],
];
const CONTEXTS: readonly Json[] = [
  V2,
  [V2],
  [V2, { x: 'https://x.example/x' }],
  'http://w3id.org/openbadges/v2',
  'https://w3id.org/openbadges/v2/',
];

const assertion: JsonObject = {
  '@context': V2,
  type: 'Assertion',
  id: ID,
  recipient: { type: 'email', hashed: false, identity: 'a@example.org' },
  issuedOn: '2026-01-01T00:00:00Z',
  badge: CLASS,
  verification: { type: 'HostedBadge' },
};
const SITE: Readonly<Record<string, JsonObject>> = {
  [CLASS]: {
    '@context': V2,
    type: 'BadgeClass',
    id: CLASS,
    name: 'Soldering',
    description: 'Joins metal.',
    image: `${HOST}/image.png`,
    criteria: `${HOST}/criteria`,
    issuer: PROFILE,
  },
  [PROFILE]: {
    '@context': V2,
    type: 'Profile',
    id: PROFILE,
    name: 'Example Works',
    url: HOST,
    email: 'a@lms.example',
  },
};

const served =
  (response: JsonObject): typeof fetch =>
  async (input) =>
    new Response(JSON.stringify(String(input) === ID ? response : SITE[String(input)]), {
      headers: { 'content-type': 'application/json' },
    });

/** Makes the responses of a site to a file without the statement: the assertion, or less of it. */
function* responses(statement: JsonObject): Generator<JsonObject> {
  for (const context of CONTEXTS) yield { ...assertion, '@context': context, ...statement };
  const { verification, ...rest } = assertion;
  yield { ...rest, verify: verification!, ...statement };
  yield { ...statement, ...assertion };
  yield { '@context': V2, id: ID, ...statement };
  yield { id: ID, ...statement };
  yield statement;
}

export const ob2Notices: Family = {
  name: 'ob2-notices',
  sampleEvery: 31,
  async *cases(): AsyncGenerator<Case> {
    for (const name of NAMES)
      for (const around of AROUND)
        for (const value of VALUES)
          for (const response of responses({ [name]: around(value) }))
            yield {
              what: JSON.stringify(response),
              input: JSON.stringify(assertion),
              options: { now: NOW, fetch: served(response) },
            };
  },
};
