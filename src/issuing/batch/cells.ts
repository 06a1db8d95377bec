import { instantOf } from '../../json/instant.js';
import { isUrl } from '../../json/url.js';

/** A cell that was read, or the text that says what was expected instead. */
export type Read<T> = { readonly value: T } | { readonly expected: string };

const isAbsoluteUri = (cell: string): boolean => /^[a-z][a-z0-9+.-]*:\S+$/i.test(cell);
const value = <T>(it: T): Read<T> => ({ value: it });
const expected = (text: string): Read<never> => ({ expected: text });

export const text = (cell: string): Read<string> => value(cell);

/** Reads an e-mail address as the recipient will state it: neither trimmed nor lower-cased. */
export const email = (cell: string): Read<string> =>
  /^[^\s@]+@[^\s@]+$/.test(cell)
    ? value(cell)
    : expected('an e-mail address such as ada@mail.example, without spaces');

export const uri = (cell: string): Read<string> =>
  isAbsoluteUri(cell) ? value(cell) : expected('a DID or another absolute URI');

/** Reads links that are separated by white space. */
export function links(cell: string): Read<readonly string[]> {
  const found = cell.split(/\s+/).filter(Boolean);
  return found.every((one) => /^https:\/\//i.test(one) && isUrl(one))
    ? value(found)
    : expected('https URLs, separated by spaces');
}

export const number = (cell: string): Read<number> =>
  /^\d+(\.\d+)?$/.test(cell)
    ? value(Number(cell))
    : expected('a number such as 2.5, with a point and without a unit');

const DAY = /^\d{4}-\d\d-\d\d$/;
const WITH_OFFSET = /^[^T]*T.*(?:Z|[+-]\d\d:\d\d)$/;

/** Reads a moment; a day alone begins, or ends, at midnight UTC: no time zone is guessed. */
export const moment =
  (timeOfDay: '00:00:00' | '23:59:59') =>
  (cell: string): Read<string> => {
    const isMoment = instantOf(cell) !== undefined;
    if (isMoment && DAY.test(cell)) return value(`${cell}T${timeOfDay}Z`);
    return isMoment && WITH_OFFSET.test(cell)
      ? value(cell)
      : expected('a day such as 2026-05-31, or a moment such as 2026-05-31T18:00:00+02:00');
  };
