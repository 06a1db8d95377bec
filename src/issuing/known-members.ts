import type { JsonObject } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import { meantMember, unknownMembers } from './draft-members.js';
import type { CredentialDraft } from './draft-types.js';

/**
 * Refuses typed fields that do not exist: they would be left out of the badge without a word. A
 * credential, which has an `@context`, is checked by its context.
 */
export function assertKnown(draft: CredentialDraft | JsonObject): void {
  const unknown = '@context' in draft ? [] : unknownMembers({ ...draft });
  if (unknown.length === 0) return;
  const faults = unknown.map(
    (path) =>
      `/${path.replaceAll('.', '/')} member-unknown: a draft has no such member${meantMember(path)}`,
  );
  throw new BadgeError('draft-not-conformant', { faults });
}
