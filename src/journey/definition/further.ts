import canonicalize from 'canonicalize';
import type { JsonObject } from '../../badge/contract.js';

/**
 * Gives the members of a document that differ from those that are derived, or that are derived not
 * at all: what would be lost.
 */
export const furtherMembers = (
  document: JsonObject,
  derived: JsonObject,
): { readonly further?: JsonObject } => {
  const further = Object.entries(document).filter(
    ([name, value]) =>
      !Object.hasOwn(derived, name) || canonicalize(value) !== canonicalize(derived[name]),
  );
  return further.length === 0 ? {} : { further: Object.fromEntries(further) };
};
