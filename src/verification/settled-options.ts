import { dateFrom } from '../json/instant.js';
import { isObject } from '../json/values.js';
import { OPTION_NAMES, type VerifyOptions } from './options.js';

/** Options that are shared with the caller: copies of them would be of no use. */
const SHARED: ReadonlySet<string> = new Set<keyof VerifyOptions>(['cache', 'signal']);

/** Copies a list, an object or a date; texts and functions are returned as they are. */
function copied(value: unknown): unknown {
  if (value instanceof Date) return dateFrom(value);
  if (Array.isArray(value)) return [...(value as readonly unknown[])];
  return isObject(value) ? { ...value } : value;
}

/**
 * Copies the options, since the caller may change them while a verification runs: its report is
 * about the options at the start (10.A17).
 */
export function settled<Options extends VerifyOptions>(options: Options): Options {
  const named = OPTION_NAMES.map((name) => [name, options[name]] as const);
  const given = named.filter(([, value]) => value !== undefined);
  const copies = given.map(([name, value]) => [name, SHARED.has(name) ? value : copied(value)]);
  return { ...options, ...Object.fromEntries(copies) };
}
