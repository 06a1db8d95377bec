import { instantOf, isoOf } from '../../json/instant.js';
import {
  addDays,
  checkCalendar,
  isBusinessDay,
  localDay,
  startOfDay,
  type Calendar,
} from './calendar.js';
import type { Action, HistoryEntry } from '../process/contract.js';
import { turnOf } from '../process/transitions.js';

/** Business days until a decision (decision 38). */
const DAYS = 14;
/** Business days before the due date on which assessors are reminded. */
const REMINDERS = [7, 3, 1];
/** Calendar days after which the search for a due date ends: holidays of a whole decade. */
const MAX_DAYS = 3_660;

/** A time in which the learner has the next step, so that the clock pauses. */
export interface Pause {
  /** ISO 8601. */
  readonly from: string;
  /** ISO 8601; absent while it lasts. */
  readonly to?: string;
}

/** When a decision is due. */
export interface DueInput {
  /** ISO 8601. */
  readonly submittedAt: string;
  readonly calendar: Calendar;
  /** Business days after the day of submission. Default: 14. */
  readonly days?: number;
  readonly pauses?: readonly Pause[];
  /** Business days before the due date on which assessors are reminded. Default: 7, 3 and 1. */
  readonly reminders?: readonly number[];
}

/** A reminder of a review. */
export interface Reminder {
  /** First moment of the day, ISO 8601 in UTC. */
  readonly at: string;
  /** Business days that are left, the due day included. */
  readonly daysLeft: number;
}

/** The time until a decision. */
export interface Due {
  /** `paused`: the learner has the next step, and the due date moves. */
  readonly state: 'running' | 'paused' | 'overdue';
  /** The last day, in the issuer's time zone, such as `2026-12-18`; as if a pause ended today. */
  readonly day: string;
  /** The end of that day, ISO 8601 in UTC. */
  readonly at: string;
  /** Business days after today, until and with the due day; negative once it is overdue. */
  readonly daysLeft: number;
  readonly reminders: readonly Reminder[];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function instant(value: string, pointer: string): number {
  const found = instantOf(value);
  if (found === undefined)
    throw new TypeError(`${pointer} expected a date of ISO 8601; got ${JSON.stringify(value)}`);
  return found;
}

/** A day counts for the issuer unless the learner has the next step at its end. */
function countsWith({ calendar }: DueInput, spans: readonly Span[]): (day: string) => boolean {
  const { timeZone } = calendar;
  return (day) => {
    if (!isBusinessDay(day, calendar)) return false;
    if (spans.length === 0) return true;
    const end = startOfDay(addDays(day, 1), timeZone) - 1;
    return !spans.some(({ from, to }) => from <= end && end < to);
  };
}

/** Lists the business days of the issuer, in order, as many as are needed. */
function businessDays(
  first: string,
  count: number,
  counts: (day: string) => boolean,
): readonly string[] {
  const days: string[] = [];
  for (let after = 1; after <= MAX_DAYS; after++) {
    const day = addDays(first, after);
    if (counts(day)) days.push(day);
    if (days.length === count) return days;
  }
  throw new TypeError(
    `expected a calendar with ${count} business days in ${MAX_DAYS} days; got ${days.length}`,
  );
}

/** Counts the days of the issuer between two days, the second included. */
function daysBetween(from: string, to: string, counts: (day: string) => boolean): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (counts(day)) count++;
  return count;
}

/**
 * Computes when a decision is due: a number of business days by the issuer's calendar and time zone,
 * which pause while the learner has the next step. The day of submission does not count; a day on
 * which the learner has the next step at its end does not either.
 *
 * @param input submission, calendar and pauses
 * @param now ISO 8601
 * @throws TypeError, with a pointer, for dates, time zones and calendars that cannot be used
 * @example
 * import { dueOf } from 'open-badge-elements/assess';
 * const calendar = { timeZone: 'Europe/Berlin', holidays: ['2026-12-25'] };
 * const due = dueOf({ submittedAt: '2026-11-30T18:00:00Z', calendar }, '2026-12-01T09:00:00Z');
 * console.log(due.day); // 2026-12-18
 */
export function dueOf(input: DueInput, now: string): Due {
  const { submittedAt, calendar, days = DAYS, pauses = [], reminders = REMINDERS } = input;
  checkCalendar(calendar);
  if (!Number.isInteger(days) || days < 1)
    throw new TypeError(`/days expected a whole number from 1; got ${String(days)}`);
  const current = instant(now, '/now');
  const open = pauses.some(({ to }) => to === undefined);
  const spans = pauses.map(({ from, to }, at) => ({
    from: instant(from, `/pauses/${at}/from`),
    to: to === undefined ? current : instant(to, `/pauses/${at}/to`),
  }));
  const { timeZone } = calendar;
  const counts = countsWith(input, spans);
  const first = localDay(instant(submittedAt, '/submittedAt'), timeZone);
  const all = businessDays(first, days, counts);
  const day = all.at(-1)!;
  const end = startOfDay(addDays(day, 1), timeZone) - 1;
  const today = localDay(current, timeZone);
  const isOverdue = !open && current > end;
  return {
    state: open ? 'paused' : isOverdue ? 'overdue' : 'running',
    day,
    at: isoOf(end)!,
    daysLeft: today <= day ? daysBetween(today, day, counts) : -daysBetween(day, today, counts),
    reminders: reminders
      .filter((left) => left <= days)
      .map((left) => ({ at: isoOf(startOfDay(all[days - left]!, timeZone))!, daysLeft: left })),
  };
}

/** Acts with which the time to a decision begins; a correction after a pre-check goes on with it. */
const BEGINS: readonly Action[] = ['submit', 'resubmit', 'appeal'];

/**
 * Reads from a history when the time to the decision began, and when it paused, since the learner
 * had the next step.
 *
 * @returns `undefined` where nothing was submitted
 */
export function timeIn(
  history: readonly HistoryEntry[],
): Required<Pick<DueInput, 'submittedAt' | 'pauses'>> | undefined {
  const since = history.slice(history.findLastIndex(({ action }) => BEGINS.includes(action)));
  const [begin] = since;
  if (!begin) return undefined;
  const pauses = since.flatMap(({ to, at }, index) =>
    turnOf(to) === 'learner' ? [{ from: at, to: since[index + 1]?.at }] : [],
  );
  return { submittedAt: begin.at, pauses };
}
