import type { Term, Terms } from './term-definitions.js';
import { hasOtherNames } from '../contexts/vocabulary.js';

/**
 * Tells whether a name is not the one that the standard contexts have for its IRI; a reader looks
 * for their name only.
 */
export const isSecondName = (name: string, iri: string): boolean => hasOtherNames(name, iri);

/**
 * Tells whether a class name doubles as a property, as in OB 3.0.0–3.0.2 (`Achievement` is
 * `achievement`); a reader looks for the property name only.
 */
export function isShadowed(name: string, term: Term, terms: Terms): boolean {
  if (!/^[A-Z]/.test(name)) return false;
  return [...terms.byName].some(
    ([other, meaning]) => other !== name && meaning.iri === term.iri && /^[a-z]/.test(other),
  );
}

/**
 * Tells whether a reader would look for a name's meaning under another one: a keyword, a standard
 * name, the name of the property.
 */
export const isOtherName = (name: string, term: Term, terms: Terms): boolean =>
  term.iri?.startsWith('@') === true ||
  (term.iri !== null && isSecondName(name, term.iri)) ||
  isShadowed(name, term, terms);
