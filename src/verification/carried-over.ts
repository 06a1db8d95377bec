import type { CheckId, Conditions, Finding, Report } from '../report/finding.js';
import type { VerifyOptions } from './options.js';

/** Checks whose answers depend on the time: a report is as old as the older of them. */
const TIMED: readonly CheckId[] = ['validity', 'status'];

/** Checks whose findings each condition explains. */
const EXPLAINS: { readonly [Name in keyof Conditions]-?: readonly CheckId[] } = {
  clock: TIMED,
  answers: TIMED,
  acceptWithheld: TIMED,
  offline: ['status'],
  strict: ['structure', 'proof', 'status', 'schema'],
  trustLists: ['issuer'],
  recipient: ['recipient'],
  presentation: ['recipient'],
};

/** Gives the ids of the checks to run; `key` findings are made by the `proof` check. */
export const wanted = (only: readonly string[]): ReadonlySet<string> =>
  new Set(only.includes('key') || only.includes('proof') ? [...only, 'proof', 'key'] : only);

/**
 * Selects the findings of an earlier report that are kept. A report on another badge is rejected,
 * since it would lend this badge its proof.
 */
export function carriedOver(
  { previous, only = [] }: VerifyOptions,
  digest: string,
): readonly Finding[] {
  if (!previous) return [];
  if (previous.digest !== digest)
    throw new TypeError('options.previous is a report on another badge');
  return previous.findings.filter(({ check }) => !wanted(only).has(check));
}

/** Time and conditions of a report. */
export type Circumstances = Pick<Report, 'checkedAt' | 'asOf' | 'conditions'>;

/**
 * Gives the time and the conditions of a report of which some findings are of an earlier one: those
 * under which its findings were made, not those of the last call.
 *
 * @param own time and conditions of this call
 * @param options options of this call
 */
export function circumstancesOf(
  own: Circumstances,
  { previous, only = [] }: Pick<VerifyOptions, 'previous' | 'only'>,
): Circumstances {
  if (!previous) return own;
  const again = wanted(only);
  const isAgain = (checks: readonly CheckId[]): boolean => checks.every((id) => again.has(id));
  const { checkedAt, asOf } = isAgain(TIMED) ? own : previous;
  const conditions = previous.conditions && mixed(previous.conditions, own.conditions!, isAgain);
  return {
    checkedAt,
    ...(asOf === undefined ? {} : { asOf }),
    ...(conditions ? { conditions } : {}),
  };
}

/** Takes each condition from the call that made the findings it explains. */
function mixed(
  before: Conditions,
  now: Conditions,
  isAgain: (checks: readonly CheckId[]) => boolean,
): Conditions {
  const names = Object.keys(EXPLAINS) as ReadonlyArray<keyof Conditions>;
  const entries = names.map((name) => [name, (isAgain(EXPLAINS[name]) ? now : before)[name]]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Conditions;
}
