/** Schemas of extensions (OB 2.0), which the document names itself. */
import type { JsonObject } from '../../../../src/badge/contract.js';
import { MAX_EXTENSIONS } from '../../../../src/verification/schema/extensions.js';
import type { Grown, WholeDimension } from '../contract.js';
import { many, grown } from './support.js';

const PATTERNS: readonly string[] = [
  '^(a+)+$',
  '(a|a)*b',
  '^(a|aa)+$',
  'a*a*a*a*a*b',
  '^(.*)*$',
  '(x+x+)+y',
  '^a?a?a?a?a?a?a?aaaaaaa$',
  '^(?:a{0,9}){0,9}$',
  '[a]*[a]*b',
  '(?=a*b)a*',
  '^(a*)\\1$',
  'a*$',
  '\\s+$',
  '(?<!a)a*a*b',
];
const OB2_SITE = 'https://ob2.example';
async function ob2(schema: JsonObject, extension: JsonObject, n: number): Promise<Grown> {
  const context = {
    '@context': { v: 'https://ob2.example/v#' },
    'obi:validation': [
      { 'obi:validatesType': 'extensions:E', 'obi:validationSchema': `${OB2_SITE}/s.json` },
    ],
  };
  const assertion: JsonObject = {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'Assertion',
    id: `${OB2_SITE}/a/1`,
    recipient: { type: 'email', hashed: false, identity: 'a@ada.example' },
    issuedOn: '2026-01-01T00:00:00Z',
    verification: { type: 'HostedBadge' },
    badge: {
      type: 'BadgeClass',
      id: `${OB2_SITE}/b`,
      name: 'B',
      description: 'd',
      image: `${OB2_SITE}/i.png`,
      criteria: `${OB2_SITE}/c`,
      issuer: `${OB2_SITE}/i`,
    },
    ...Object.fromEntries(
      many(n, (at) => [
        `extensions:E${at}`,
        { '@context': `${OB2_SITE}/x.json`, type: ['Extension', 'extensions:E'], ...extension },
      ]),
    ),
  };
  const issuer: JsonObject = {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'Issuer',
    id: `${OB2_SITE}/i`,
    name: 'I',
    url: OB2_SITE,
    email: 'i@ob2.example',
  };
  return grown(JSON.stringify(assertion), {
    [`${OB2_SITE}/a/1`]: assertion,
    [`${OB2_SITE}/b`]: {
      '@context': 'https://w3id.org/openbadges/v2',
      ...(assertion['badge'] as JsonObject),
    },
    [`${OB2_SITE}/i`]: issuer,
    [`${OB2_SITE}/x.json`]: context,
    [`${OB2_SITE}/s.json`]: schema,
  });
}
const SCHEMA_TEXT = 9_000;
const refs = (n: number): JsonObject => ({
  definitions: Object.fromEntries([
    ...many(n, (at) => [
      `d${at}`,
      { anyOf: [{ $ref: `#/definitions/d${at + 1}` }, { $ref: `#/definitions/d${at + 1}` }] },
    ]),
    [`d${n}`, { type: 'string' }],
  ]) as JsonObject,
  $ref: '#/definitions/d0',
});
/** Dimensions of schemas. */
export const SCHEMAS: readonly WholeDimension[] = [
  ...PATTERNS.map((pattern): WholeDimension => ({
    name: `schema of an extension: pattern ${pattern}`,
    limit: SCHEMA_TEXT,
    make: (n) => ob2({ properties: { text: { pattern } } }, { text: `${'a'.repeat(n)}!` }, 1),
  })),
  ...PATTERNS.map((pattern): WholeDimension => ({
    name: `schema of an extension: names ${pattern}`,
    limit: SCHEMA_TEXT,
    make: (n) => ob2({ patternProperties: { [pattern]: {} } }, { [`${'a'.repeat(n)}!`]: 1 }, 1),
  })),
  {
    name: 'schema of an extension: patterns of one text',
    limit: 2_000,
    make: (n) =>
      ob2(
        { allOf: many(n, (at) => ({ properties: { text: { pattern: `a*${at}` } } })) },
        { text: 'a'.repeat(SCHEMA_TEXT) },
        1,
      ),
  },
  {
    name: 'schema of an extension: format',
    limit: SCHEMA_TEXT,
    make: (n) =>
      ob2(
        {
          properties: {
            text: {
              allOf: [
                'date-time',
                'email',
                'hostname',
                'uri',
                'regex',
                'ipv6',
                'uri-template',
                'json-pointer',
                'duration',
                'idn-email',
                'iri',
              ].map((format) => ({ format })),
            },
          },
        },
        { text: 'a.'.repeat(n / 2) },
        1,
      ),
  },
  {
    name: 'schema of an extension: alternatives in each other',
    limit: 60,
    make: (n) => ob2(refs(n), { text: 'a' }, 1),
  },
  {
    name: 'schema of an extension: itself',
    limit: 10,
    make: (n) => ob2({ allOf: many(n, () => ({ $ref: '#' })) }, { text: 'a' }, 1),
  },
  {
    name: 'schema of an extension: unique items',
    limit: 4_000,
    make: (n) =>
      ob2(
        { properties: { list: { uniqueItems: true } } },
        { list: many(n, (at) => ({ a: [at] })) },
        1,
      ),
  },
  {
    name: 'schema of an extension: enum',
    limit: 20_000,
    make: (n) =>
      ob2(
        { properties: { list: { items: { enum: many(n, (at) => ({ a: at })) } } } },
        { list: many(1_000, (at) => ({ b: at })) },
        1,
      ),
  },
  {
    name: 'schema of an extension: faults',
    limit: 4_000,
    make: (n) =>
      ob2(
        { properties: { list: { items: { type: 'string' } } } },
        { list: many(n, (at) => at) },
        1,
      ),
  },
  {
    name: 'schema of an extension: alternatives of many values',
    limit: 1_500,
    make: (n) =>
      ob2(
        {
          properties: {
            list: {
              items: {
                anyOf: many(30, (at) => ({
                  properties: { [`p${at}`]: { type: 'string' } },
                  required: [`p${at}`],
                })),
              },
            },
          },
        },
        { list: many(n, (at) => ({ a: at })) },
        1,
      ),
  },
  {
    name: 'extensions',
    limit: 2_000,
    make: (n) => ob2({ type: 'object' }, { text: 'a' }, n),
  },
  {
    name: 'extensions with faults',
    limit: MAX_EXTENSIONS,
    make: (n) =>
      ob2(
        { properties: { list: { items: { type: 'string' } } } },
        { list: many(3_000, (at) => at) },
        n,
      ),
  },
];
