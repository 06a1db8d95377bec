import type { Json, JsonObject } from '../../badge/contract.js';
import { inTerms, isSame } from '../../badge/index.js';
import type { Linked } from '../../verification/contract.js';
import { isObject } from '../../json/values.js';

/** Members by which an assertion, endorsement or BadgeClass links to other objects. */
const LINKS = ['badge', 'issuer'] as const;

/** A value without the arrays that hold one thing only: JSON-LD does not tell the two apart. */
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

/** Names of either object. */
const namesOf = (...objects: readonly JsonObject[]): string[] => [
  ...new Set(objects.flatMap((object) => Object.keys(object))),
];

/** What an object links to, as it was found at its own URL. */
export interface Targets {
  readonly badge?: Linked;
  readonly issuer?: Linked;
}

/** Whether a link is to the same object: the same text, or the id or a copy of what is there. A copy may leave things out. */
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

/** The members of a copy that say another thing than the object served; `@context` says nothing of the object itself. */
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
 * The members in which a given assertion and the one served differ in meaning: not by the names of its context, nor by arrays of one (O-11).
 *
 * @param given the file, as written
 * @param served in the terms of OB 2.0, its links as they stand in it
 * @param targets what the links lead to
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
