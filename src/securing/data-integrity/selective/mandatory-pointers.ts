import type { JsonObject } from '../../../badge/contract.js';
import { BadgeError } from '../../../errors.js';
import { isObject } from '../../../json/values.js';
import { firstMissing } from './select-members.js';

/** Members of a credential that every derivation shows: an Open Badge requires them, or a verdict depends on them. */
const OF_CREDENTIAL = [
  'name',
  'issuer',
  'validFrom',
  'validUntil',
  'credentialStatus',
  'credentialSchema',
  'termsOfUse',
  'refreshService',
] as const;
const OF_ACHIEVEMENT = ['name', 'description', 'criteria'] as const;
/** Members without which no verifier can call a derived badge current (P-37). */
const CURRENCY = ['validUntil', 'credentialStatus'] as const;

const present = (object: JsonObject, at: string, names: readonly string[]): string[] =>
  names.filter((name) => name in object).map((name) => `${at}/${name}`);

/**
 * Gives the JSON pointers of what every derivation shows unless the issuer chooses others: what an
 * Open Badge requires, and what a verdict depends on (P-37). Without an id of the subject its
 * identifiers are among them.
 */
export function defaultMandatory(credential: JsonObject): string[] {
  const subject = credential['credentialSubject'];
  if (!isObject(subject)) return present(credential, '', [...OF_CREDENTIAL, 'credentialSubject']);
  const achievement = subject['achievement'];
  const at = '/credentialSubject/achievement';
  return [
    ...present(credential, '', OF_CREDENTIAL),
    ...('id' in subject ? [] : present(subject, '/credentialSubject', ['identifier'])),
    ...(isObject(achievement) ? present(achievement, at, OF_ACHIEVEMENT) : []),
  ];
}

/** Tells whether a member, or the whole credential, is mandatory. */
const covers = (pointers: readonly string[], name: string): boolean =>
  pointers.includes('') || pointers.includes(`/${name}`);

/**
 * Checks what a credential and its mandatory pointers must have, so that a badge derived from it can
 * be called current (P-37).
 *
 * @param hasStatus true if the credential will get a status
 * @throws BadgeError `draft-not-conformant` with a fault for each
 */
export function assertMandatory(
  credential: JsonObject,
  given: readonly string[] | undefined,
  hasStatus = 'credentialStatus' in credential,
): void {
  const whole =
    hasStatus && !('credentialStatus' in credential)
      ? { ...credential, credentialStatus: {} }
      : credential;
  const pointers = given ?? defaultMandatory(whole);
  const missing = firstMissing(whole, pointers);
  const faults = CURRENCY.flatMap((name) => {
    if (!(name in whole))
      return [`/${name} base proof: without it no verifier can call a derived badge current`];
    return covers(pointers, name)
      ? []
      : [`/${name} base proof: it must be mandatory, or a holder could withhold it`];
  });
  if (missing !== undefined) faults.push(`${missing} mandatory: nothing is at this JSON pointer`);
  if (faults.length > 0) throw new BadgeError('draft-not-conformant', { faults });
}
