import type { Json, JsonObject } from './contract.js';
import { instantOf } from '../json/instant.js';
import { VCDM1_CONTEXT } from './names.js';
import { listOf } from './values.js';

/** A date of a credential, with the member that it is written in. */
export interface DateMember {
  readonly name: string;
  readonly value: Json;
}

const found = (document: JsonObject, names: readonly string[]): DateMember[] =>
  names
    .filter((name) => document[name] !== undefined && document[name] !== null)
    .map((name) => ({ name, value: document[name]! }));

/** Of two dates the narrower one; one that cannot be read leaves the question open, so it stands. */
function narrower(
  [first, second]: readonly DateMember[],
  isNarrower: (one: number, other: number) => boolean,
): DateMember | undefined {
  if (!first || !second) return first;
  const [one, other] = [instantOf(first.value), instantOf(second.value)];
  if (one === undefined) return first;
  return other === undefined || isNarrower(other, one) ? second : first;
}

/** The start of a credential of OB 3.0: where both forms of it stand, the later one (M-10). */
export const startOf = (document: JsonObject): DateMember | undefined =>
  narrower(found(document, ['validFrom', 'issuanceDate']), (one, other) => one > other);

/** The end of a credential of OB 3.0: where both forms of it stand, the earlier one (M-10). */
export const endOf = (document: JsonObject): DateMember | undefined =>
  narrower(found(document, ['validUntil', 'expirationDate']), (one, other) => one < other);

/** The dates of the later form under the context of VCDM 1.1, which defines them too (M-10). */
export const datesBeside = (document: JsonObject): readonly DateMember[] =>
  listOf(document['@context'])[0] === VCDM1_CONTEXT
    ? found(document, ['validFrom', 'validUntil'])
    : [];
