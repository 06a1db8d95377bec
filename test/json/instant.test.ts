import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dateFrom,
  dayOf,
  httpInstantOf,
  instantOf,
  isoOf,
  writtenOf,
} from '../../src/json/instant.js';

const MARCH = Date.UTC(2026, 2, 2);
/** Zones west and east of Greenwich, one with half an hour; a page keeps its own. */
const ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland'];

test('M-5, P-5: a date without an offset is UTC, whatever the time zone of the machine', () => {
  // a page keeps its own zone: the one that the runner gave its browser
  const env: Record<string, string | undefined> = typeof process === 'undefined' ? {} : process.env;
  const before = env['TZ'];
  try {
    for (const [index, zone] of ZONES.entries()) {
      env['TZ'] = zone;
      // other texts in each zone: what was read of a text is kept
      const year = 2026 + index;
      for (const text of [
        `${year}-03-02`,
        `${year}-03-02T00:00:00`,
        `${year}-03-02T00:00`,
        `${year}-03-02 00:00:00`,
        `${year}-03-02T00:00:00Z`,
        `${year}-03-02t00:00:00.000z`,
        `${year}-03-02T01:00:00+01:00`,
        `${year}-03-02T05:30:00+0530`,
        `${year}-03-01T24:00:00Z`,
      ])
        assert.equal(instantOf(text), Date.UTC(year, 2, 2), `${text} in ${zone}`);
    }
  } finally {
    if (before === undefined) delete env['TZ'];
    else env['TZ'] = before;
  }
});

test('M-5: dates that the calendar does not have, and guesses of a platform, are no dates', () => {
  for (const text of [
    '',
    '2026',
    '2026-03',
    '2026-02-29',
    '2026-02-30T00:00:00Z',
    '2026-13-01',
    '2026-00-10',
    '2026-03-02T25:00:00Z',
    '2026-03-02T00:60:00Z',
    '2026-03-02T00:00:00+24:00',
    '2026-03-02T00:00:00 Z',
    '2026-03-02T00:00:00Z ',
    ' 2026-03-02',
    '2026-03-02Z',
    'March 2, 2026',
    'Mon, 02 Mar 2026 00:00:00 GMT',
    '3/2/2026',
    '+002026-03-02T00:00:00Z',
    '12026-03-02T00:00:00Z',
    '-2026-03-02',
  ])
    assert.equal(instantOf(text), undefined, text);
  for (const value of [undefined, null, 0, 1772409600, true, {}, [], ['2026-03-02']])
    assert.equal(instantOf(value), undefined, JSON.stringify(value));
});

test('a fraction is read to the millisecond', () => {
  assert.equal(instantOf('2026-03-02T00:00:00.5Z'), MARCH + 500);
  assert.equal(instantOf('2026-03-02T00:00:00.123999999Z'), MARCH + 123);
});

test('X-40: the date of an HTTP header', () => {
  assert.equal(httpInstantOf('Mon, 02 Mar 2026 00:00:00 GMT'), MARCH);
  for (const text of [null, undefined, '', '2026-03-02', 'Mon, 02 Mar 2026 00:00:00'])
    assert.equal(httpInstantOf(text), undefined);
});

test('a date given by a caller is copied; other text makes an invalid one', () => {
  const date = new Date(MARCH);
  assert.notEqual(dateFrom(date), date);
  assert.equal(dateFrom(date).getTime(), MARCH);
  assert.equal(dateFrom('2026-03-02T00:00:00').getTime(), MARCH);
  assert.ok(Number.isNaN(dateFrom('tomorrow').getTime()));
});

test('an instant that no date can represent has no ISO text', () => {
  assert.equal(isoOf(MARCH), '2026-03-02T00:00:00.000Z');
  for (const beyond of [8.64e15 + 1, -8.65e15, Infinity, NaN])
    assert.equal(isoOf(beyond), undefined);
});

test('W142: a day is the day that its writer wrote, in every offset', () => {
  for (const [text, day] of [
    ['2026-01-01T00:30:00+09:00', '2026-01-01'],
    ['2026-01-01T00:30+0900', '2026-01-01'],
    ['2025-12-31T23:30:00-11:30', '2025-12-31'],
    ['2026-01-01T00:30:00Z', '2026-01-01'],
    ['2026-01-01T00:30:00', '2026-01-01'],
    ['2026-01-01', '2026-01-01'],
    ['2024-02-29T00:00:00+14:00', '2024-02-29'],
  ] as const) {
    assert.equal(dayOf(text), day, text);
    assert.equal(instantOf(writtenOf(text)), instantOf(text), text);
  }
  assert.equal(writtenOf('2026-01-01T00:30+0900'), '2026-01-01T00:30:00.000+09:00');
  for (const text of [undefined, 'tomorrow', '2026-02-30', '2026-01-01T25:00:00Z'])
    assert.equal(dayOf(text), undefined);
});
