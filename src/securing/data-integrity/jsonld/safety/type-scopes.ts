import type { Json, JsonObject } from '../../../../badge/contract.js';
import { isSecondName } from './second-names.js';
import { applyContext, expandIri, sameTerm, type Terms } from './term-definitions.js';
import { fault, undefinedTerm, type Walk } from './walk.js';

/**
 * Applies the scoped contexts of the types in the order of the types' texts; they are in force for
 * this node only (JSON-LD 1.1 API §5.1.2, step 11).
 */
export function withTypes(node: JsonObject, terms: Terms, pointer: string, walk: Walk): Terms {
  const value = node['type'];
  const types = (Array.isArray(value) ? (value as readonly Json[]) : [value]).filter(
    (type): type is string => typeof type === 'string',
  );
  let result = terms;
  for (const type of [...types].sort()) {
    const term = terms.byName.get(type);
    if (!term && terms.vocab === undefined) checkTypeIri(type, terms, `${pointer}/type`, walk);
    if (term?.iri && isSecondName(type, term.iri))
      fault(walk, 'not-compacted', `${pointer}/type`, { term: type });
    if (term?.scoped === undefined) continue;
    const scoped = applyContext(result, term.scoped, walk.load, false);
    if (walk.givenScopes.has(term.scoped)) checkRedefined(result, scoped, `${pointer}/type`, walk);
    result = scoped;
  }
  return result;
}

/**
 * Checks that the scoped context of an extension's type, which any node may have, does not change
 * standard terms there.
 */
function checkRedefined(before: Terms, after: Terms, pointer: string, walk: Walk): void {
  const terms = [...before.byName]
    .filter(([name, term]) => term.iri !== null && !sameTerm(term, after.byName.get(name)!))
    .map(([name]) => name);
  if (terms.length > 0) fault(walk, 'context-redefines', pointer, { terms, property: terms[0]! });
}

/** Checks that a type is a full IRI only if no term maps to it; a reader tests the term (P-12). */
function checkTypeIri(type: string, terms: Terms, pointer: string, walk: Walk): void {
  if (!type.includes(':')) return undefinedTerm(walk, type, pointer);
  const iri = expandIri(type, terms);
  if (iri !== type || [...terms.byName.values()].some((term) => term.iri === iri))
    fault(walk, 'not-compacted', pointer, { term: type });
}
