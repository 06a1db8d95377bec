/**
 * ISO 8601 date, or date and time, in the forms of XSD, RFC 3339 and real documents: seconds may be
 * omitted, letters may be lower case, a space may replace `T`, and the offset may lack its colon.
 */
const FORM =
  /^(\d{4}-\d\d-\d\d)(?:[Tt ]((?:[01]\d|2[0-3]):[0-5]\d|24:00)(?:(:[0-5]\d)(\.\d+)?)?([Zz]|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/;
/** Date and time as in HTTP headers (RFC 9110). */
const HTTP_FORM = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;
/** Largest instant of a date, in milliseconds before or after 1970. */
export const LAST_INSTANT = 8.64e15;

/**
 * Instants by their text: about ten checks read the two or three dates of a badge, and many badges
 * have the same.
 */
const instants = new Map<string, number>();
const MAX_INSTANTS = 1_000;
/** Longest text that is kept, in characters: a fraction of a second may have any number of digits. */
const LONGEST_KEPT = 40;

/** Tells whether a day exists in the calendar: JavaScript reads 30 February as 2 March. */
function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}

/**
 * Reads a date. One without an offset is UTC (M-5, P-5), never the time zone of this machine, and a
 * day alone is its first instant, so that the result is the same on every machine. All code must
 * use this reader: `Date.parse` and `new Date(text)` read local time and guess at other forms.
 *
 * @param value anything
 * @returns milliseconds since 1970, `undefined` for what is not a date
 * @example instantOf('2026-01-01T05:00:00') === instantOf('2026-01-01T05:00:00Z') // true
 */
export function instantOf(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const known = instants.get(value);
  if (known !== undefined) return known;
  const instant = readInstant(value);
  if (instant === undefined || value.length > LONGEST_KEPT) return instant;
  if (instants.size >= MAX_INSTANTS) instants.clear();
  instants.set(value, instant);
  return instant;
}

function readInstant(value: string): number | undefined {
  const [, day, time = '00:00', seconds = ':00', fraction = '', zone = 'Z'] =
    FORM.exec(value) ?? [];
  if (day === undefined || !isRealDay(day)) return undefined;
  const offset = zone.toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  const instant = Date.parse(`${day}T${time}${seconds}${fraction.slice(0, 4)}${offset}`);
  return Number.isNaN(instant) ? undefined : instant;
}

/** UNIX seconds, as in OB 1.x (O-1). */
const UNIX_SECONDS = /^\d{9,11}$/;

/**
 * Reads the instant of a date member of a credential; OB 1.x wrote UNIX seconds (O-1).
 *
 * @returns milliseconds, `undefined` for no date, NaN for an unreadable one
 */
export function dateIn(value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') return value * 1000;
  if (typeof value === 'string' && UNIX_SECONDS.test(value)) return Number(value) * 1000;
  return instantOf(value) ?? NaN;
}

/** Reads the date of an HTTP header, which is always GMT; `undefined` for anything else. */
export function httpInstantOf(value: string | null | undefined): number | undefined {
  const instant = HTTP_FORM.test(value ?? '') ? Date.parse(value!) : NaN;
  return Number.isNaN(instant) ? undefined : instant;
}

/** Makes the `Date` of an instant; invalid beyond the range of dates. */
export const dateAt = (instant: number): Date => new Date(instant);

/** Makes the `Date` of a caller's value: a `Date` (copied) or ISO text; invalid for other text. */
export const dateFrom = (value: Date | string): Date =>
  new Date(typeof value === 'string' ? (instantOf(value) ?? NaN) : value);

/** Formats an instant as ISO text in UTC; `undefined` beyond the range of dates. */
export const isoOf = (instant: number): string | undefined =>
  Math.abs(instant) <= LAST_INSTANT ? new Date(instant).toISOString() : undefined;

/**
 * Formats a moment as ISO text in UTC with whole seconds, rounded down: never later than the clock
 * it came from (I-1).
 *
 * @throws TypeError for what is not a date
 */
export function isoSeconds(moment: Date | string): string {
  const date = dateFrom(moment);
  if (Number.isNaN(date.getTime())) throw new TypeError(`not a date: ${String(moment)}`);
  return `${date.toISOString().slice(0, 19)}Z`;
}

const OFFSET = /^[^T t]*[T t].*([+-])(\d\d):?(\d\d)$/;

/**
 * Formats a date as ISO text in the offset of its writer, so that the day stays the writer's day: a
 * badge awarded in Tokyo at half past midnight has that day, wherever it is read.
 *
 * @param value anything
 * @returns for a date without an offset, or in UTC, the same as `isoOf`; `undefined` for what is not a date
 * @example writtenOf('2026-01-01T00:30+0900') // '2026-01-01T00:30:00.000+09:00'
 */
export function writtenOf(value: unknown): string | undefined {
  const instant = instantOf(value);
  if (instant === undefined) return undefined;
  const [, sign, hours, minutes] = OFFSET.exec(String(value)) ?? [];
  if (sign === undefined) return isoOf(instant);
  const offset = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return isoOf(instant + offset)?.replace('Z', `${sign}${hours}:${minutes}`);
}

/**
 * Gives the day that the writer of a date meant, as `2026-01-01`; `undefined` for anything but a
 * date.
 */
export const dayOf = (value: unknown): string | undefined => writtenOf(value)?.split('T')[0];
