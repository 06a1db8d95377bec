import { instantOf, isoOf } from '../../json/instant.js';

const DAY = 86_400_000;
/** 1970-01-01 was a Thursday, the fourth day of the week (ISO 8601). */
const THURSDAY = 4;
/** Saturday and Sunday (ISO 8601). */
const WEEKEND = [6, 7];

/** The issuer's calendar, in which business days are counted. */
export interface Calendar {
  /** IANA time zone, such as `Europe/Berlin`. */
  readonly timeZone: string;
  /** Days of the week without work, from 1 for Monday to 7. Default: 6 and 7. */
  readonly weekend?: readonly number[];
  /** Days without work, such as `2026-12-25`. Default: none. */
  readonly holidays?: readonly string[];
}

const number = (day: string): number => instantOf(day)! / DAY;
const dayOf = (count: number): string => isoOf(count * DAY)!.slice(0, 10);

/** Gives the day after a number of days, as `2026-12-01`. */
export const addDays = (day: string, days: number): string => dayOf(number(day) + days);

/** Formats by their time zone: making one takes longer than a thousand uses of it. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  FORMATS.set(timeZone, format);
  return format;
}

/** Formats a moment as the clocks of a time zone show it, in ISO form. */
function clockAt(instant: number, timeZone: string): string {
  const parts = formatFor(timeZone).formatToParts(instant);
  const part = (type: string): string => parts.find((one) => one.type === type)!.value;
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`;
}

/** Gives the day of a moment in a time zone, as `2026-11-30`. */
export const localDay = (instant: number, timeZone: string): string =>
  clockAt(instant, timeZone).slice(0, 10);

/**
 * Gives the first moment of a day in a time zone. Clocks that change at midnight are no exception:
 * the day then begins later.
 */
export function startOfDay(day: string, timeZone: string): number {
  const utc = number(day) * DAY;
  // an offset of a time zone is between −12 and +14 hours
  const offsets = [utc - DAY, utc, utc + DAY].map(
    (instant) => instantOf(clockAt(instant, timeZone))! - instant,
  );
  const starts = offsets
    .map((offset) => utc - offset)
    .filter((instant) => localDay(instant, timeZone) === day)
    .sort((one, other) => one - other);
  return starts.find((instant) => localDay(instant - 1, timeZone) < day) ?? utc - offsets[1]!;
}

/** Tells whether people work on a day. */
export function isBusinessDay(
  day: string,
  { weekend = WEEKEND, holidays = [] }: Calendar,
): boolean {
  const weekday = ((((number(day) + THURSDAY - 1) % 7) + 7) % 7) + 1;
  return !weekend.includes(weekday) && !holidays.includes(day);
}

/**
 * Checks a calendar.
 *
 * @throws TypeError for an unknown time zone, a week without work, and holidays that are no days
 */
export function checkCalendar({ timeZone, weekend = WEEKEND, holidays = [] }: Calendar): void {
  try {
    clockAt(0, timeZone);
  } catch (cause) {
    throw new TypeError(
      `/timeZone expected an IANA time zone, such as Europe/Berlin; got ${JSON.stringify(timeZone)}`,
      { cause },
    );
  }
  const days = weekend.filter((day) => Number.isInteger(day) && day >= 1 && day <= 7);
  if (days.length !== weekend.length || new Set(days).size > 6)
    throw new TypeError(
      `/weekend expected at most six days from 1 (Monday) to 7; got ${JSON.stringify(weekend)}`,
    );
  const at = holidays.findIndex((day) => !/^\d{4}-\d\d-\d\d$/.test(day) || !instantOf(day));
  if (at >= 0)
    throw new TypeError(
      `/holidays/${at} expected a day, such as 2026-12-25; got ${JSON.stringify(holidays[at])}`,
    );
}
