/** An OB 2.0 badge with an extension, judged. */
import assert from 'node:assert/strict';
import type { JsonObject } from '../../../src/badge/contract.js';
import { read } from '../../../src/read.js';
import type { Finding, Report } from '../../../src/report/finding.js';
import { verify, type VerifyOptions } from '../../../src/verify.js';
import { NOW, told, type Web, web } from '../../securing/jose/jwt-support.js';

export const HOST = 'https://badges.example',
  [ID, CLASS, PROFILE] = [`${HOST}/1`, `${HOST}/class`, `${HOST}/issuer`];
export const [CONTEXT, SCHEMA] = [
  'https://extension.example/context.json',
  'https://extension.example/schema.json',
];
export const OB2 = 'https://w3id.org/openbadges/v2';

export const context: JsonObject = {
  '@context': {
    obi: 'https://w3id.org/openbadges#',
    extensions: 'https://w3id.org/openbadges/extensions#',
    own: 'https://own.example/#',
    hours: 'own:hours',
    room: { '@id': 'own:room' },
  },
  'obi:validation': [{ 'obi:validatesType': 'extensions:Effort', 'obi:validationSchema': SCHEMA }],
};
export const schema: JsonObject = {
  $schema: 'http://json-schema.org/draft-04/schema#',
  type: 'object',
  required: ['hours'],
  properties: {
    hours: { type: 'number', minimum: 1 },
    room: { type: 'object', properties: { url: { type: 'string', format: 'uri' } } },
  },
};
export const effort = (more: JsonObject = {}): JsonObject => ({
  '@context': CONTEXT,
  type: ['Extension', 'extensions:Effort'],
  hours: 4,
  ...more,
});

/** A hosted badge with members more on its assertion or its class. */
export async function judge(
  more: JsonObject,
  pages: Web = {},
  options: VerifyOptions = {},
  inClass: JsonObject = {},
): Promise<Report & { urls: string[]; schemas: Finding[] }> {
  const assertion: JsonObject = {
    '@context': OB2,
    type: 'Assertion',
    id: ID,
    recipient: { type: 'email', hashed: false, identity: 'a@example.org' },
    issuedOn: '2026-01-01T00:00:00Z',
    badge: CLASS,
    verification: { type: 'HostedBadge' },
    ...more,
  };
  const badgeClass: JsonObject = {
    '@context': OB2,
    type: 'BadgeClass',
    id: CLASS,
    name: 'Soldering',
    description: 'Joins metal.',
    image: `${HOST}/i.png`,
    criteria: `${HOST}/c`,
    issuer: PROFILE,
    ...inClass,
  };
  const profile: JsonObject = {
    '@context': OB2,
    type: 'Profile',
    id: PROFILE,
    name: 'Example Works',
    url: HOST,
    email: 'badges@example.org',
  };
  const urls: string[] = [];
  const fetch = web(
    {
      [ID]: assertion,
      [CLASS]: badgeClass,
      [PROFILE]: profile,
      [CONTEXT]: context,
      [SCHEMA]: schema,
      ...pages,
    },
    urls,
  );
  const report = await verify((await read(JSON.stringify(assertion)))[0]!, {
    now: NOW,
    fetch,
    ...options,
  });
  return { ...report, urls, schemas: report.findings.filter(({ check }) => check === 'schema') };
}
export const brief = (findings: readonly Finding[]): unknown[] =>
  findings.map(({ outcome, code, pointer }) => [outcome, code, pointer]);
export const assertIs = (
  { verdict, schemas, ...report }: Awaited<ReturnType<typeof judge>>,
  wanted: string,
  ...findings: unknown[]
): void => {
  assert.equal(verdict, wanted, told({ verdict, ...report }));
  assert.deepEqual(brief(schemas), findings);
};
