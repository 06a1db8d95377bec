import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assign, type Candidate } from '../../../src/journey/assessment/assign.js';
import { addDays, startOfDay } from '../../../src/journey/assessment/calendar.js';
import { dueOf, type DueInput } from '../../../src/journey/assessment/due.js';
import { fingerprintOf, lookAlikes } from '../../../src/journey/assessment/look-alikes.js';

const fixed = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => at);
const candidate = (id: string, load: number, more: object = {}): Candidate => ({
  assessor: { id, isCalibrated: true, ...more },
  load,
  hasConflict: false,
});
const chosen = (candidates: readonly Candidate[], more: object = {}): readonly string[] =>
  assign(candidates, { count: 2, skills: ['Questions'], ...more }, fixed).assessors;

describe('assignment', () => {
  test('by load, in relation to capacity', () => {
    assert.deepEqual(
      chosen([candidate('a', 2), candidate('b', 1), candidate('c', 3, { capacity: 30 })]),
      ['c', 'b'],
    );
  });
  test('preferred skills come before load', () => {
    assert.deepEqual(chosen([candidate('a', 0), candidate('b', 4, { skills: ['Questions'] })]), [
      'b',
      'a',
    ]);
  });
  test('the assessors of the earlier attempt come first, where the learner prefers them', () => {
    assert.deepEqual(
      chosen([candidate('a', 0), candidate('b', 4), candidate('c', 1)], { preferred: ['b'] }),
      ['b', 'a'],
    );
  });
  test('never with a conflict, without calibration, beyond capacity, after declining, or for an appeal against oneself', () => {
    const all = [
      { ...candidate('conflict', 0), hasConflict: true },
      candidate('new', 0, { isCalibrated: false }),
      candidate('full', 5),
      { ...candidate('declined', 0), hasDeclined: true },
      candidate('denied-it', 0),
    ];
    const result = assign(all, { count: 2, skills: [], excluded: ['denied-it'] }, fixed);
    assert.deepEqual(result, { assessors: [], missing: 2 });
  });
  test('chance decides between equals', () => {
    const equals = [candidate('a', 1), candidate('b', 1)];
    const reversed = (length: number): Uint8Array => fixed(length).reverse();
    assert.deepEqual(assign(equals, { count: 1, skills: [] }, fixed).assessors, ['a']);
    assert.deepEqual(assign(equals, { count: 1, skills: [] }, reversed).assessors, ['b']);
  });
});

const BERLIN = { timeZone: 'Europe/Berlin', holidays: ['2026-12-25'] };
const due = (now: string, more: Partial<DueInput> = {}) =>
  dueOf({ submittedAt: '2026-11-30T18:00:00Z', calendar: BERLIN, ...more }, now);

