import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verify, type VerifyOptions } from '../../../src/verify.js';
import type { Finding } from '../../../src/report/finding.js';
import {
  CONTEXTS,
  EXTENSIONS,
  mint,
  NOW,
  party,
  readOne,
  subject,
  achievement,
  world,
  type JsonObject,
} from '../../support/mint.js';

const college = await party();
const PUBLISHED =
    'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json',
  OWN = 'https://college.example/schema.json';
const EDTECH = '1EdTechJsonSchemaValidator2019';
async function ask(
  credentialSchema: JsonObject | JsonObject[],
  options: VerifyOptions = {},
  more: JsonObject = {},
): Promise<{ verdict: string; findings: Finding[]; asked: string[] }> {
  const { fetch, asked } = world({});
  const report = await verify(
    await readOne(
      await mint(college, { '@context': [...CONTEXTS, EXTENSIONS], credentialSchema, ...more }),
    ),
    { now: NOW, fetch, ...options },
  );
  return {
    verdict: report.verdict,
    asked,
    findings: report.findings.filter(({ check }) => check === 'schema'),
  };
}
const brief = (findings: readonly Finding[]): unknown[] =>
  findings.map(({ code, outcome, pointer }) => [code, outcome, pointer]);

test('M-32, G20: a published schema is our own table of facts; no host is contacted', async () => {
  const names = [
    'json/ob_v3p0_achievementcredential_schema.json',
    'json/ob_v3p0_anyachievementcredential_schema.json',
    'json/ob_v3p0_achievementcredential-jsonschema1.json',
    'json-ld/ob_v3p0_achievementcredential_schema.json',
  ];
  for (const name of names) {
    const { verdict, findings, asked } = await ask([
      { id: `https://purl.imsglobal.org/spec/ob/v3p0/schema/${name}`, type: EDTECH },
    ]);
    assert.deepEqual(
      [verdict, brief(findings), asked],
      ['valid', [['schema-conforms', 'pass', '/credentialSchema/0']], []],
      name,
    );
  }
});

test('G15: harmless deviations in a badge with a declared schema are remarks (a null description of an alignment)', async () => {
  const alignment = [
    {
      type: ['Alignment'],
      targetName: 'T',
      targetUrl: 'https://t.example',
      targetDescription: null,
    },
  ];
  const { verdict, findings } = await ask(
    { id: PUBLISHED, type: EDTECH },
    {},
    { credentialSubject: { ...subject, achievement: { ...achievement, alignment } } },
  );
  assert.equal(verdict, 'valid');
  assert.deepEqual(brief(findings), [['schema-conforms', 'pass', '/credentialSchema']]);
});

test('a schema for another kind of credential is a remark', async () => {
  const { verdict, findings } = await ask({
    id: PUBLISHED.replace('achievement', 'endorsement'),
    type: EDTECH,
  });
  assert.deepEqual(
    [verdict, findings[0]!.code, findings[0]!.outcome],
    ['valid', 'schema-fault', 'warn'],
  );
});

test('G20: a schema at another URL, or of another type, changes nothing when it is not given', async () => {
  for (const type of [EDTECH, 'JsonSchema', 'JsonSchemaCredential']) {
    for (const strict of [false, true]) {
      const { verdict, findings, asked } = await ask({ id: OWN, type }, { strict });
      assert.equal(verdict, 'valid', type);
      assert.equal(findings[0]!.outcome, 'skipped', type);
      assert.deepEqual(asked, []);
    }
  }
});

const schema = {
  $schema: 'https://json-schema.org/draft/2019-09/schema',
  type: 'object',
  required: ['description'],
  properties: {
    name: { maxLength: 3 },
    credentialSubject: { $ref: 'https://college.example/subject.json' },
  },
};
const subjectSchema = {
  type: 'object',
  properties: { id: { type: 'string', pattern: '^did:example:a' } },
};
const given = { [OWN]: schema, 'https://college.example/subject.json': subjectSchema };

test('M-32: a given schema is applied to the whole credential, with its references; faults have pointers', async () => {
  const { verdict, findings } = await ask({ id: OWN, type: EDTECH }, { schemas: given });
  assert.equal(verdict, 'invalid');
  assert.ok(
    findings.every(({ code, outcome }) => code === 'schema-fault' && outcome === 'fail'),
    JSON.stringify(findings),
  );
  assert.ok(
    findings.some(({ pointer }) => pointer === '/name'),
    JSON.stringify(brief(findings)),
  );
  const good = await ask(
    { id: OWN, type: EDTECH },
    { schemas: async (url) => (given as Record<string, object>)[url] },
    { name: 'Abc', description: 'd' },
  );
  assert.deepEqual([good.verdict, good.findings[0]!.code], ['valid', 'schema-conforms']);
  const eve = await ask(
    { id: OWN, type: EDTECH },
    { schemas: given },
    { name: 'Abc', description: 'd', credentialSubject: { ...subject, id: 'did:example:eve' } },
  );
  assert.deepEqual([eve.verdict, eve.findings[0]!.pointer], ['invalid', '/credentialSubject/id']);
});

test('M-34: by a W3C type a fault is a remark', async () =>
  assert.deepEqual(
    (await ask({ id: OWN, type: 'JsonSchema' }, { schemas: given })).verdict,
    'valid',
  ));

