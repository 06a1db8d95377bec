import type { Json, JsonObject } from '../../badge/contract.js';
import { inTerms, isSame } from '../../badge/index.js';
import type { Linked } from '../../verification/contract.js';
import { isObject } from '../../json/values.js';

/** Members by which an assertion, endorsement or BadgeClass links to other objects. */
const LINKS = ['badge', 'issuer'] as const;

/** Replaces each array of one item by the item, since JSON-LD does not distinguish the two. */
function flat(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item) => flat(item)!);
    return items.length === 1 ? items[0] : items;
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, flat(item)!]));
}

const isEqual = (one: Json | undefined, other: Json | undefined): boolean =>
  isSame(flat(one), flat(other));

/** Lists the member names of all objects, each once. */
const namesOf = (...objects: readonly JsonObject[]): string[] => [
  ...new Set(objects.flatMap((object) => Object.keys(object))),
];

/** The objects that an object links to, each as found at its own URL. */
export interface Targets {
  readonly badge?: Linked;
  readonly issuer?: Linked;
}

/**
 * Tells whether a link leads to the target: its value is the same, is the target's id, or is a copy
 * of the target. A copy may lack members.
 */
function isLinkTo(
  value: Json | undefined,
  served: Json | undefined,
  target: Linked | undefined,
  further: Targets,
): boolean {
  if (isEqual(value, served)) return true;
  const copy = flat(value);
  if (!target || copy === undefined) return false;
  if (!isObject(copy)) return copy === target.home || copy === target.document['id'];
  return differencesOfCopy(copy, target.document, further).length === 0;
}

/**
 * Lists the members of a copy that differ from the served object, except `@context`, which says
 * nothing about the object itself.
 */
export const differencesOfCopy = (
  copy: JsonObject,
  served: JsonObject,
  targets: Targets = {},
): string[] =>
  Object.keys(copy).filter((name) => {
    if (name === '@context' || isEqual(copy[name], served[name])) return false;
    return name === 'issuer' ? !isLinkTo(copy[name], served[name], targets.issuer, {}) : true;
  });

/**
 * Lists the members in which a given assertion and the served one differ in meaning; the names of
 * their contexts and arrays of one item make no difference (O-11).
 *
 * @param given the file, as written
 * @param served in the terms of OB 2.0, with its links as written
 * @param targets of the links
 */
export function differences(given: JsonObject, served: JsonObject, targets: Targets): string[] {
  const own = inTerms(given);
  return namesOf(own, served).filter((name) => {
    const link = LINKS.find((one) => one === name);
    return link
      ? !isLinkTo(own[name], served[name], targets[link], targets)
      : !isEqual(own[name], served[name]);
  });
}
