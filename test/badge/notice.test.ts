/** The notice that is left of a revoked assertion (O-12): which responses are one, and as which document they are read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../src/badge/contract.js';
import { noticeAt } from '../../src/badge/notice.js';
import { read } from '../../src/read.js';
import { world } from '../support/mint.js';

const URL_ASKED = 'https://college.example/assertions/1';
const CONTEXT = 'https://w3id.org/openbadges/v2';
const notice = (more: JsonObject = {}): JsonObject => ({
  '@context': CONTEXT,
  type: 'Assertion',
  id: URL_ASKED,
  revoked: true,
  ...more,
});

test('O-12: a notice is an assertion with the id that it names, else with the URL that was requested', () => {
  const other = 'https://college.example/assertions/2';
  assert.deepEqual(noticeAt(URL_ASKED), notice());
  assert.deepEqual(noticeAt(URL_ASKED, { revoked: true }), notice());
  assert.deepEqual(noticeAt(URL_ASKED, { id: other, revoked: true }), notice({ id: other }));
  for (const revoked of ['true', 1, '1', [true], { '@value': true }] as Json[])
    assert.deepEqual(noticeAt(URL_ASKED, { revoked }), notice(), JSON.stringify(revoked));
  assert.deepEqual(noticeAt(URL_ASKED, { '@id': other, revoked: true }), notice({ id: other }));
  for (const id of [1, null, [other], { id: other }] as Json[])
    assert.deepEqual(noticeAt(URL_ASKED, { id, revoked: true }), notice(), JSON.stringify(id));
});

test('O-12: a reason that is no text is left out', () => {
  const withReason = (revocationReason: Json): JsonObject | undefined =>
    noticeAt(URL_ASKED, { revoked: true, revocationReason });
  assert.deepEqual(withReason('By mistake'), notice({ revocationReason: 'By mistake' }));
  for (const reason of [1, null, {}, [1]] as Json[])
    assert.deepEqual(withReason(reason), notice(), JSON.stringify(reason));
});

test('O-12: without `revoked: true`, or with a badge or a claim, a response is no notice', () => {
  const others: readonly JsonObject[] = [
    {},
    { id: URL_ASKED },
    ...[false, null, 'false', 0, 'yes', {}, '2026-05-01T00:00:00Z'].map((revoked) => ({ revoked })),
    { revoked: true, badge: 'https://college.example/class' },
    { revoked: true, claim: { id: 'did:example:ada' } },
    { error: 'revoked' },
  ];
  for (const response of others)
    assert.equal(noticeAt(URL_ASKED, response), undefined, JSON.stringify(response));
});

test('O-12, W69: a URL that answers with a notice gives a revoked badge; any other answer gives none', async () => {
  const readAt = (response: JsonObject): ReturnType<typeof read> =>
    read(URL_ASKED, { fetch: world({ [URL_ASKED]: response }).fetch });
  const [badge] = await readAt({ revoked: true, revocationReason: 'By mistake' });
  assert.deepEqual(badge!.document, notice({ revocationReason: 'By mistake' }));
  for (const revoked of [false, '2026-05-01', { reason: 'x' }])
    await assert.rejects(readAt({ revoked }), { code: 'not-a-badge' });
});
