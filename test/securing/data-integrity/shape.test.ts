/** The manipulations of P-10 by name: each leaves the proof intact, and none may be valid. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { canonize } from '../../../src/securing/data-integrity/jsonld/index.js';
import { complaints, CONTEXTS, didOf, draft, judge, newKey, sign } from './mint.js';
import { noContexts } from './support.js';

const CRED = 'https://www.w3.org/2018/credentials#';
const issuer = await newKey('Ed25519');
const without = (value: JsonObject, name: string): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([one]) => one !== name));
const achievement = (more: JsonObject): JsonObject => ({
  ...((draft(didOf(issuer))['credentialSubject'] as JsonObject)['achievement'] as JsonObject),
  ...more,
});
const subject = (more: JsonObject): JsonObject => ({
  ...(draft(didOf(issuer))['credentialSubject'] as JsonObject),
  ...more,
});
/** The same badge in VCDM 1.1 and OB 3.0.0, where classes and properties share IRIs. */
const OLD: JsonObject = {
  ...without(draft(didOf(issuer)), 'validFrom'),
  issuanceDate: '2026-01-01T00:00:00Z',
  '@context': [
    'https://www.w3.org/2018/credentials/v1',
    'https://purl.imsglobal.org/spec/ob/v3p0/context.json',
    'https://w3id.org/security/data-integrity/v2',
  ],
};
const RUBRIC = ['novice', 'able', 'master'].map((name) => ({
  id: `https://rowing.example/levels/${name}`,
  type: ['RubricCriterionLevel'],
  name,
}));
const document: JsonObject = {
  ...draft(didOf(issuer)),
  validUntil: '2026-06-01T00:00:00Z',
  credentialStatus: {
    id: 'https://lists.example/1#1',
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '1',
    statusListCredential: 'https://lists.example/1',
  },
  credentialSubject: subject({
    identifier: [
      {
        type: 'IdentityObject',
        hashed: false,
        identityHash: 'rower@example.org',
        identityType: 'emailAddress',
      },
    ],
    achievement: achievement({
      tag: ['rowing', 'steering'],
      resultDescription: [
        {
          id: 'urn:uuid:5c1d63f2-4d3e-4a4b-b8e2-31c21c0a9d2f',
          type: ['ResultDescription'],
          name: 'Level',
          resultType: 'RubricCriterionLevel',
          rubricCriterionLevel: RUBRIC,
        },
      ],
    }),
  }),
};
const signed = await sign(document, issuer);
const plain = (value: JsonObject): JsonObject => {
  const { proof: _proof, ...rest } = value;
  return rest;
};
const canonical = (value: JsonObject): Promise<string | undefined> =>
  canonize(plain(value), { contexts: noContexts, rdfDirection: 'i18n-datatype' }).catch(
    () => undefined,
  );
const original = await canonical(signed);
const renamed = (
  value: JsonObject,
  from: string,
  to: string,
  as: Json = value[from]!,
): JsonObject =>
  Object.fromEntries(
    Object.entries(value).map(([name, child]) => (name === from ? [to, as] : [name, child])),
  );
const withAchievement = (more: JsonObject): JsonObject => ({
  ...signed,
  credentialSubject: {
    ...(signed['credentialSubject'] as JsonObject),
    achievement: {
      ...((signed['credentialSubject'] as JsonObject)['achievement'] as JsonObject),
      ...more,
    },
  },
});
const dated = (value: string): JsonObject => ({
  '@value': value,
  '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
});

test('the badge itself: signed, and expired at the test’s clock', async () => {
  assert.equal((await judge(signed)).verdict, 'expired');
  assert.equal(
    (await judge(signed, { now: '2026-03-01T00:00:00Z' })).verdict,
    'indeterminate',
    'its list is unreachable',
  );
});

