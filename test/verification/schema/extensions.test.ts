import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import { MAX_SCHEMA_STEPS } from '../../../src/verification/work-limits.js';
import {
  MAX_EXTENSION_REQUESTS,
  MAX_EXTENSIONS,
} from '../../../src/verification/schema/extensions.js';
import { isPlain, MAX_PATTERN_TEXT } from '../../../src/verification/schema/plain-patterns.js';
import { read } from '../../../src/read.js';
import type { Finding, Report } from '../../../src/report/finding.js';
import { verify, type VerifyOptions } from '../../../src/verify.js';
import { vectorText, withoutVectors } from '../../support/vectors.js';
import { NOW, told, web, type Web } from '../../securing/jose/jwt-support.js';

const HOST = 'https://badges.example',
  [ID, CLASS, PROFILE] = [`${HOST}/1`, `${HOST}/class`, `${HOST}/issuer`];
const [CONTEXT, SCHEMA] = [
  'https://extension.example/context.json',
  'https://extension.example/schema.json',
];
const OB2 = 'https://w3id.org/openbadges/v2';

const context: JsonObject = {
  '@context': {
    obi: 'https://w3id.org/openbadges#',
    extensions: 'https://w3id.org/openbadges/extensions#',
    own: 'https://own.example/#',
    hours: 'own:hours',
    room: { '@id': 'own:room' },
  },
  'obi:validation': [{ 'obi:validatesType': 'extensions:Effort', 'obi:validationSchema': SCHEMA }],
};
const schema: JsonObject = {
  $schema: 'http://json-schema.org/draft-04/schema#',
  type: 'object',
  required: ['hours'],
  properties: {
    hours: { type: 'number', minimum: 1 },
    room: { type: 'object', properties: { url: { type: 'string', format: 'uri' } } },
  },
};
const effort = (more: JsonObject = {}): JsonObject => ({
  '@context': CONTEXT,
  type: ['Extension', 'extensions:Effort'],
  hours: 4,
  ...more,
});

