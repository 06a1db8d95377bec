import { conflictsAmong, traitsOf, type LearnerTraits } from '../journey/assessment/conflicts.js';
import type { Assessor, Conflict } from '../journey/assessment/contract.js';
import type { Identity } from '../journey/contract.js';
import { conflictOf } from './ids.js';
import type { AccountRow } from './rows.js';

const GROUPS = ['emails', 'names', 'organizations', 'others', 'domains', 'above'] as const;

/** Gives an identity with the values of the account: a page may have sent others. */
const ofAccount = (identity: Identity, { email, login, organization }: AccountRow): Identity => ({
  ...identity,
  recipient: { email: email ?? login ?? undefined },
  organization: organization ?? undefined,
});

/**
 * Computes the learner's values that an assessor must not share, as keyed digests in JSON: they are
 * compared long after the identity itself was encrypted.
 */
export function keptTraits(secret: Uint8Array, identity: Identity, account: AccountRow): string {
  const all = [identity, ofAccount(identity, account)].map(traitsOf);
  const keyed = GROUPS.map((group) => {
    const values = new Set(all.flatMap((traits) => traits[group]));
    return [group, [...values].map((value) => conflictOf(secret, value)).sort()] as const;
  });
  return JSON.stringify(Object.fromEntries(keyed));
}

/** Values of a learner whose data was erased: none, not even as digests. */
export const NO_TRAITS = JSON.stringify(Object.fromEntries(GROUPS.map((group) => [group, []])));

/** Finds the conflicts of an assessor with the learner of a submission. */
export const conflictsWith = (
  secret: Uint8Array,
  assessor: Assessor,
  kept: string,
): readonly Conflict[] =>
  conflictsAmong(assessor, JSON.parse(kept) as LearnerTraits, (value) => conflictOf(secret, value));
