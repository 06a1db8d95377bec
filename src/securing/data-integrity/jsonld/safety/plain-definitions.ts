import type { Json, JsonObject } from '../../../../badge/contract.js';
import { isObject } from '../../../../json/values.js';
import type { Term } from './term-definitions.js';

/** Absolute IRIs, as jsonld.js recognizes them. */
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+-.]*:[^\s]*$/;
/** Names without a meaning of their own: no keyword, no IRI, no compact IRI. */
const NAME = /^[^@:/\s][^:/\s]*$/;

const MEMBERS: ReadonlySet<string> = new Set([
  '@id',
  '@type',
  '@container',
  '@context',
  '@protected',
]);
const CONTAINERS: ReadonlySet<Json | undefined> = new Set([undefined, '@set', '@list', '@graph']);
const ALIASED: ReadonlySet<string> = new Set(['@id', '@type']);
const COERCED: ReadonlySet<string | undefined> = new Set([undefined, '@id', '@vocab', '@json']);

/**
 * Tells whether a context contains term definitions only, beside its version and its protection.
 */
export const isPlainContext = (context: JsonObject): boolean =>
  Object.entries(context).every(
    ([name, value]) =>
      !name.startsWith('@') ||
      (name === '@protected' && typeof value === 'boolean') ||
      (name === '@version' && value === 1.1),
  );

/**
 * Tells whether a definition is of the simple kind that all published contexts of badges consist
 * of. Whatever jsonld.js would refuse, drop or treat in a way of its own is not.
 *
 * @param term that was made of it
 */
export function isPlainDefinition(name: string, definition: Json | undefined, term: Term): boolean {
  if (!NAME.test(name) || typeof term.iri !== 'string') return false;
  if (!ALIASED.has(term.iri) && !ABSOLUTE.test(term.iri)) return false;
  if (typeof definition === 'string') return true;
  return (
    isObject(definition) &&
    Object.keys(definition).every((member) => MEMBERS.has(member)) &&
    typeof definition['@id'] === 'string' &&
    CONTAINERS.has(definition['@container']) &&
    ['string', 'undefined'].includes(typeof definition['@type']) &&
    (COERCED.has(term.coercion) || ABSOLUTE.test(term.coercion!)) &&
    ['boolean', 'undefined'].includes(typeof definition['@protected'])
  );
}
