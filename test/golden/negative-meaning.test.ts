/** Negative cases of the test matrix: documents whose graph means something else than their JSON. */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { Json, JsonObject } from '../../src/badge/contract.js';
import type { Report } from '../../src/report/finding.js';
import { en } from '../../src/locales/en.js';
import { present } from '../../src/present.js';
import { read } from '../../src/read.js';
import {
  asV1,
  CONTEXTS,
  entry,
  judge,
  jwtBadge,
  LIST_URL,
  packed,
  sign,
  sign2020,
  signedList,
  worldOf,
} from './mint.js';
import { assertInvalid, badge, issuer, says } from './attacks.js';

test('N5: control facts hidden from the reader of the JSON are no badge', async () => {
  const iri = (name: string): string => `https://www.w3.org/2018/credentials#${name}`;
  const hide = async (
    more: JsonObject,
    name: string,
    as: string,
    value: Json,
    context?: Json,
  ): Promise<Report> => {
    const signed = await sign(
      badge({ ...more, ...(context ? { '@context': [...CONTEXTS, context] } : {}) }),
      issuer,
    );
    const { [name]: _hidden, ...rest } = signed;
    return judge({ ...rest, [as]: value });
  };
  const until = { validUntil: '2026-02-01T00:00:00Z' };
  assertInvalid(
    await hide(until, 'validUntil', iri('validUntil'), {
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
      '@value': until.validUntil,
    }),
    'not-compacted',
  );
  assertInvalid(
    await hide({ credentialStatus: entry() }, 'credentialStatus', iri('credentialStatus'), entry()),
    'not-compacted',
  );
  // the same graph, so that the proof is valid and the status is gone from sight
  const included = await hide({ credentialStatus: entry() }, 'credentialStatus', '@included', [
    { id: badge()['id']!, type: 'VerifiableCredential', credentialStatus: entry() },
  ]);
  assertInvalid(included, 'not-compacted');
  assert.ok(
    included.findings.some(({ code, outcome }) => code === 'proof-holds' && outcome === 'pass'),
    says(included),
  );
  assertInvalid(
    await hide(
      { credentialStatus: entry() },
      'credentialStatus',
      'cred:credentialStatus',
      entry(),
      { cred: iri('') },
    ),
    'context-redefines',
    'not-compacted',
  );
});

test('N6: id written as @id is invalid', async () => {
  const { id, ...rest } = await sign(badge(), issuer);
  assertInvalid(await judge({ ...rest, '@id': id! }), 'not-compacted', 'property-missing');
});

test('N7: hashed as text is of the wrong type', async () => {
  const identifier = [
    {
      type: 'IdentityObject',
      hashed: 'false',
      identityHash: 'a@example.org',
      identityType: 'emailAddress',
    },
  ];
  assertInvalid(
    await judge(
      await jwtBadge(
        badge({
          credentialSubject: { ...(badge()['credentialSubject'] as JsonObject), identifier },
        }),
        issuer,
      ),
    ),
    'property-type',
  );
});

test('N8: a property that no context defines would be lost: invalid', async () => {
  assertInvalid(
    await judge({ ...(await sign(badge(), issuer)), grade: 'A' }),
    'data-loss',
    'term-undefined',
  );
});

test('N9: a further context: redefining it is invalid, unknown it is unsupported and named; never valid', async () => {
  const url = 'https://evil.example/context.json';
  const signed = await sign(badge(), issuer);
  const forged = { ...signed, '@context': [...CONTEXTS, url] };
  assertInvalid(
    await judge(forged, {
      contexts: { [url]: { '@context': { name: 'https://evil.example/name' } } },
    }),
    'context-redefines',
  );
  const unknown = await judge(forged);
  assert.equal(unknown.verdict, 'unsupported', says(unknown));
  assert.equal(
    unknown.findings.find(({ code }) => code === 'context-unknown')?.params?.['url'],
    url,
  );
});