/** A hosted badge with members more on its assertion or its class. */
async function judge(
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
const brief = (findings: readonly Finding[]): unknown[] =>
  findings.map(({ outcome, code, pointer }) => [outcome, code, pointer]);
const assertIs = (
  { verdict, schemas, ...report }: Awaited<ReturnType<typeof judge>>,
  wanted: string,
  ...findings: unknown[]
): void => {
  assert.equal(verdict, wanted, told({ verdict, ...report }));
  assert.deepEqual(brief(schemas), findings);
};

describe('OB 2.0 extensions', () => {
  test('4.1: one that fits the schema of its own context', async () => {
    const report = await judge({ 'extensions:effort': effort() });
    assertIs(report, 'valid', ['pass', 'schema-conforms', '/extensions:effort']);
    assert.equal(report.schemas[0]!.evidence?.url, SCHEMA);
    assert.match(String(report.schemas[0]!.evidence?.digest), /^sha256-/);
  });
  test('4.1: one that does not: every fault with its place, and the badge is not conformant', async () => {
    const report = await judge({ 'extensions:effort': effort({ hours: 0, room: { url: 7 } }) });
    assertIs(
      report,
      'invalid',
      ['fail', 'schema-fault', '/extensions:effort/hours'],
      ['fail', 'schema-fault', '/extensions:effort/room/url'],
    );
    assertIs(
      await judge({
        'extensions:effort': { '@context': CONTEXT, type: ['Extension', 'extensions:Effort'] },
      }),
      'invalid',
      ['fail', 'schema-fault', '/extensions:effort'],
    );
  });
  test('it is found wherever it occurs: in the class, in an array, by its member alone, by its type alone', async () => {
    assertIs(
      await judge({}, {}, {}, { 'extensions:effort': [effort(), effort({ hours: 'four' })] }),
      'invalid',
      ['pass', 'schema-conforms', '/badge/extensions:effort/0'],
      ['fail', 'schema-fault', '/badge/extensions:effort/1/hours'],
    );
    assertIs(
      await judge({ 'extensions:effort': { '@context': CONTEXT, hours: 'four' } }),
      'invalid',
      ['fail', 'schema-fault', '/extensions:effort/hours'],
    );
    assertIs(
      await judge({ evidence: { id: `${HOST}/e`, effort: effort({ hours: 'four' }) } }),
      'invalid',
      ['fail', 'schema-fault', '/evidence/effort/hours'],
    );
  });
  test('a context at the root applies to it; members may be written as IRIs', async () => {
    const more = {
      '@context': [OB2, CONTEXT],
      'extensions:effort': {
        type: ['Extension', 'obi:extensions/#Effort'],
        'https://own.example/#hours': 'four',
      },
    };
    assertIs(await judge(more), 'invalid', [
      'fail',
      'schema-fault',
      '/extensions:effort/https:~1~1own.example~1#hours',
    ]);
    assertIs(
      await judge({
        ...more,
        'extensions:effort': { type: ['Extension', 'extensions:Effort'], 'own:hours': 4 },
      }),
      'valid',
      ['pass', 'schema-conforms', '/extensions:effort'],
    );
  });
  test('a format is a remark, strictly a fault (M-32)', async () => {
    const more = { 'extensions:effort': effort({ room: { url: 'not a url' } }) };
    assertIs(await judge(more), 'valid', ['warn', 'schema-fault', '/extensions:effort/room/url']);
    assertIs(await judge(more, {}, { strict: true }), 'invalid', [
      'fail',
      'schema-fault',
      '/extensions:effort/room/url',
    ]);
  });
  test('contexts and schemas given by the caller are not requested', async () => {
    const given = await judge(
      { 'extensions:effort': effort() },
      {},
      { contexts: { [CONTEXT]: context }, schemas: { [SCHEMA]: schema } },
    );
    assertIs(given, 'valid', ['pass', 'schema-conforms', '/extensions:effort']);
    assert.deepEqual(
      given.urls.filter((url) => url.includes('extension.example')),
      [],
    );
  });
  for (const [url, page] of [
    [CONTEXT, 404],
    [SCHEMA, undefined],
    [SCHEMA, 'no JSON'],
    [CONTEXT, '[]'],
  ] as const)
    test(`an unavailable document (${url} is ${page}) is a remark, and the badge stays valid`, async () => {
      const report = await judge(
        { 'extensions:effort': effort({ hours: 'four' }) },
        { [url]: page },
      );
      assertIs(report, 'valid', ['warn', 'schema-unreachable', '/extensions:effort']);
      assert.equal(report.schemas[0]!.params?.['url'], url);
    });
  test('a schema behind a redirect (as those of w3id.org) is read', async () => {
    assertIs(
      await judge(
        { 'extensions:effort': effort() },
        {
          [CONTEXT]: { redirect: 'https://elsewhere.example/c' },
          'https://elsewhere.example/c': context,
        },
      ),
      'valid',
      ['pass', 'schema-conforms', '/extensions:effort'],
    );
  });
  test('no schema declared for it; no context at all', async () => {
    for (const node of [
      effort({ type: ['Extension', 'extensions:Other'] }),
      { type: ['Extension', 'extensions:Effort'], hours: 'four' },
    ])
      assertIs(await judge({ 'extensions:effort': node }), 'valid', [
        'skipped',
        'schema-unsupported',
        '/extensions:effort',
      ]);
  });
  test('V-5: nothing is requested for a badge whose proof is not valid; schemas given by the caller are applied all the same', async () => {
    const report = await judge({ 'extensions:effort': effort({ hours: 0 }) }, { [PROFILE]: 404 });
    assertIs(report, 'indeterminate', ['skipped', 'schema-unreachable', '/extensions:effort']);
    assert.ok(!report.urls.includes(CONTEXT));
    assertIs(
      await judge(
        { 'extensions:effort': effort({ hours: 0 }) },
        { [PROFILE]: 404 },
        { contexts: { [CONTEXT]: context }, schemas: { [SCHEMA]: schema } },
      ),
      'invalid',
      ['fail', 'schema-fault', '/extensions:effort/hours'],
    );
  });
  test('X-1: the number of documents that are requested is limited, and so is that of extensions checked', async () => {
    const many = Array.from({ length: MAX_EXTENSIONS + 2 }, (_, index) =>
      effort({ '@context': `https://extension.example/${index}.json` }),
    );
    const report = await judge({ 'extensions:effort': many });
    assert.equal(
      report.urls.filter((url) => url.includes('extension.example')).length,
      MAX_EXTENSION_REQUESTS,
    );
    assert.equal(report.verdict, 'valid');
    assert.equal(report.schemas.length, MAX_EXTENSIONS + 1);
    assert.equal(report.schemas.at(-1)!.params?.['limit'], MAX_EXTENSIONS);
  });
});

describe('a schema made to keep us busy', () => {
  test('X-3: one that doubles at every step comes to an end', async () => {
    const doubling = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `d${index}`,
        {
          allOf: [{ $ref: `#/definitions/d${index + 1}` }, { $ref: `#/definitions/d${index + 1}` }],
        },
      ]),
    );
    const busy: JsonObject = {
      definitions: { ...doubling, d60: {} },
      allOf: [{ $ref: '#/definitions/d0' }],
    };
    const started = performance.now();
    const report = await judge({ 'extensions:effort': effort() }, { [SCHEMA]: busy });
    assertIs(report, 'valid', ['skipped', 'schema-limit', '/extensions:effort']);
    assert.equal(report.schemas[0]!.params?.['limit'], MAX_SCHEMA_STEPS);
    assert.ok(performance.now() - started < 5_000);
  });
  test('X-3: one that refers to itself without end', async () => {
    assertIs(await judge({ 'extensions:effort': effort() }, { [SCHEMA]: { $ref: '#' } }), 'valid', [
      'skipped',
      'schema-unsupported',
      '/extensions:effort',
    ]);
  });
  test('X-3: a pattern that backtracks is not tried, nor any on a long text', async () => {
    assertIs(
      await judge(
        { 'extensions:effort': effort({ note: 'a'.repeat(40) }) },
        { [SCHEMA]: { properties: { note: { pattern: '^(a+)+$' } } } },
      ),
      'valid',
      ['skipped', 'schema-limit', '/extensions:effort'],
    );
    assertIs(
      await judge({ 'extensions:effort': effort({ note: 'a'.repeat(MAX_PATTERN_TEXT) }) }),
      'valid',
      ['skipped', 'schema-limit', '/extensions:effort'],
    );
  });
  test('plain patterns are those whose time is at most quadratic', () => {
    const plain = [
      '^[0-9a-f]{8}-[0-9a-f]{4}$',
      '^([0-9]{4})(-?)(1[0-2]|0[1-9])\\2(3[01]|0[1-9])$',
      '^CC\\-',
      'x+',
      '^\\d+\\.\\d+$',
      '^[(]*[)]+$',
    ];
    for (const pattern of plain) assert.ok(isPlain({ properties: { a: [{ pattern }] } }), pattern);
    const busy = [
      '(a+)+',
      '(a|a)*',
      '^(ab){2,}$',
      'a*a*',
      '^a*a*a*$',
      '^a|b*c*',
      '(.*)\\1',
      'a?'.repeat(9),
      'x'.repeat(501),
      '^(?<n>a)\\k<n>',
    ];
    for (const pattern of busy)
      assert.ok(
        !isPlain({ pattern }) && !isPlain({ patternProperties: { [pattern]: {} } }),
        pattern,
      );
  });
});

