import type { Json, JsonObject } from '../../../../badge/contract.js';
import type { ContextSteps, TermDefinition, TermTable } from './active-context.js';
import { asArray, isObject } from '../../../../json/values.js';

/** Absolute IRIs, as jsonld.js recognizes them. */
export const ABSOLUTE = /^([A-Za-z][A-Za-z0-9+-.]*|_):[^\s]*$/;

/** Thrown for a document that only the complete algorithm can expand or reject. */
class NotPlain extends Error {}
const leave = (why: string): never => {
  throw new NotPlain(why);
};

/**
 * Expands JSON-LD as badges write it: terms of known contexts, strings, numbers, nodes, graphs and
 * lists of them. Anything else (keywords, null, compact IRIs, languages, containers other than
 * `@set` and `@graph`, data that would be dropped) is left to jsonld.js, whose result is
 * authoritative. On a badge of minimal size this takes a quarter of the time of jsonld.js, which
 * clones the document and awaits each value. Differential tests compare it with `jsonld.expand` on
 * every shared badge and its mutants.
 *
 * @param document JSON-LD without `proof`
 * @param steps between its contexts, as far as they are known
 * @returns the result of `jsonld.expand` in safe mode (members in another order), or undefined if
 *   jsonld.js must expand it
 */
export function expandPlain(
  document: JsonObject,
  steps: ContextSteps,
): readonly Json[] | undefined {
  if (!steps.initial) return undefined;
  try {
    const node = new PlainWalk(steps).node(document, steps.initial);
    return Object.keys(node).some((name) => name !== '@id') ? [node] : undefined;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

/**
 * Follows the steps of the Expansion Algorithm (JSON-LD 1.1 API §5.1.2) in the order in which
 * jsonld.js takes them.
 */
class PlainWalk {
  constructor(readonly steps: ContextSteps) {}

  node(element: JsonObject, active: TermTable, property?: string): JsonObject {
    const names = Object.keys(element);
    let context = revertsIn(names, active) ? (active.previousContext ?? active) : active;
    const scoped = property === undefined ? undefined : active.mappings.get(property)?.['@context'];
    if (scoped !== undefined) context = this.#step(context, scoped);
    if (element['@context'] !== undefined) context = this.#step(context, element['@context']);
    const typeName = typeNameIn(names, context);
    const types = typeName === undefined ? [] : asArray(element[typeName]!).map(textOf);
    if (typeName !== undefined && types.length === 0) leave('no type');
    return this.#members(
      element,
      names,
      this.#withTypes(types, context),
      typeName,
      types.map((type) => vocabularyIri(type, context)),
    );
  }

  /** Applies the contexts of types in the order of the types' names (step 11). */
  #withTypes(types: readonly string[], context: TermTable): TermTable {
    let result = context;
    for (const type of types.length > 1 ? [...types].sort() : types) {
      const scoped = context.mappings.get(type)?.['@context'];
      if (scoped !== undefined) result = this.#step(result, scoped, false);
    }
    return result;
  }

  #members(
    element: JsonObject,
    names: readonly string[],
    context: TermTable,
    typeName: string | undefined,
    types: readonly string[],
  ): JsonObject {
    const expanded: Record<string, Json> = {};
    for (const name of names) {
      if (name === '@context') continue;
      const term = plainTerm(name, context);
      const iri = term['@id'];
      if (Object.hasOwn(expanded, iri)) leave('two names of one property');
      if (iri === '@id') expanded[iri] = absoluteIri(textOf(element[name]!), context);
      else if (iri === '@type' && name === typeName) expanded[iri] = types;
      else expanded[iri] = this.#values(name, element[name]!, term, context);
    }
    return expanded;
  }

  #values(name: string, value: Json, term: TermDefinition, context: TermTable): readonly Json[] {
    if (!isAbsolute(term)) leave('keyword or relative property');
    const inner = term['@context'] === undefined ? context : this.#step(context, term['@context']);
    if (isGraph(term)) return this.#graphs(name, asArray(value), inner);
    const meaning = inner === context ? term : plainTerm(name, inner);
    if ('@language' in inner || '@direction' in inner) leave('language');
    return asArray(value).map((item) =>
      isObject(item) ? this.node(item, inner, name) : scalar(item, meaning, inner),
    );
  }

  /**
   * Makes each value a graph of its own, as of the credentials in a record and their proofs (step
   * 13.11). An empty one would be dropped, which is for jsonld.js to refuse.
   */
  #graphs(name: string, values: readonly Json[], inner: TermTable): readonly Json[] {
    if (values.length === 0) leave('no graph');
    if ('@language' in inner || '@direction' in inner) leave('language');
    return values.map((item) => {
      const node = isObject(item) ? this.node(item, inner, name) : leave('no node');
      return Object.keys(node).some((member) => member !== '@id')
        ? { '@graph': [node] }
        : leave('an empty graph');
    });
  }

  #step(context: TermTable, local: unknown, propagates = true): TermTable {
    return this.steps.known(context, local, propagates) ?? leave('a context not met before');
  }
}

