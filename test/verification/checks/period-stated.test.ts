/** Exactly what is told of the period of a badge and of its token (V-50, J-13, J-14). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { validity } from '../../../src/verification/checks/validity.js';
import { ACHIEVEMENT, ASSERTION } from '../../badge/samples.js';
import { NOW } from '../../support/mint.js';
import { badgeOf, run, stated } from './direct.js';

const now = new Date(NOW).toISOString();
const DATES = { validFrom: '2026-01-01T00:00:00Z', validUntil: '2027-01-01T00:00:00Z' };
const CLAIMS = {
  '@context': ACHIEVEMENT['@context']!,
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
};
const ofPeriod = async (more: JsonObject, payload?: JsonObject): Promise<unknown[][]> =>
  (
    await run(
      validity,
      badgeOf(
        { ...CLAIMS, ...DATES, ...more } as JsonObject,
        payload && { jws: { header: {}, payload } },
      ),
    )
  ).map(stated);
const NONE = undefined as unknown as Json;

test('V-50: the period is told with its dates and the clock', async () => {
  const inside = (from: string, until: string): unknown[][] => [
    ['pass', 'in-period', undefined, { from, until, now }],
  ];
  assert.deepEqual(await ofPeriod({}), inside(DATES.validFrom, DATES.validUntil));
  assert.deepEqual(await ofPeriod({ validUntil: NONE }), inside(DATES.validFrom, ''));
  assert.deepEqual(await ofPeriod({ validFrom: NONE, validUntil: NONE }), inside('', ''));
  const past = '2026-02-01T00:00:00Z';
  assert.deepEqual(await ofPeriod({ validUntil: past }), [
    ['fail', 'expired', '/validUntil', { date: past, now }],
  ]);
  const future = '2099-01-01T00:00:00Z';
  assert.deepEqual(await ofPeriod({ validFrom: future, validUntil: past }), [
    ['fail', 'not-yet-valid', '/validFrom', { date: future, now }],
    ['fail', 'expired', '/validUntil', { date: past, now }],
  ]);
  const unreadable: ReadonlyArray<readonly [Json, string]> = [
    ['soon', 'soon'],
    ['', ''],
    [{}, '{}'],
  ];
  for (const [value, date] of unreadable)
    assert.deepEqual(await ofPeriod({ validFrom: value, validUntil: value }), [
      ['unknown', 'period-unreadable', '/validFrom', { date, now }],
      ['unknown', 'period-unreadable', '/validUntil', { date, now }],
    ]);
});

test('J-13, J-14: the claims of a token limit the period, to the whole second', async () => {
  const second = Date.parse(NOW) / 1000;
  const open = { validUntil: NONE };
  const inside = (until: string): unknown[][] => [
    ['pass', 'in-period', undefined, { from: DATES.validFrom, until, now }],
  ];
  const iso = (seconds: number): string => new Date(seconds * 1000).toISOString();
  assert.deepEqual(await ofPeriod(open, { exp: second + 0.9 }), inside(iso(second + 0.9)));
  assert.deepEqual(await ofPeriod({}, { exp: second }), inside(DATES.validUntil));
  assert.deepEqual(await ofPeriod(open, { exp: second - 0.1 }), [
    ['fail', 'expired', '/exp', { date: iso(second - 0.1), now }],
  ]);
  assert.deepEqual(await ofPeriod(open, { exp: -1e300 }), [
    ['fail', 'expired', '/exp', { date: '-1e+300', now }],
  ]);
  assert.deepEqual(await ofPeriod(open, { nbf: second + 60.9 }), inside(''));
  assert.deepEqual(await ofPeriod(open, { nbf: second + 61 }), [
    ['fail', 'not-yet-valid', '/nbf', { date: iso(second + 61), now }],
  ]);
  for (const claim of [null, '1', true, [1]] as Json[])
    assert.deepEqual(await ofPeriod(open, { exp: claim, nbf: claim }), inside(''));
  assert.deepEqual(await ofPeriod(open, { nbf: '99999999999' }), inside(''));
});

test('V-50: the period of OB 2.0 and older has names of its own', async () => {
  const of = async (more: JsonObject): Promise<unknown[][]> =>
    (await run(validity, badgeOf({ ...ASSERTION, ...more }))).map(stated);
  const { issuedOn, expires } = ASSERTION as { issuedOn: string; expires: string };
  assert.deepEqual(await of({}), [
    ['pass', 'in-period', undefined, { from: issuedOn, until: expires, now }],
  ]);
  const [past, future] = ['2026-02-01T00:00:00Z', '2099-01-01T00:00:00Z'];
  assert.deepEqual(await of({ issuedOn: future, expires: past }), [
    ['fail', 'not-yet-valid', '/issuedOn', { date: future, now }],
    ['fail', 'expired', '/expires', { date: past, now }],
  ]);
  const older = { issuedOn: NONE, issued_on: future };
  const { issuedOn: _issuedOn, ...undated } = { ...ASSERTION, ...older };
  assert.deepEqual((await run(validity, badgeOf(undated))).map(stated), [
    ['fail', 'not-yet-valid', '/issued_on', { date: future, now }],
  ]);
});

test('X-51: an end that may be withheld leaves the period open, unless the caller accepts it', async () => {
  const opened = {
    findings: [],
    withheld: { root: true, status: false, dates: false, recipient: false, locations: [''] },
  };
  const badge = badgeOf({ ...CLAIMS, ...DATES });
  assert.deepEqual((await run(validity, badge, { opened })).map(stated), [
    ['unknown', 'period-withheld', undefined, undefined],
  ]);
  const accepted = await run(validity, badge, { opened, acceptWithheld: true });
  assert.deepEqual(
    accepted.map(({ outcome, code }) => [outcome, code]),
    [
      ['pass', 'in-period'],
      ['warn', 'period-withheld'],
    ],
  );
});
