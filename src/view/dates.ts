import { dayOf, instantOf, writtenOf } from '../json/instant.js';
import type { Credential } from '../badge/contract.js';
import type { BadgeMessages, CardMessages } from '../locales/surfaces.js';
import { fill } from '../locales/fill.js';
import { perLanguage } from '../locales/per-language.js';
import type { DateView } from './contract.js';

const formats = new Map<string, Intl.DateTimeFormat>();
/** Caches formatters: making one takes a thousand times longer than using it. */
function formatter(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${Object.values(options).join()}`,
    format = formats.get(key) ?? new Intl.DateTimeFormat(lang, options);
  formats.set(key, format);
  return format;
}

/** Format of a day, with the month as a word: 02/03 may be in February or in March. */
const DAY: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };

/**
 * Formats a day as people of that language write it: the day that the issuer wrote, in every time
 * zone (W142); undefined when unreadable.
 */
export function day(iso: string | undefined, lang: string): string | undefined {
  const time = instantOf(dayOf(iso));
  return time === undefined ? undefined : formatter(lang, { ...DAY, timeZone: 'UTC' }).format(time);
}

/** Formats a moment in the reader's own time zone: it is their clock that was read. */
export function moment(iso: string, lang: string): string {
  const time = instantOf(iso);
  return time === undefined
    ? iso
    : formatter(lang, { ...DAY, hour: 'numeric', minute: '2-digit' }).format(time);
}

/** Format of a deadline: the weekday, and the time zone in words. */
const DEADLINE: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'long',
};

/**
 * Formats a deadline in a time zone, which it names; undefined when unreadable.
 *
 * @param timeZone IANA time zone; default: the reader's own
 */
export function deadline(iso: string, lang: string, timeZone?: string): string | undefined {
  const time = instantOf(iso);
  const format = (): Intl.DateTimeFormat =>
    formatter(lang, timeZone === undefined ? DEADLINE : { ...DEADLINE, timeZone });
  return time === undefined ? undefined : format().format(time);
}

const HOUR = 3_600_000;
const DAY_HOURS = 24;
const distances = perLanguage((lang) => new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }));

/** Writes the distance between two moments: in hours within a day, else in days. */
export function distance(from: number, to: number, lang: string): string {
  const hours = Math.round((to - from) / HOUR);
  return Math.abs(hours) < DAY_HOURS
    ? distances(lang).format(hours, 'hour')
    : distances(lang).format(Math.round(hours / DAY_HOURS), 'day');
}

const today = perLanguage((lang) =>
  new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(0, 'day'),
);

/** Gives “today” in a language where a moment is of this day in the reader's time zone. */
export function todayOf(iso: string, lang: string): string | undefined {
  const time = instantOf(iso),
    start = formatter(lang, DAY);
  return time !== undefined && start.format(time) === start.format() ? today(lang) : undefined;
}

/** Makes a labelled date for a `<time datetime>`; undefined when it is absent or unreadable. */
function labelled<Label extends string>(
  word: Label,
  iso: string | undefined,
  { words, lang }: { readonly words: Readonly<Record<Label, string>>; readonly lang: string },
): DateView | undefined {
  const date = day(iso, lang);
  return date === undefined
    ? undefined
    : { iso: writtenOf(iso)!, text: fill(words[word], { date }) };
}

/** Picks the one date of the card: awarded, else valid from (M-13). */
export const mainDate = (
  { awardedDate, validFrom }: Credential,
  messages: CardMessages,
): DateView | undefined =>
  labelled('awarded', awardedDate, messages) ?? labelled('valid-from', validFrom, messages);

/**
 * Lists every date of the badge, each with its own label; `now` decides between “ended” and “valid
 * until”. A badge is valid from the day of its award unless it names another date.
 */
export function allDates(credential: Credential, now: Date, messages: BadgeMessages): DateView[] {
  const { awardedDate, validFrom, validUntil } = credential,
    sameDay = day(awardedDate, messages.lang) === day(validFrom, messages.lang);
  const over = (instantOf(validUntil) ?? Infinity) < now.getTime(),
    ahead = (instantOf(validFrom) ?? -Infinity) > now.getTime();
  return [
    labelled('awarded', awardedDate, messages),
    sameDay && !ahead ? undefined : labelled(ahead ? 'starts' : 'valid-from', validFrom, messages),
    labelled(over ? 'ended' : 'valid-until', validUntil, messages),
  ].filter((each) => each !== undefined);
}
