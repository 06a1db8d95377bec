/** The manipulations of P-10 that move, reverse or add facts: each leaves the proof intact, and none may be valid. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { JsonObject } from '../../../src/badge/contract.js';
import { complaints, didOf, draft, judge, sign } from './mint.js';
import {
  canonical,
  document,
  endorsement,
  issuer,
  original,
  renamed,
  RUBRIC,
  signed,
  withAchievement,
  without,
} from './shapes.js';

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
