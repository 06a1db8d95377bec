/** Declared schemas (M-32 … M-35): which are applied, by whom, and exactly what is told of each. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { finding } from '../../../src/report/findings.js';
import { schema } from '../../../src/verification/checks/schema.js';
import type { CheckContext } from '../../../src/verification/contract.js';
import { ACHIEVEMENT, CLR, ENDORSEMENT } from '../../badge/samples.js';
import { AUTHENTIC, badgeOf, run, stated } from './direct.js';

const OURS = 'https://school.example/schema.json';
const ONE_ED = '1EdTechJsonSchemaValidator2019';
const declared = (id: Json = OURS, type: Json = ONE_ED): JsonObject => ({ id, type });
const saying = async (
  credentialSchema: Json,
  context: Partial<CheckContext> = {},
  document = ACHIEVEMENT,
): Promise<unknown[][]> =>
  (await run(schema, badgeOf({ ...document, credentialSchema }), context)).map(stated);
const given =
  (root: JsonObject): CheckContext['schemas'] =>
  (url) =>
    url === OURS ? root : undefined;
const AT = '/credentialSchema';
const params = (more: object = {}): object => ({ url: OURS, type: ONE_ED, ...more });

test('M-32: a schema of an unknown type, and one that was not given, are skipped with the reason', async () => {
  assert.deepEqual(await saying(undefined as unknown as Json), []);
  for (const none of [null, [], 'x', ['x']]) assert.deepEqual(await saying(none), []);
  assert.deepEqual(await saying(declared(OURS, ['Other2030', 'X'])), [
    ['skipped', 'schema-unsupported', AT, { url: OURS, type: 'Other2030 X' }],
  ]);
  for (const type of ['toString', null, 5, [['JsonSchema']]])
    assert.equal((await saying(declared(OURS, type)))[0]![1], 'schema-unsupported');
  assert.deepEqual(await saying(declared()), [
    ['skipped', 'schema-unreachable', AT, params({ why: 'not-given' })],
  ]);
  assert.deepEqual(await saying(declared(), { findings: [], schemas: given({}) }), [
    ['skipped', 'schema-unreachable', AT, params({ why: 'not-sealed' })],
  ]);
  assert.deepEqual((await saying({ type: ONE_ED }))[0]![3], {
    url: '',
    type: ONE_ED,
    why: 'not-given',
  });
});

test('a schema is told at its own place among all entries', async () => {
  const places = (await saying(['x', declared(), null, declared()])).map(([, , at]) => at);
  assert.deepEqual(places, [`${AT}/1`, `${AT}/3`]);
});

const BASE = 'https://purl.imsglobal.org/spec';
const OB = `${BASE}/ob/v3p0/schema/json/ob_v3p0`;
const PUBLISHED: ReadonlyArray<readonly [kind: string, urls: readonly string[]]> = [
  [
    'achievement',
    [
      `${OB}_achievementcredential_schema.json`,
      `${OB}_anyachievementcredential_schema.json`,
      `${OB}_achievementcredential-schema`,
      `${OB}_achievementcredentialv1p1_schema.json`,
      `${OB}_achievementcredential_jsonschema2.json`,
      `${BASE}/ob/v3p0/schema/json-ld/ob_v3p0_anyachievementcredential_schema.json`,
    ],
  ],
  ['endorsement', [`${OB}_endorsementcredential_schema.json`]],
  ['clr', [`${BASE}/clr/v2p0/schema/json/clr_v2p0_clrcredential_schema.json`]],
];
const DOCUMENTS: Readonly<Record<string, JsonObject>> = {
  achievement: ACHIEVEMENT,
  endorsement: ENDORSEMENT,
  clr: CLR,
};
const conforms = [...AUTHENTIC, finding('pass', 'structure-conforms')];

test('M-33: a published schema is covered by the structure of the same kind of badge', async () => {
  for (const [kind, urls] of PUBLISHED)
    for (const url of urls) {
      const by = { url, type: ONE_ED, by: 'structure' };
      const of = (findings: typeof conforms, document = DOCUMENTS[kind]!): Promise<unknown[][]> =>
        saying(declared(url), { findings }, document);
      assert.deepEqual(await of(conforms), [['pass', 'schema-conforms', AT, by]], url);
      assert.deepEqual(await of([]), [['skipped', 'schema-fault', AT, by]], url);
      const other = kind === 'clr' ? ACHIEVEMENT : CLR;
      assert.deepEqual(await of(conforms, other), [
        ['warn', 'schema-fault', AT, { url, type: ONE_ED, reason: `for a ${kind} credential` }],
      ]);
    }
});

test('M-33: a URL that resembles a published one is not covered', async () => {
  const url = PUBLISHED[0]![1][0]!;
  for (const other of [
    `x${url}`,
    `${url}x`,
    url.replace('https', 'http'),
    url.replace('purl.imsglobal', 'purlximsglobal'),
    url.replace('imsglobal.org', 'imsglobalxorg'),
    url.replace('achievement', 'other'),
    url.replace('.json', 'xjson'),
    `${url}?x`,
  ])
    assert.equal(
      (await saying(declared(other), { findings: conforms }))[0]![1],
      'schema-unreachable',
      other,
    );
});

const NAME = { properties: { name: { type: 'number' } } };
test('M-32, M-34: a fault fails under the type of 1EdTech, and is a warning under the others', async () => {
  const outcome = async (type: Json, context: Partial<CheckContext> = {}): Promise<unknown[]> =>
    (await saying(declared(OURS, type), { schemas: given(NAME), ...context }))[0]!;
  const fault = await outcome(ONE_ED);
  assert.deepEqual(fault.slice(0, 3), ['fail', 'schema-fault', '/name']);
  const { reason, ...named } = fault[3] as { reason: string };
  assert.deepEqual(named, params());
  assert.match(reason, /number/);
  for (const type of ['JsonSchema', 'JsonSchemaValidator2018', ['Other', 'JsonSchema']])
    assert.equal((await outcome(type))[0], 'warn', String(type));
  assert.equal((await outcome('JsonSchema', { strict: true }))[0], 'fail');
  assert.deepEqual(await saying(declared(), { schemas: given({ type: 'object' }) }), [
    ['pass', 'schema-conforms', AT, params()],
  ]);
});

test('M-35: a schema that cannot be applied, or needs too many steps, is skipped', async () => {
  const missing = { $ref: 'https://school.example/other.json' };
  const [found] = await saying(declared(), { schemas: given(missing) });
  assert.deepEqual(found!.slice(0, 3), ['skipped', 'schema-unsupported', AT]);
  const { why, ...named } = found![3] as { why: string };
  assert.deepEqual(named, params());
  assert.ok(why.length > 0 && why.length <= 200, why);
  const left = { steps: 1, endorsements: 1, work: 1, listBytes: 1, lists: 1 };
  assert.deepEqual(await saying(declared(), { schemas: given(NAME), left }), [
    ['skipped', 'schema-limit', AT, params({ limit: 10_000 })],
  ]);
});

test('X-3: at most five schemas are applied, and twenty faults of one are told', async () => {
  const many = Array.from({ length: 6 }, () => declared());
  const found = await saying(many);
  assert.deepEqual(
    [found.length, found[5]],
    [6, ['skipped', 'schema-limit', AT, { count: 6, limit: 5 }]],
  );
  assert.equal((await saying(many.slice(1))).length, 5);
  const names = Array.from({ length: 21 }, (_, at) => `m${at}`);
  const required = { allOf: names.map((name) => ({ properties: { [name]: false } })) };
  const document = { ...ACHIEVEMENT, ...Object.fromEntries(names.map((name) => [name, 1])) };
  const faults = await saying(declared(), { schemas: given(required) }, document as JsonObject);
  assert.equal(faults.length, 20);
});
