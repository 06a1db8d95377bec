import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOCALES } from '../../src/locales.js';
import { describe } from '../../src/describe.js';
import { todayOf } from '../../src/view/dates.js';
import { badgeOf, reportOf } from '../../stories/samples.js';

const DAY_MS = 86_400_000;
const ago = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();

test('L10: a check of this day is “today” in each language, one of another day has its date', () => {
  const words = Object.keys(LOCALES).map((lang) => todayOf(ago(0), lang));
  assert.deepEqual(words.slice().sort(), [
    'aujourd’hui',
    'heute',
    'hoje',
    'hoy',
    'today',
    'vandaag',
    'اليوم',
    '今日',
  ]);
  for (const days of [1, 2, 365, -1]) assert.equal(todayOf(ago(days), 'en'), undefined);
  for (const text of ['', 'today', '2026-13-01']) assert.equal(todayOf(text, 'en'), undefined);
});

test('L10: “today” is written for the time of a check only, not for the time a check was made for', async () => {
  const report = { ...reportOf('valid'), checkedAt: ago(0) },
    verdictOf = async (more: object) => (await describe(badgeOf(), { ...report, ...more })).verdict;
  assert.equal((await verdictOf({})).whenShort, 'today');
  assert.equal((await verdictOf({ checkedAt: ago(2) })).whenShort, undefined);
  assert.equal((await verdictOf({ asOf: ago(0) })).whenShort, undefined);
  assert.match((await verdictOf({ asOf: ago(0) })).when?.text ?? '', /\d/);
});