const isGraph = (term: TermDefinition): boolean => term['@container']?.includes('@graph') ?? false;

const absolute = new WeakMap<TermDefinition, boolean>();

/** Tells whether a term means an absolute IRI; terms are the same objects in every badge. */
function isAbsolute(term: TermDefinition): boolean {
  const known = absolute.get(term) ?? ABSOLUTE.test(term['@id']);
  absolute.set(term, known);
  return known;
}

/**
 * Tells whether type-scoped contexts are reverted: in nested nodes, but not in a mere reference
 * (steps 7 and 8).
 */
function revertsIn(names: readonly string[], { previousContext, mappings }: TermTable): boolean {
  if (!previousContext || names.length > 2 || names.includes('@context')) return true;
  const meanings = names.map((name) => mappings.get(name)?.['@id']);
  if (meanings.includes('@value')) leave('value object');
  return meanings.length !== 1 || meanings[0] !== '@id';
}

function typeNameIn(names: readonly string[], { mappings }: TermTable): string | undefined {
  const [first, second] = names.filter((name) => mappings.get(name)?.['@id'] === '@type');
  return second === undefined ? first : leave('two names of @type');
}

const textOf = (value: Json): string => (typeof value === 'string' ? value : leave('no text'));

/**
 * Returns a term whose values are taken as written: no list, map, graph, reverse, JSON, or language
 * of its own.
 */
function plainTerm(name: string, { mappings }: TermTable): TermDefinition {
  const term = mappings.get(name);
  if (typeof term?.['@id'] !== 'string' || term.reverse) return leave('undefined or reverse');
  if (term['@container']?.some((kind) => kind !== '@set' && kind !== '@graph')) leave('container');
  if (
    term['@type'] === '@json' ||
    term['@type'] === '@none' ||
    '@language' in term ||
    '@direction' in term
  )
    leave('coercion');
  return term;
}

function scalar(value: Json, { '@type': type }: TermDefinition, context: TermTable): JsonObject {
  if (value === null || value === undefined || typeof value === 'object')
    return leave('null, or a list in a list');
  if (type === '@id') return { '@id': absoluteIri(textOf(value), context) };
  if (type === '@vocab') return { '@id': vocabularyIri(textOf(value), context) };
  return type === undefined ? { '@value': value } : { '@type': type, '@value': value };
}

/** Returns a text that is an IRI as written: absolute, neither a blank node nor a compact IRI. */
function absoluteIri(text: string, { mappings }: TermTable): string {
  const colon = text.indexOf(':');
  if (text.startsWith('_:') || !ABSOLUTE.test(text)) leave('no absolute IRI');
  return !text.startsWith('//', colon + 1) && mappings.get(text.slice(0, colon))?._prefix
    ? leave('compact IRI')
    : text;
}

function vocabularyIri(text: string, context: TermTable): string {
  const term = context.mappings.get(text);
  if (term === undefined) return absoluteIri(text, context);
  return term !== null && ABSOLUTE.test(term['@id'])
    ? term['@id']
    : leave('a term that is none, or a keyword');
}
