import type { JsonObject } from './contract.js';
import { typesOf } from './values.js';
import { onlyObject } from '../json/values.js';

/** Types that say how OB 2.0 itself verifies, and types that say nothing of it. */
const OWN: readonly string[] = ['HostedBadge', 'hosted', 'SignedBadge', 'signed'];
const SILENT: readonly string[] = ['VerificationObject', 'Extension'];

/**
 * The types of a verification that is none of OB 2.0's two, such as a proof in a ledger; empty where it is one of these, and where the document
 * names no kind at all. `verification` is open: an unknown kind is no fault (4.1).
 *
 * @param document in the terms of OB 2.0
 */
export function unknownSealOf(document: JsonObject): readonly string[] {
  const types = typesOf(onlyObject(document['verification']) ?? {});
  return types.some((type) => OWN.includes(type))
    ? []
    : types.filter((type) => type !== '' && !SILENT.includes(type));
}
