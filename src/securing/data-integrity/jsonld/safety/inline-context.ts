import type { Json, JsonObject } from '../../../../badge/contract.js';
import type { Finding } from '../../../../report/finding.js';
import { applyContext, expandIri, sameTerm, type Terms } from './term-definitions.js';
import { isDataModelName, isStandardIri, isStandardName } from '../contexts/vocabulary.js';
import { isObject, asText } from '../../../../json/values.js';

/** Members of an inline context that only affect how it is read. */
const HARMLESS = new Set(['@version', '@protected']);
/** Members of a definition that only state a term's meaning and the form of its values. */
const PLAIN_MEMBERS = new Set(['@id', '@type', '@container', '@protected']);
const PLAIN_CONTAINERS: readonly unknown[] = ['@set', '@list'];
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:\S*$/;

/**
 * Checks an inline context (P-11). One that only adds terms is a warning, and its terms are not
 * interpreted; one that maps an IRI of a bundled vocabulary or redefines a term is a failure; any
 * other is unsupported.
 *
 * @param context entry of the context list
 * @param pointer of the entry
 * @param terms in force before it
 */
export function checkInline(context: Json, pointer: string, terms: Terms): Finding[] {
  const found = (
    outcome: Finding['outcome'],
    code: Finding['code'],
    params?: Finding['params'],
  ) => [{ check: 'proof', outcome, code, pointer, ...(params && { params }) } as const];
  if (!isObject(context))
    return found('fail', context === null ? 'context-redefines' : 'context-inline');
  const names = Object.keys(context).filter((name) => !HARMLESS.has(name));
  const after = applyContext(terms, context, () => undefined);
  const redefined = names.filter((name) => redefines(name, context, terms, after));
  if (redefined.length > 0)
    return found('fail', 'context-redefines', { terms: redefined, property: redefined[0]! });
  return names.every((name) => onlyAdds(name, context[name]!, after))
    ? found('warn', 'context-inline', { terms: names })
    : found('unsupported', 'context-inline');
}

/**
 * Tells whether a context redefines a name, or gives a second name to an IRI that the standard
 * contexts name.
 */
function redefines(name: string, context: JsonObject, before: Terms, after: Terms): boolean {
  if (name === '@vocab') return isStandardIri(asText(context[name]));
  if (name.startsWith('@')) return false;
  const term = after.byName.get(name);
  const old = before.byName.get(name);
  if (old && old.iri !== null && !(term && sameTerm(old, term))) return true;
  if (!old && term?.iri && !term.iri.startsWith('@') && isStandardIri(term.iri)) return true;
  if (old) return false;
  return isDataModelName(name) || (isProtected(name, context) && isStandardName(name));
}

/**
 * Tells whether a term is protected; it blocks the standard's own term of that name if that is
 * defined for one class only.
 */
function isProtected(name: string, context: JsonObject): boolean {
  const own = context[name];
  const declared = isObject(own) ? own['@protected'] : undefined;
  return (declared ?? context['@protected']) === true;
}

/**
 * Tells whether a definition is a plain name for an IRI of the issuer's own, without a context, a
 * language or a direction.
 */
function onlyAdds(name: string, definition: Json, terms: Terms): boolean {
  if (/^@|[:/#]/.test(name)) return false;
  const iri = terms.byName.get(name)?.iri;
  if (!iri || !ABSOLUTE.test(iri) || iri.startsWith('_:')) return false;
  if (!isObject(definition)) return true;
  const containers = [definition['@container'] ?? []].flat();
  return (
    Object.keys(definition).every((member) => PLAIN_MEMBERS.has(member)) &&
    containers.every((one) => PLAIN_CONTAINERS.includes(one)) &&
    containers.length <= 1 &&
    isPlainType(definition['@type'], terms)
  );
}

function isPlainType(type: Json | undefined, terms: Terms): boolean {
  if (type === undefined || type === '@id' || type === '@json') return true;
  return (
    typeof type === 'string' && !type.startsWith('@') && ABSOLUTE.test(expandIri(type, terms) ?? '')
  );
}
