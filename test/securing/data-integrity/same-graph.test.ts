/** The manipulations of P-10 that leave the graph the same, and so the proof intact: none may be valid. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { JsonObject } from '../../../src/badge/contract.js';
import { complaints, CONTEXTS, judge } from './mint.js';
import {
  canonical,
  document,
  original,
  renamed,
  RUBRIC,
  signed,
  withAchievement,
  without,
} from './shapes.js';

const CRED = 'https://www.w3.org/2018/credentials#';
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