test('N10: rubric levels in another order are valid under a graph proof, and their order decides nothing', async () => {
  const levels = [1, 2, 3].map((level) => ({
    id: `urn:level:${level}`,
    type: ['RubricCriterionLevel'],
    name: `Level ${level}`,
    level: String(level),
  }));
  const resultDescription = [
    {
      id: 'urn:rubric',
      type: ['ResultDescription'],
      name: 'Rubric',
      resultType: 'RubricCriterionLevel',
      requiredLevel: 'urn:level:2',
      rubricCriterionLevel: levels,
    },
  ];
  const subject = badge()['credentialSubject'] as JsonObject;
  const document = badge({
    credentialSubject: {
      ...subject,
      result: [{ type: ['Result'], resultDescription: 'urn:rubric', achievedLevel: 'urn:level:3' }],
      achievement: { ...(subject['achievement'] as JsonObject), resultDescription },
    },
  });
  const signed = JSON.stringify(await sign(document, issuer));
  const turned = signed.replace(JSON.stringify(levels), JSON.stringify([...levels].reverse()));
  assert.notEqual(turned, signed);
  const [one, other] = await Promise.all([judge(signed), judge(turned)]);
  assert.equal(other.verdict, 'valid', says(other));
  const results = (report: Report): unknown =>
    report.findings
      .filter(({ check }) => check === 'results')
      .map(({ outcome, code, params }) => [outcome, code, params]);
  assert.deepEqual(results(other), results(one));
  const [shown] = await read(turned);
  const [result] = present(shown!, other, { messages: en }).results;
  assert.deepEqual(
    [result?.ordered, result?.passed, result?.levels.find(({ reached }) => reached)?.name.text],
    [false, undefined, 'Level 3'],
  );
});

test('N37: control facts moved onto a node with the credential’s own id', async () => {
  const id = String(badge()['id']);
  const endorsement = [
    {
      '@context': CONTEXTS,
      id: 'urn:uuid:e',
      type: ['VerifiableCredential', 'EndorsementCredential'],
      name: 'E',
      issuer: { id: 'did:example:e', type: ['Profile'] },
      validFrom: '2026-01-01T00:00:00Z',
      credentialSubject: { id, type: ['EndorsementSubject'] },
    },
  ];
  const revokedWorld = {
    fetch: worldOf({ [LIST_URL]: await signedList(issuer, { encodedList: packed([94_567]) }) }),
  };
  for (const fact of [
    { credentialStatus: entry() },
    { validUntil: '2026-02-01T00:00:00Z' },
  ] as JsonObject[]) {
    const [name, value] = Object.entries(fact)[0]!;
    const signed = await sign(badge({ endorsement, ...fact }), issuer);
    assert.equal(
      (await judge(signed, revokedWorld)).verdict,
      name === 'validUntil' ? 'expired' : 'revoked',
    );
    const { [name]: _moved, ...rest } = signed;
    const moved = {
      ...rest,
      endorsement: [
        {
          ...endorsement[0]!,
          credentialSubject: { ...endorsement[0]!.credentialSubject, [name]: value },
        },
      ],
    };
    assertInvalid(await judge(moved as JsonObject, revokedWorld), 'control-facts-differ');
  }
});

test('N38: names that mean the same by the contexts of their time are valid', async () => {
  assert.equal(
    (
      await judge(
        await sign(badge({ type: ['VerifiableCredential', 'AchievementCredential'] }), issuer),
      )
    ).verdict,
    'valid',
  );
  const address = {
    type: ['Address'],
    addressLocality: 'Porto',
    geo: { type: 'GeoCoordinates', latitude: 41.15, longitude: -8.61 },
  };
  const placed = await judge(
    await sign(badge({ issuer: { ...(badge()['issuer'] as JsonObject), address } }), issuer),
  );
  assert.equal(placed.verdict, 'valid', says(placed));
  const [v1, , suite] = asV1(badge())['@context'] as string[];
  const first: JsonObject = {
    ...asV1(badge()),
    '@context': [v1!, 'https://purl.imsglobal.org/spec/ob/v3p0/context.json', suite!],
  };
  const report = await judge(await sign2020(first, issuer));
  assert.equal(report.verdict, 'valid', says(report));
});
