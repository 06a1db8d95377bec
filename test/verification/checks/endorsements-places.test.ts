/** Where endorsements are found, and how many are followed (M-26, M-27). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import { ABOUT_ID, badge, holds, ID, issuer, judged, of, saying, subject } from './endorsed.js';

test('M-26: endorsements are found at every node that may have one, each at its place', async () => {
  const parent = { id: 'did:example:parent', endorsement: of('did:example:parent') };
  const document = badge({
    endorsement: [of(ID), of(ID)],
    issuer: { ...issuer, endorsement: of(issuer.id), parentOrg: parent },
    credentialSubject: {
      ...subject,
      achievement: {
        ...(subject['achievement'] as JsonObject),
        endorsement: [of('urn:uuid:a1')],
        creator: { id: 'did:example:creator', endorsement: [of('did:example:creator')] },
      },
      source: { id: 'did:example:source', endorsement: [of('did:example:source')] },
    },
  });
  const { findings, others } = await judged(document);
  assert.deepEqual(
    findings.filter(([, code]) => code === 'endorsement-holds').map(([, , pointer]) => pointer),
    [
      '/endorsement/0',
      '/endorsement/1',
      '/issuer/endorsement',
      '/issuer/parentOrg/endorsement',
      '/credentialSubject/achievement/endorsement/0',
      '/credentialSubject/achievement/creator/endorsement/0',
      '/credentialSubject/source/endorsement/0',
    ],
  );
  assert.equal(
    findings.some(([, code]) => code === 'endorsement-elsewhere'),
    false,
  );
  assert.deepEqual(others[0], [JSON.stringify(of(ID)), 'endorsement']);
  const listed = await saying(
    badge({
      credentialSubject: [
        'x',
        { ...subject, achievement: { id: 'urn:x:a', endorsement: [of('urn:x:a')] } },
      ],
    }),
  );
  assert.equal(listed[0]![2], '/credentialSubject/1/achievement/endorsement/0');
});

test('M-27: organisations above a profile are followed four deep', async () => {
  const nested = (depth: number): JsonObject => ({
    id: `did:example:${depth}`,
    endorsement: of(`did:example:${depth}`),
    ...(depth < 7 ? { parentOrg: nested(depth + 1) } : {}),
  });
  const places = (await saying(badge({ issuer: nested(0) })))
    .filter(([, code]) => code === 'endorsement-holds')
    .map(([, , pointer]) => pointer);
  assert.deepEqual(
    places,
    Array.from({ length: 5 }, (_, depth) => `/issuer${'/parentOrg'.repeat(depth)}/endorsement`),
  );
});

test('M-27: depth, number and circles are bounded, and told', async () => {
  const limit = (outcome: string, params: object, pointer?: string): unknown[] => [
    outcome,
    'endorsement-limit',
    pointer,
    params,
  ];
  const document = badge({ endorsement: [of(issuer.id), of(issuer.id), of(issuer.id)] });
  const left = { endorsements: 2, work: 1, listBytes: 1, lists: 1, steps: 1 };
  const counted = await saying(document, undefined, { left });
  assert.deepEqual(counted, [
    holds('/endorsement/0'),
    holds('/endorsement/1'),
    limit('warn', { limit: 50, count: 3, why: 'count' }, '/endorsement/2'),
  ]);
  assert.equal(left.endorsements, 0);
  const deep = { limit: 2, count: 3, why: 'depth' };
  assert.deepEqual(await saying(document, undefined, { around: ['a', 'b'] }), [
    limit('warn', deep),
  ]);
  assert.deepEqual(
    await saying(document, undefined, { around: ['a', 'b'], strictEndorsements: true }),
    [limit('unsupported', deep)],
  );
  assert.equal((await saying(document, undefined, { around: ['a'] })).length, 3);
  assert.deepEqual(await saying(badge(), undefined, { around: ['a', 'b'] }), [], 'of none, none');
  const circle = (id: string): unknown[] => limit('warn', { why: 'cycle', id }, '/endorsement');
  assert.deepEqual(await saying(badge({ endorsement: of(issuer.id, { id: ID }) })), [circle(ID)]);
  const around = { around: [ABOUT_ID] };
  assert.deepEqual(await saying(badge({ endorsement: of(issuer.id) }), undefined, around), [
    circle(ABOUT_ID),
  ]);
  assert.deepEqual(
    await saying(badge({ endorsementJwt: 'a.b.c' }), undefined, { around: ['a.b.c'] }),
    [limit('warn', { why: 'cycle', id: 'a.b.c' }, '/endorsementJwt')],
  );
});