/** Each keeps the canonical form, as the first assertion of its test shows. */
const SAME_GRAPH: ReadonlyArray<readonly [string, JsonObject, string]> = [
  [
    'N5: validUntil under its full IRI',
    renamed(signed, 'validUntil', `${CRED}validUntil`, dated('2026-06-01T00:00:00Z')),
    'fail not-compacted',
  ],
  [
    'N5: credentialStatus under its full IRI',
    renamed(signed, 'credentialStatus', `${CRED}credentialStatus`),
    'fail not-compacted',
  ],
  [
    'N5: credentialStatus in @included',
    {
      ...without(signed, 'credentialStatus'),
      '@included': [
        {
          id: signed['id']!,
          type: ['VerifiableCredential'],
          credentialStatus: signed['credentialStatus']!,
        },
      ],
    },
    'fail not-compacted',
  ],
  [
    'N5: credentialStatus under a prefix of an inline context',
    {
      ...renamed(signed, 'credentialStatus', 'c:credentialStatus'),
      '@context': [...CONTEXTS, { c: CRED }],
    },
    'fail context-redefines',
  ],
  ['N6: id as @id', renamed(signed, 'id', '@id'), 'fail not-compacted'],
  ['N6: type as @type', renamed(signed, 'type', '@type'), 'fail not-compacted'],
  [
    'N7: hashed as text',
    {
      ...signed,
      credentialSubject: {
        ...(signed['credentialSubject'] as JsonObject),
        identifier: [
          {
            ...((signed['credentialSubject'] as JsonObject)['identifier'] as JsonObject[])[0]!,
            hashed: 'false',
          },
        ],
      },
    },
    'fail property-type',
  ],
  ['P-10: a name in a list', { ...signed, name: ['Coxswain'] }, 'fail property-type'],
  [
    'P-10: a name as value object',
    { ...signed, name: { '@value': 'Coxswain' } },
    'fail not-compacted',
  ],
  [
    'P-10: a name in no language',
    { ...signed, name: { '@value': 'Coxswain', '@language': null } },
    'fail not-compacted',
  ],
  ['P-10: an empty @reverse', { ...signed, '@reverse': {} }, 'fail not-compacted'],
  ['P-10: an empty @nest', { ...signed, '@nest': {} }, 'fail not-compacted'],
  [
    'P-10: a second, partial rubric level',
    withAchievement({
      resultDescription: [
        {
          ...(
            ((document['credentialSubject'] as JsonObject)['achievement'] as JsonObject)[
              'resultDescription'
            ] as JsonObject[]
          )[0]!,
          rubricCriterionLevel: [...RUBRIC, { id: RUBRIC[2]!.id }],
        },
      ],
    }),
    'fail node-conflict',
  ],
  [
    'P-10: the credential’s contexts again, within',
    withAchievement({ '@context': CONTEXTS }),
    'fail context-nested',
  ],
  [
    'P-10: an inline context that adds a name for the same',
    { ...signed, '@context': [...CONTEXTS, { expiry: `${CRED}validUntil` }] },
    'fail context-redefines',
  ],
];
for (const [name, mutant, code] of SAME_GRAPH) {
  test(name, async () => {
    assert.equal(await canonical(mutant), original, 'the graph is the same: its proof is verified');
    const report = await judge(mutant);
    assert.equal(report.verdict, 'invalid');
    assert.ok(complaints(report).includes(code), complaints(report).join());
    assert.ok(!complaints(report).includes('fail proof-altered'));
  });
}

test('N8, P-9: an added property that no context defines, an added reference that is relative', async () => {
  for (const mutant of [
    { ...signed, favouriteColour: 'blue' },
    withAchievement({ favouriteColour: 'blue' }),
    { ...signed, evidence: [{ id: '../x', type: ['Evidence'] }] },
    { ...signed, '@foo': 'x' },
  ]) {
    const report = await judge(mutant as JsonObject);
    assert.equal(report.verdict, 'invalid');
    assert.ok(
      complaints(report).some((one) =>
        /data-loss|term-undefined|not-compacted|proof-altered/.test(one),
      ),
      complaints(report).join(),
    );
  }
});

