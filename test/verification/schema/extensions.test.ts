import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import {
  MAX_EXTENSION_REQUESTS,
  MAX_EXTENSIONS,
} from '../../../src/verification/schema/extensions.js';
import { read } from '../../../src/read.js';
import type { Report } from '../../../src/report/finding.js';
import { verify } from '../../../src/verify.js';
import { vectorText, withoutVectors } from '../../support/vectors.js';
import { NOW, told, type Web, web } from '../../securing/jose/jwt-support.js';
import {
  assertIs,
  brief,
  CONTEXT,
  context,
  effort,
  HOST,
  judge,
  OB2,
  PROFILE,
  SCHEMA,
  schema,
} from './extended-badge.js';

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
