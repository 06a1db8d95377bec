import type { Json, JsonObject } from './contract.js';
import { instantOf, isoOf } from '../json/instant.js';
import { VCDM1_CONTEXT } from './context-urls.js';
import { listOf, stringOf } from './values.js';

/** A date of a credential and the member that contains it. */
export interface DateMember {
  readonly name: string;
  readonly value: Json;
}

const found = (document: JsonObject, names: readonly string[]): DateMember[] =>
  names
    .filter((name) => document[name] !== undefined && document[name] !== null)
    .map((name) => ({ name, value: document[name]! }));

/** Picks the narrower of two dates; an unreadable one wins, so that the question stays open. */
function narrower(
  [first, second]: readonly DateMember[],
  isNarrower: (one: number, other: number) => boolean,
): DateMember | undefined {
  if (!first || !second) return first;
  const [one, other] = [instantOf(first.value), instantOf(second.value)];
  if (one === undefined) return first;
  return other === undefined || isNarrower(other, one) ? second : first;
}

/** Finds the start of an OB 3.0 credential: the later date where both forms are present (M-10). */
export const startOf = (document: JsonObject): DateMember | undefined =>
  narrower(found(document, ['validFrom', 'issuanceDate']), (one, other) => one > other);

/** Finds the end of an OB 3.0 credential: the earlier date where both forms are present (M-10). */
export const endOf = (document: JsonObject): DateMember | undefined =>
  narrower(found(document, ['validUntil', 'expirationDate']), (one, other) => one < other);

/** Finds dates of the later form under the context of VCDM 1.1, which defines them too (M-10). */
export const datesBeside = (document: JsonObject): readonly DateMember[] =>
  listOf(document['@context'])[0] === VCDM1_CONTEXT
    ? found(document, ['validFrom', 'validUntil'])
    : [];

/**
 * Converts UNIX seconds, as a number or a numeral, to ISO; every other text stays as written (O-1,
 * O-40).
 */
export function isoDate(value: Json | undefined): string | undefined {
  const seconds =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && /^\d{8,11}$/.test(value)
        ? Number(value)
        : undefined;
  const iso = seconds === undefined ? undefined : isoOf(seconds * 1000);
  return iso?.replace('.000Z', 'Z') ?? stringOf(value);
}