test('N9, P-11: an unknown context is unsupported, an inline one invalid, one that redefines invalid', async () => {
  const url = 'https://ext.example/v1';
  const extended = { ...signed, '@context': [...CONTEXTS, url] };
  const unknown = await judge(extended, { now: '2026-03-01T00:00:00Z' });
  assert.equal(unknown.verdict, 'unsupported');
  assert.ok(complaints(unknown).includes('unsupported context-unknown'));
  const harmless = await judge(extended, {
    contexts: { [url]: { '@context': { colour: 'https://ext.example/#colour' } } },
  });
  assert.ok(complaints(harmless).includes('warn context-extension'), complaints(harmless).join());
  for (const context of [
    { name: 'https://ext.example/#name' },
    { VerifiableCredential: 'https://ext.example/#vc' },
    { Achievement: 'https://ext.example/#a' },
  ] as JsonObject[]) {
    const report = await judge(extended, { contexts: { [url]: { '@context': context } } });
    assert.equal(report.verdict, 'invalid');
    assert.ok(
      complaints(report).some((one) => /context-redefines/.test(one)),
      complaints(report).join(),
    );
  }
});

test('X-20: a given type may not bring a scoped context that changes what standard terms mean', async () => {
  const url = 'https://ext.example/v1';
  const contexts = {
    [url]: {
      '@context': {
        Trick: {
          '@id': 'https://ext.example/#Trick',
          '@context': { description: 'https://ext.example/#other' },
        },
      },
    },
  };
  const base = {
    ...draft(didOf(issuer)),
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context.json',
      url,
    ],
  };
  const tricked = {
    ...base,
    credentialSubject: subject({ achievement: achievement({ type: ['Achievement', 'Trick'] }) }),
  };
  const { checkShape } = await import('../../../src/securing/data-integrity/jsonld/index.js');
  const faults = checkShape(
    tricked as JsonObject,
    (asked) => contexts[asked as keyof typeof contexts] as unknown as JsonObject | undefined,
  );
  assert.ok(
    faults.some(({ code }) => code === 'context-redefines'),
    JSON.stringify(faults),
  );
});

test('P-15: a given context with @vocab is warned of', async () => {
  const url = 'https://ext.example/v1';
  const report = await judge(
    { ...signed, '@context': [...CONTEXTS, url] },
    { contexts: { [url]: { '@context': { '@vocab': 'https://ext.example/#' } } } },
  );
  assert.ok(complaints(report).includes('warn context-vocab'));
});

const endorsement = (endorsed: string): JsonObject => ({
  '@context': CONTEXTS,
  id: 'urn:uuid:7f0b9f1c-2d5b-4a39-a8a1-3d2b5e8a0c11',
  type: ['VerifiableCredential', 'EndorsementCredential'],
  issuer: { id: 'did:example:friend', type: ['Profile'], name: 'Friend' },
  validFrom: '2026-01-01T00:00:00Z',
  name: 'Endorsed',
  credentialSubject: { id: endorsed, type: ['EndorsementSubject'], endorsementComment: 'True.' },
});

test('N37, P-13: control facts moved onto an object with the credential’s own id', async () => {
  const own = String(document['id']);
  const endorsed = await sign({ ...document, endorsement: [endorsement(own)] }, issuer);
  assert.deepEqual(
    complaints(await judge(endorsed, { now: '2026-03-01T00:00:00Z' }), 'proof', 'key'),
    [],
    'the proof of the honest one has no fault',
  );
  for (const name of ['credentialStatus', 'validUntil', 'validFrom', 'name']) {
    const hidden = {
      ...((endorsed['endorsement'] as JsonObject[])[0]!['credentialSubject'] as JsonObject),
      type: ['EndorsementSubject', 'VerifiableCredential'],
      [name]: endorsed[name]!,
    };
    const mutant = {
      ...without(endorsed, name),
      endorsement: [
        { ...(endorsed['endorsement'] as JsonObject[])[0]!, credentialSubject: hidden },
      ],
    };
    const report = await judge(mutant as JsonObject);
    assert.equal(report.verdict, 'invalid', name);
    assert.ok(
      complaints(report).some(
        (one) =>
          one === 'fail control-facts-differ' ||
          one === 'fail proof-altered' ||
          one === 'fail data-loss' ||
          one === 'fail context-redefines',
      ),
      `${name}: ${complaints(report).join()}`,
    );
  }
});