describe('due dates', () => {
  test('14 business days after the day of submission, at its end in the issuer’s time zone', () => {
    const { state, day, at, daysLeft } = due('2026-12-01T09:00:00Z');
    assert.deepEqual(
      [state, day, at, daysLeft],
      ['running', '2026-12-18', '2026-12-18T22:59:59.999Z', 13],
    );
  });
  test('weekends and holidays do not count', () => {
    assert.equal(due('2026-12-01T09:00:00Z', { days: 19 }).day, '2026-12-28');
    const gulf = { timeZone: 'Asia/Riyadh', weekend: [5, 6] };
    assert.equal(due('2026-12-01T09:00:00Z', { calendar: gulf, days: 4 }).day, '2026-12-06');
  });
  test('the day of submission is that of the issuer', () => {
    const auckland = { timeZone: 'Pacific/Auckland' };
    assert.equal(due('2026-12-01T09:00:00Z', { calendar: auckland, days: 1 }).day, '2026-12-02');
  });
  test('overdue after the end of the day, not before', () => {
    assert.equal(due('2026-12-18T22:59:59Z').state, 'running');
    const late = due('2026-12-22T09:00:00Z');
    assert.deepEqual([late.state, late.daysLeft], ['overdue', -2]);
  });
  test('the clock pauses while the learner has the next step', () => {
    const pauses = [{ from: '2026-12-02T10:00:00Z', to: '2026-12-04T08:00:00Z' }];
    assert.equal(due('2026-12-05T09:00:00Z', { pauses }).day, '2026-12-22');
    const open = due('2026-12-30T09:00:00Z', { pauses: [{ from: '2026-12-02T10:00:00Z' }] });
    assert.equal(open.state, 'paused');
    assert.ok(open.day > '2027-01-10', open.day);
    const short = [{ from: '2026-12-02T10:00:00Z', to: '2026-12-02T11:00:00Z' }];
    assert.equal(due('2026-12-05T09:00:00Z', { pauses: short }).day, '2026-12-18');
  });
  test('reminders at the start of the days before', () => {
    assert.deepEqual(
      due('2026-12-01T09:00:00Z').reminders.map(({ at, daysLeft }) => `${daysLeft} ${at}`),
      ['7 2026-12-09T23:00:00.000Z', '3 2026-12-15T23:00:00.000Z', '1 2026-12-17T23:00:00.000Z'],
    );
  });
  test('a day begins where clocks change, also at midnight', () => {
    const at = (day: string, zone: string): string => new Date(startOfDay(day, zone)).toISOString();
    assert.equal(at('2026-03-29', 'Europe/Berlin'), '2026-03-28T23:00:00.000Z');
    assert.equal(at('2026-03-30', 'Europe/Berlin'), '2026-03-29T22:00:00.000Z');
    // clocks went from 23:59:59 to 01:00 on that day
    assert.equal(at('2018-11-04', 'America/Sao_Paulo'), '2018-11-04T03:00:00.000Z');
    // and from 24:00 back to 23:00
    assert.equal(at('2018-02-18', 'America/Sao_Paulo'), '2018-02-18T03:00:00.000Z');
    assert.equal(at('2026-07-01', 'Pacific/Kiritimati'), '2026-06-30T10:00:00.000Z');
    assert.equal(addDays('2026-02-28', 1), '2026-03-01');
  });
  const FAULTS: ReadonlyArray<readonly [string, Partial<DueInput>, RegExp]> = [
    ['a time zone', { calendar: { timeZone: 'Mars/Olympus' } }, /^\/timeZone expected an IANA/],
    [
      'a week without work',
      { calendar: { ...BERLIN, weekend: [1, 2, 3, 4, 5, 6, 7] } },
      /^\/weekend /,
    ],
    ['a holiday', { calendar: { ...BERLIN, holidays: ['25.12.2026'] } }, /^\/holidays\/0 /],
    ['a date', { submittedAt: 'yesterday' }, /^\/submittedAt /],
    ['days', { days: 0 }, /^\/days /],
    ['too many days', { days: 3_000 }, /3000 business days in 3660 days/],
  ];
  for (const [what, change, message] of FAULTS)
    test(`${what} that cannot be used`, () => {
      assert.throws(() => due('2026-12-01T09:00:00Z', change), { name: 'TypeError', message });
    });
});

describe('look-alikes', () => {
  const words = (from: number, count: number): string =>
    Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ');
  const work = (id: string, text: string, digest = id) =>
    fingerprintOf({
      work: id,
      answers: { a: text },
      artifacts: [
        {
          kind: 'file',
          id,
          requirement: 'r',
          name: 'n',
          mediaType: 'm',
          size: 1,
          digestSRI: digest,
          addedAt: '',
        },
      ],
    });

  test('the same file, and the same text in another case', () => {
    const [found] = lookAlikes(work('w-1', words(0, 50), 'd'), [
      work('w-2', words(0, 50).toUpperCase(), 'd'),
    ]);
    assert.deepEqual(found, { work: 'w-2', files: ['d'], text: 1 });
  });
  test('a text of which most was copied, not one with a common sentence', () => {
    const one = work('w-1', words(0, 200));
    assert.equal(lookAlikes(one, [work('w-2', words(20, 200))]).length, 1);
    assert.equal(lookAlikes(one, [work('w-3', `${words(0, 20)} ${words(900, 180)}`)]).length, 0);
  });
  test('long texts are estimated from a sample', () => {
    const one = work('w-1', words(0, 20_000));
    assert.ok(one.shingles.length <= 1_024);
    const [found] = lookAlikes(one, [work('w-2', words(5_000, 20_000))]);
    assert.ok(Math.abs(found!.text - 0.6) < 0.06, String(found!.text));
  });
  test('a template that all use does not count, nor the work itself', () => {
    const template = words(0, 100);
    const [one, two] = ['w-1', 'w-2'].map((id) =>
      fingerprintOf(
        { work: id, answers: { a: `${template} ${id}` }, artifacts: [] },
        [],
        [template],
      ),
    );
    assert.deepEqual(lookAlikes(one!, [two!, one!]), []);
  });
});