describe('the extension vectors, served at the URLs they name', { skip: withoutVectors }, () => {
  const file = (name: string): JsonObject => JSON.parse(vectorText(name)) as JsonObject;
  const secured = (name: string): JsonObject =>
    JSON.parse(
      vectorText(name).replaceAll('http://example.org', 'https://example.org'),
    ) as JsonObject;
  async function ofVector(name: string): Promise<Report> {
    const assertion = secured(`1edtech-validator/ob20/assertion-with-extension-node-${name}.json`);
    const standard = 'https://w3id.org/openbadges/extensions/exampleExtension/context.json';
    const pages: Web = {
      [assertion['id'] as string]: assertion,
      [standard]: { redirect: 'https://openbadgespec.org/c.json' },
      'https://openbadgespec.org/c.json': file(
        'contexts/w3id.org_openbadges_extensions_exampleExtension_context.json',
      ),
      'https://openbadgespec.org/extensions/exampleExtension/schema.json': file(
        'schemas/ob2-extensions/exampleExtension-schema.json',
      ),
      'https://example.org/robotics-badge.json': secured(
        '1edtech-validator/ob20/assets/robotics-badge.json',
      ),
      'https://example.org/organization.json': secured(
        '1edtech-validator/ob20/assets/organization.json',
      ),
    };
    return verify((await read(JSON.stringify(assertion)))[0]!, { now: NOW, fetch: web(pages) });
  }
  test('basic: valid', async () => {
    const report = await ofVector('basic');
    assert.equal(report.verdict, 'valid', told(report));
    assert.ok(report.findings.some(({ code }) => code === 'schema-conforms'));
  });
  test('invalid: a number for a text', async () => {
    const report = await ofVector('invalid');
    assert.equal(report.verdict, 'invalid', told(report));
    assert.deepEqual(brief(report.findings.filter(({ check }) => check === 'schema')), [
      ['fail', 'schema-fault', '/extensions:exampleExtension/http:~1~1schema.org~1text'],
    ]);
  });
});