test('N10: reversed rubric levels keep a graph proof valid: valid as before, and no verdict may depend on their order', async () => {
  const reversed = withAchievement({
    resultDescription: [
      {
        ...(
          ((document['credentialSubject'] as JsonObject)['achievement'] as JsonObject)[
            'resultDescription'
          ] as JsonObject[]
        )[0]!,
        rubricCriterionLevel: [...RUBRIC].reverse(),
      },
    ],
  });
  assert.equal(await canonical(reversed), original);
  assert.deepEqual(complaints(await judge(reversed), 'proof', 'key', 'results'), []);
});

test('N38, P-12: names that share an IRI are tolerated in documents of issuers', async () => {
  for (const type of ['AchievementCredential', 'OpenBadgeCredential'])
    for (const base of [draft(didOf(issuer)), OLD]) {
      const report = await judge(
        await sign({ ...base, type: ['VerifiableCredential', type] }, issuer),
      );
      assert.equal(
        report.verdict,
        'valid',
        `${type} under ${String(base['@context'])}: ${complaints(report).join()}`,
      );
    }
  const address = {
    type: ['Address'],
    addressCountry: 'NO',
    geo: { type: 'GeoCoordinates', latitude: 59.9, longitude: 10.7 },
  };
  const report = await judge(
    await sign(
      {
        ...draft(didOf(issuer)),
        issuer: { id: didOf(issuer), type: ['Profile'], name: 'Club', address },
      },
      issuer,
    ),
  );
  assert.deepEqual(complaints(report, 'proof', 'key'), []);
});

test('P-12: a class name in place of the property would hide it, and is refused', async () => {
  const honest = await sign(OLD, issuer);
  assert.equal((await judge(honest)).verdict, 'valid');
  const hidden = {
    ...honest,
    credentialSubject: renamed(
      honest['credentialSubject'] as JsonObject,
      'achievement',
      'Achievement',
    ),
  };
  assert.equal((await judge(hidden)).verdict, 'invalid');
});

test('P-14, X-6: a graph built to take for ever is stopped, and so is one of too many blank nodes', async () => {
  const many = {
    ...document,
    evidence: Array.from({ length: 5_100 }, () => ({ type: ['Evidence'], name: 'x' })),
  };
  const started = performance.now();
  assert.ok(
    complaints(await judge({ ...many, proof: signed['proof']! })).some((one) =>
      /graph-too-complex/.test(one),
    ),
  );
  const ring = Array.from({ length: 40 }, (_, at) => ({ type: ['Evidence'], name: `${at % 1}` }));
  await judge({ ...document, evidence: ring, proof: signed['proof']! });
  assert.ok(performance.now() - started < 20_000);
});

test('given contexts do not outlive their verification', async () => {
  const url = 'https://ext.example/v2';
  const nested = {
    ...document,
    endorsement: [{ ...endorsement('urn:x'), '@context': [...CONTEXTS, url] }],
  };
  const first = await canonize(
    { ...nested, endorsement: [{ ...nested.endorsement[0]!, colour: 'red' }] } as JsonObject,
    { contexts: () => ({ '@context': { colour: 'https://one.example/#colour' } }) },
  );
  const second = await canonize(
    { ...nested, endorsement: [{ ...nested.endorsement[0]!, colour: 'red' }] } as JsonObject,
    { contexts: () => ({ '@context': { colour: 'https://two.example/#colour' } }) },
  );
  assert.match(first, /one\.example/);
  assert.match(second, /two\.example/);
  await assert.rejects(canonize(nested as JsonObject, { contexts: noContexts }), /context-unknown/);
});
