import type { JsonObject } from '../../badge/contract.js';
import { CHECKS } from './checks/index.js';
import type { Need, Rule } from './contract.js';
import { hasAll, listPointer, placesAt, type Place } from './places.js';
import { asText } from '../../json/values.js';

/** States facts about a badge that is not signed yet. */
export interface Planned {
  /** True when `issue` will add an entry of a status list. */
  readonly statusList: boolean;
}

const lacking = (places: readonly Place[], members: readonly string[]): string[] =>
  places.filter(({ value }) => !hasAll(value, members)).map(({ pointer }) => pointer);

/** Names the first item that lacks something; the list itself where there is no item. */
function ofSome(places: readonly Place[], members: readonly string[], at: string): string[] {
  if (places.some(({ value }) => hasAll(value, members))) return [];
  return [places[0]?.pointer ?? listPointer(at)];
}

function ofOneOf(places: readonly Place[], values: readonly string[], at: string): string[] {
  if (places.length === 0) return [listPointer(at)];
  return places
    .filter(({ value }) => !values.includes(asText(value)))
    .map(({ pointer }) => pointer);
}

function unmet(document: JsonObject, at: string, need: Need): string[] {
  if ('check' in need) return CHECKS[need.check](document);
  if ('reader' in need) return [listPointer(at)];
  const places = placesAt(document, at);
  if ('some' in need) return ofSome(places, need.some, at);
  if ('every' in need) return lacking(places, need.every);
  if ('oneOf' in need) return ofOneOf(places, need.oneOf, at);
  const others = need.orAt.some((other) => placesAt(document, other).length > 0);
  return places.length > 0 || others ? [] : [listPointer(at)];
}

/** Gives the pointers at which a rule is not satisfied; none where it does not apply. */
export function unmetAt(document: JsonObject, rule: Rule, planned: Planned): string[] {
  if (rule.when !== undefined && placesAt(document, rule.when).length === 0) return [];
  if (rule.at === '/credentialStatus' && planned.statusList) return [];
  return unmet(document, rule.at, rule.need);
}
