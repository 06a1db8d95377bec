import { dateFrom } from '../json/instant.js';
import { UsageError } from './io.js';

/**
 * Requires a flag.
 * @throws Misuse when the flag is missing
 */
export function need(value: string | undefined, flag: string): string {
  if (value === undefined || value === '') throw new UsageError(`missing ${flag}`, true, flag);
  return value;
}

/**
 * Requires exactly the named arguments.
 * @throws Misuse when there are more or fewer
 */
export function exactly(positionals: readonly string[], ...names: readonly string[]): string[] {
  const missing = names[positionals.length];
  if (missing) throw new UsageError(`missing ${missing}`, true, missing);
  if (positionals.length > names.length)
    throw new UsageError(`unexpected argument: ${positionals[names.length]}`, true);
  return [...positionals];
}

const ISO = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

/**
 * Parses the clock of `--now`: ISO 8601 with an offset, or a date alone for midnight UTC.
 * @throws Misuse for anything else: a guessed time zone would give guessed verdicts
 */
export function clock(text: string | undefined, now: () => Date): Date {
  if (text === undefined) return now();
  const date = dateFrom(text);
  if (!ISO.test(text) || Number.isNaN(date.getTime()))
    throw new UsageError(`--now: not an ISO date with time zone: ${text}`);
  return date;
}
