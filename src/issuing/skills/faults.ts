import { BadgeError } from '../../errors.js';

/** Most faults that are named: a file of another kind has one in every row. */
const MAX_FAULTS = 20;

/** Makes the error of a framework file, with one line for each fault. */
export function refusedSkills(faults: readonly string[]): BadgeError {
  const more = faults.length - MAX_FAULTS;
  const named = faults.slice(0, MAX_FAULTS);
  return new BadgeError('draft-not-conformant', {
    faults: more > 0 ? [...named, `and ${more} more`] : named,
  });
}

/** Shortens a value of a file for a message. */
export const shownValue = (value: unknown): string =>
  String(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 80);
