import type { Json } from './contract.js';
import { OB2_TERMS } from './ob2-context.js';
import { isObject } from '../json/values.js';

const KEYWORDS: ReadonlySet<string> = new Set(['@id', '@type']);

/**
 * Resolves a term, a compact IRI or an IRI to its IRI or keyword; returns any other name as it is.
 */
function iriOf(name: string): string {
  if (Object.hasOwn(OB2_TERMS, name)) {
    const definition = OB2_TERMS[name];
    const target = isObject(definition) ? definition['@id'] : definition;
    return typeof target === 'string' && target !== name ? iriOf(target) : name;
  }
  const at = name.indexOf(':');
  const prefix = at > 0 ? name.slice(0, at) : '';
  if (!Object.hasOwn(OB2_TERMS, prefix) || name.startsWith('//', at + 1)) return name;
  return iriOf(prefix) + name.slice(at + 1);
}

/** The term of the data model for each IRI: the first of several. */
const TERM_OF: ReadonlyMap<string, string> = new Map(
  Object.keys(OB2_TERMS)
    .reverse()
    .map((term) => [iriOf(term), term]),
);

/** Terms of documents before OB 2.0 that have another name in 2.0. */
const OLDER_TERM_OF: ReadonlyMap<string, string> = new Map(
  ['verify', 'hosted', 'signed'].map((term) => [iriOf(term), term]),
);

/**
 * Finds the term of OB 2.0 for a name that its context gives the same meaning: an alias, a keyword,
 * a compact IRI, an IRI.
 *
 * @param name as written
 * @param isOlder in a document of OB 1.x, where `verify`, `hosted` and `signed` are the terms
 * @returns the term; the name itself when the context does not define it
 */
export function termOf(name: string, isOlder = false): string {
  if (name.startsWith('@') && !KEYWORDS.has(name)) return name;
  const iri = iriOf(name);
  const older = isOlder ? OLDER_TERM_OF.get(iri) : undefined;
  // an older document may have both terms of such a pair, each with a meaning of its own
  return older !== undefined && isTerm(name) ? name : (older ?? TERM_OF.get(iri) ?? name);
}

/** Tells whether the context defines a name. */
export const isTerm = (name: string): boolean => Object.hasOwn(OB2_TERMS, name);

/** Tells whether the values of a term name nodes, so that `{"id": x}` is equal to `x`. */
export function isLink(term: string): boolean {
  const definition: Json | undefined = isTerm(term) ? OB2_TERMS[term] : undefined;
  return isObject(definition) && definition['@type'] === '@id';
}