test('a malformed schema, or one that refers to a schema that was not given, is not applied', async () => {
  for (const one of [
    { $ref: 'https://nowhere.example/s' },
    { $ref: '#/$defs/none' },
    'text',
    7,
    null,
  ]) {
    const { verdict, findings } = await ask({ id: OWN, type: EDTECH }, { schemas: { [OWN]: one } });
    assert.deepEqual([verdict, findings[0]!.outcome], ['valid', 'skipped'], JSON.stringify(one));
  }
});

test('M-32: a format alone is a remark, but for the strict', async () => {
  const schemas = { [OWN]: { properties: { id: { format: 'email' } } } };
  assert.deepEqual(brief((await ask({ id: OWN, type: EDTECH }, { schemas })).findings), [
    ['schema-fault', 'warn', '/id'],
  ]);
  assert.equal(
    (await ask({ id: OWN, type: EDTECH }, { schemas, strict: true })).verdict,
    'invalid',
  );
});

test('M-34: exact text is held against the digest that the badge names', async () => {
  const text = JSON.stringify({ required: ['description'] });
  const digestSRI = `sha256-${Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('base64')}`;
  const declared = { id: OWN, type: 'JsonSchema', digestSRI };
  assert.deepEqual(brief((await ask(declared, { schemas: { [OWN]: text } })).findings), [
    ['schema-fault', 'warn', ''],
  ]);
  const { verdict, findings } = await ask(declared, { schemas: { [OWN]: `${text} ` } });
  assert.deepEqual(
    [verdict, findings[0]!.code, findings[0]!.outcome, findings[0]!.params!['why']],
    ['valid', 'schema-unreachable', 'skipped', 'digest'],
  );
});

const registry = await party();
const schemaCredential = (more: JsonObject = {}, by = registry): Promise<JsonObject> =>
  mint(
    by,
    {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      id: OWN,
      type: ['VerifiableCredential', 'JsonSchemaCredential'],
      credentialSubject: {
        id: 'https://college.example/subject',
        type: 'JsonSchema',
        jsonSchema: {
          $schema: 'https://json-schema.org/draft/2020-12/schema',
          type: 'object',
          required: ['description'],
        },
      },
      ...more,
    },
    {},
  );

test('M-34: a schema in a credential counts when that credential verifies', async () => {
  const declared = { id: OWN, type: 'JsonSchemaCredential' };
  const credential = await schemaCredential({ issuer: registry.id, name: undefined as never });
  const fault = await ask(declared, { schemas: { [OWN]: credential } });
  assert.deepEqual(
    [fault.verdict, brief(fault.findings)],
    ['valid', [['schema-fault', 'warn', '']]],
    JSON.stringify(fault.findings),
  );
  assert.deepEqual(
    brief(
      (
        await ask(
          declared,
          { schemas: { [OWN]: JSON.stringify(credential) } },
          { description: 'd' },
        )
      ).findings,
    ),
    [['schema-conforms', 'pass', '/credentialSchema']],
  );
});

test('M-34: one that is altered, over, another, or no schema is skipped with its reason', async () => {
  const good = await schemaCredential({ issuer: registry.id, name: undefined as never });
  const cases: ReadonlyArray<readonly [unknown, string]> = [
    [{ ...good, validFrom: '2026-01-02T00:00:00Z' }, 'credential invalid'],
    [
      await schemaCredential({
        issuer: registry.id,
        name: undefined as never,
        validUntil: '2026-02-01T00:00:00Z',
      }),
      'credential expired',
    ],
    [
      await schemaCredential({
        issuer: registry.id,
        name: undefined as never,
        id: 'https://college.example/other',
      }),
      'another credential',
    ],
    [await mint(registry, { id: OWN }), 'another credential'],
    ['no JSON', 'unknown-format'],
  ];
  for (const [given, why] of cases) {
    const { verdict, findings } = await ask(
      { id: OWN, type: 'JsonSchemaCredential' },
      { schemas: { [OWN]: given } },
    );
    assert.deepEqual(
      [verdict, findings[0]!.code, findings[0]!.outcome, findings[0]!.params!['why']],
      ['valid', 'schema-unreachable', 'skipped', why],
    );
  }
});

test('V-12: a badge that does not match the schema it declares is not verified, whoever signed it', async () => {
  const without = (name: string): JsonObject =>
    Object.fromEntries(Object.entries(achievement).filter(([each]) => each !== name));
  for (const name of ['name', 'criteria']) {
    const more = { credentialSubject: { ...subject, achievement: without(name) } },
      pointer = `/credentialSubject/achievement/${name}`;
    const report = await verify(
      await readOne(
        await mint(college, {
          '@context': [...CONTEXTS, EXTENSIONS],
          credentialSchema: [{ id: PUBLISHED, type: EDTECH }],
          ...more,
        }),
      ),
      { now: NOW, fetch: world({}).fetch },
    );
    assert.equal(report.verdict, 'invalid');
    assert.ok(
      report.findings.some(
        (one) => one.check === 'structure' && one.outcome === 'fail' && one.pointer === pointer,
      ),
      pointer,
    );
    assert.ok(!report.findings.some(({ code }) => code === 'schema-conforms'));
  }
  assert.equal(
    (
      await ask(
        [
          { id: PUBLISHED, type: EDTECH },
          { id: OWN, type: EDTECH },
        ],
        { schemas: given },
      )
    ).verdict,
    'invalid',
    'each of them counts',
  );
});
