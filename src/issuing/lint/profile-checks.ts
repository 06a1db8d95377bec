import { isObject } from '../../json/values.js';
import { CHECKS } from './checks/index.js';
import type { RuleProfile } from './contract.js';

const LEVELS = ['required', 'recommended', 'if-available', 'to-check'];

const isStrings = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Each form of a need, and the test of its value. */
const NEEDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  some: isStrings,
  every: isStrings,
  orAt: isStrings,
  oneOf: isStrings,
  check: (value) => typeof value === 'string' && Object.hasOwn(CHECKS, value),
  reader: (value) => value === true,
};

function isNeed(need: unknown): boolean {
  const [first, ...others] = isObject(need) ? Object.entries(need) : [];
  return (
    first !== undefined &&
    others.length === 0 &&
    Object.hasOwn(NEEDS, first[0]) &&
    NEEDS[first[0]]!(first[1])
  );
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isPointer = (value: unknown): boolean => isText(value) && value.startsWith('/');

/** Each member of a rule, and the test of its value. */
const MEMBERS: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isText,
  level: (value) => LEVELS.includes(value as string),
  at: isPointer,
  need: isNeed,
  when: (value) => value === undefined || isPointer(value),
  reason: isText,
  fix: isText,
};

function ruleFault(rule: unknown, at: number): string | undefined {
  if (!isObject(rule)) return `rules[${at}]: expected an object`;
  const wrong = Object.entries(MEMBERS).find(([name, test]) => !test(rule[name]));
  if (wrong) return `rules[${at}].${wrong[0]}: ${JSON.stringify(rule[wrong[0]])} is not usable`;
  const unknown = Object.keys(rule).find((name) => !Object.hasOwn(MEMBERS, name));
  return unknown === undefined ? undefined : `rules[${at}] has no member ${unknown}`;
}

/**
 * Refuses a profile of rules that would not be applied as it was meant.
 *
 * @throws TypeError naming the rule and its member
 */
export function assertProfile(given: unknown): asserts given is RuleProfile {
  const profile = given as Partial<RuleProfile> | null;
  const isNamed =
    isObject(given) && ['id', 'version', 'title'].every((name) => isText(given[name]));
  if (!isNamed || !Array.isArray(profile?.rules))
    throw new TypeError('rule profile: expected id, version, title and rules');
  const fault = (profile.rules as readonly unknown[])
    .map(ruleFault)
    .find((one) => one !== undefined);
  if (fault !== undefined) throw new TypeError(`rule profile ${profile.id}: ${fault}`);
}
