import type { JsonObject } from './contract.js';
import { typesOf } from './values.js';
import { onlyObject } from '../json/values.js';

/** Types of OB 2.0's own verification, and types without a meaning for it. */
const OWN: readonly string[] = ['HostedBadge', 'hosted', 'SignedBadge', 'signed'];
const SILENT: readonly string[] = ['VerificationObject', 'Extension'];

/**
 * Lists the types of a verification that is not one of OB 2.0's two, such as a proof in a ledger;
 * empty for one of these two, and where the document names no kind. `verification` is open: an
 * unknown kind is no fault.
 *
 * @param document in the terms of OB 2.0
 */
export function unknownVerificationOf(document: JsonObject): readonly string[] {
  const types = typesOf(onlyObject(document['verification']) ?? {});
  return types.some((type) => OWN.includes(type))
    ? []
    : types.filter((type) => type !== '' && !SILENT.includes(type));
}
