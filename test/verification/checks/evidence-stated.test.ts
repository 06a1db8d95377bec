/** Exactly what is told of related resources. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { evidence, MAX_RESOURCE_BYTES } from '../../../src/verification/checks/evidence.js';
import type { CheckContext } from '../../../src/verification/contract.js';
import { ACHIEVEMENT } from '../../badge/samples.js';
import { badgeOf, run, stated } from './direct.js';
import { AT, net, type Asked } from './pages.js';

const PHOTO = 'https://ada.example/photo.png';
const DIGEST = 'sha256-A5BYxvLAy0ksUzsKTRTvd8wPeKvMztUofYShogEc+4E=';
const photo: JsonObject = { id: PHOTO, digestSRI: DIGEST };
const BYTES = Uint8Array.of(1, 2, 3);

test('X-22: each resource is fetched, and told with its URL, its digest and its place', async () => {
  const asked: Asked[] = [];
  const relatedResource = ['x', photo, { id: PHOTO }, { ...photo, id: `${PHOTO}?2` }];
  const found = await run(evidence, badgeOf({ ...ACHIEVEMENT, relatedResource }), {
    fetchEvidence: true,
    net: net({ [PHOTO]: BYTES, [`${PHOTO}?2`]: Uint8Array.of(9) }, asked),
  });
  assert.deepEqual(found.map(stated), [
    ['pass', 'evidence-digest-ok', '/relatedResource/1', { url: PHOTO }],
    ['fail', 'evidence-digest-differs', '/relatedResource/3', { url: `${PHOTO}?2` }],
  ]);
  assert.deepEqual(asked[0], { url: PHOTO, accept: '*/*', maxBytes: MAX_RESOURCE_BYTES });
  for (const [index, url] of [PHOTO, `${PHOTO}?2`].entries()) {
    const { digest, ...seen } = found[index]!.evidence!;
    assert.match(String(digest), /^sha256-[0-9a-f]{64}$/);
    assert.deepEqual(seen, { url, fetchedAt: AT, httpStatus: 200 });
  }
});

test('X-22, X-2: what is not fetched, and what cannot be, is told', async () => {
  const of = async (relatedResource: Json, context: Partial<CheckContext>): Promise<unknown[][]> =>
    (
      await run(evidence, badgeOf({ ...ACHIEVEMENT, relatedResource }), {
        net: net({}),
        ...context,
      })
    ).map(stated);
  const notAsked = (params: object): unknown[] => [
    'skipped',
    'evidence-not-asked',
    '/relatedResource',
    params,
  ];
  assert.deepEqual(await of([photo, photo], {}), [notAsked({ count: 2 })]);
  assert.deepEqual(await of([photo], { fetchEvidence: true, findings: [] }), [
    notAsked({ count: 1 }),
  ]);
  for (const none of [null, [], { id: PHOTO }, ['x']])
    for (const fetchEvidence of [true, false])
      assert.deepEqual(await of(none, { fetchEvidence }), []);
  assert.deepEqual(await of(photo, { fetchEvidence: true }), [
    ['unknown', 'evidence-unreachable', '/relatedResource', { url: PHOTO, reason: 'http' }],
  ]);
  const gone = await run(
    evidence,
    badgeOf({ ...ACHIEVEMENT, relatedResource: { digestSRI: DIGEST } }),
    {
      fetchEvidence: true,
      net: net({}),
    },
  );
  assert.deepEqual(gone[0]!.params, { url: '', reason: 'http' });
  assert.deepEqual(gone[0]!.evidence, { url: '', fetchedAt: AT, httpStatus: 404 });
  const many = Array.from({ length: 12 }, () => photo);
  const found = await of(many, { fetchEvidence: true, net: net({ [PHOTO]: BYTES }) });
  assert.deepEqual([found.length, found[10]], [11, notAsked({ count: 2, limit: 10 })]);
  const ten = await of(many.slice(2), { fetchEvidence: true, net: net({ [PHOTO]: BYTES }) });
  assert.deepEqual([ten.length, ten[9]![1]], [10, 'evidence-digest-ok']);
});
