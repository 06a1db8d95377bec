import type { AwardFilter } from '../batch.js';
import { clock } from './args.js';
import type { CommandSpec, Given, OptionSpec } from './command-spec.js';
import type { Io } from './io.js';

/** Options by which commands choose badges of a store; all that are given hold. */
export const AWARD_CONDITIONS = {
  batch: { value: 'ID', about: 'badges of one batch' },
  achievement: { value: 'ID', about: 'badges of one achievement' },
  recipient: { value: 'R', about: 'badges of one recipient, by the identifier as it was issued' },
  since: { value: 'ISO', about: 'badges issued from this moment on' },
  until: { value: 'ISO', about: 'badges issued before this moment' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

type Conditions = Given<
  Pick<CommandSpec, 'forms'> & { readonly options: typeof AWARD_CONDITIONS }
>['values'];

/**
 * Makes a filter of the conditions that were given.
 * @throws Misuse for what is no moment
 */
export function awardFilter(values: Conditions, io: Io): AwardFilter {
  const { batch, achievement, recipient, since, until } = values;
  const moment = (text?: string): Date | undefined =>
    text === undefined ? undefined : clock(text, io.now);
  return { batch, achievement, recipient, since: moment(since), until: moment(until) };
}
