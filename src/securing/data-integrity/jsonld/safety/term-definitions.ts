import type { Json, JsonObject } from '../../../../badge/contract.js';
import { isObject } from '../../../../json/values.js';

/**
 * The meaning of a term where it is used (JSON-LD 1.1 API §4.1 and §4.2), as far as the walk of
 * P-12 needs it.
 */
export interface Term {
  /** The IRI, a keyword (`@id`, `@type`), or null for a term that is switched off. */
  readonly iri: string | null;
  readonly coercion?: string;
  readonly containers: readonly string[];
  readonly scoped?: Json;
  /** True if `term:suffix` is read as a compact IRI. */
  readonly isPrefix: boolean;
}

/** The terms in force at one point of a document. */
export interface Terms {
  readonly byName: ReadonlyMap<string, Term>;
  readonly vocab?: string;
  /**
   * The terms in force again in nested nodes, if these came from a type (type-scoped contexts do
   * not propagate).
   */
  readonly previous?: Terms;
}

/** Returns the document of a context URL. */
export type ContextLoader = (url: string) => JsonObject | undefined;

export const NO_TERMS: Terms = { byName: new Map() };

const asArray = (value: Json | undefined): readonly Json[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly Json[]) : [value as Json];
const GENERIC_DELIMITER = /[:/?#[\]@]$/;

/** Expands a term, compact IRI or IRI in the vocabulary of `terms`. */
export function expandIri(value: string, terms: Pick<Terms, 'byName' | 'vocab'>): string | null {
  if (value.startsWith('@')) return value;
  const term = terms.byName.get(value);
  if (term) return term.iri;
  const colon = value.indexOf(':');
  if (colon > 0) {
    const prefix = terms.byName.get(value.slice(0, colon));
    if (prefix?.isPrefix && prefix.iri && !value.startsWith('//', colon + 1))
      return prefix.iri + value.slice(colon + 1);
    return value;
  }
  return terms.vocab === undefined ? null : terms.vocab + value;
}

/**
 * Applies a local context to the terms in force. Results are cached per pair, so a pinned context
 * is read once.
 *
 * @param terms in force
 * @param local the value of `@context` or of a scoped context
 * @param load documents of URLs; a URL without one is skipped (P-11 has reported it)
 * @param propagates false for type-scoped contexts
 */
export function applyContext(
  terms: Terms,
  local: Json,
  load: ContextLoader,
  propagates = true,
): Terms {
  const key = typeof local === 'object' && local !== null ? local : undefined;
  if (!key) return compute(terms, local, load, propagates);
  let known = memo.get(terms);
  if (!known) memo.set(terms, (known = new WeakMap()));
  const pair = known.get(key) ?? {};
  const name = propagates ? 'plain' : 'scoped';
  pair[name] ??= compute(terms, local, load, propagates);
  known.set(key, pair);
  return pair[name];
}
const memo = new WeakMap<Terms, WeakMap<object, { plain?: Terms; scoped?: Terms }>>();

function compute(terms: Terms, local: Json, load: ContextLoader, propagates: boolean): Terms {
  let result: Terms = terms;
  for (const entry of asArray(local)) {
    if (typeof entry === 'string') {
      const document = load(entry);
      if (document) result = applyContext(result, document['@context'] ?? {}, load);
    } else if (entry === null) result = NO_TERMS;
    else if (isObject(entry)) result = define(result, entry);
  }
  return propagates ? result : { ...result, previous: terms.previous ?? terms };
}

function define(terms: Terms, context: JsonObject): Terms {
  const byName = new Map(terms.byName);
  const vocab =
    typeof context['@vocab'] === 'string'
      ? context['@vocab']
      : context['@vocab'] === null
        ? undefined
        : terms.vocab;
  const pending = new Set(Object.keys(context).filter((name) => !name.startsWith('@')));
  const defineOne = (name: string): void => {
    if (!pending.delete(name)) return;
    const definition = context[name];
    const id = isObject(definition) ? definition['@id'] : definition;
    // a prefix or alias defined in the same context comes first (JSON-LD 1.1 API §4.2.2: "define
    // term dependency")
    for (const needed of [name, typeof id === 'string' ? id : '']) {
      const prefix = needed.split(':')[0]!;
      if (prefix !== name && pending.has(prefix)) defineOne(prefix);
    }
    byName.set(name, makeTerm(name, definition, { byName, vocab }));
  };
  for (const name of [...pending]) defineOne(name);
  return { byName, vocab, previous: terms.previous };
}

function makeTerm(
  name: string,
  definition: Json | undefined,
  terms: { byName: ReadonlyMap<string, Term>; vocab?: string },
): Term {
  if (definition === null || definition === undefined)
    return { iri: null, containers: [], isPrefix: false };
  const full: JsonObject = isObject(definition) ? definition : { '@id': definition };
  const id = '@id' in full ? full['@id'] : '@reverse' in full ? full['@reverse'] : undefined;
  const withoutSelf = { byName: without(terms.byName, name), vocab: terms.vocab };
  const iri = id === null ? null : expandIri(typeof id === 'string' ? id : name, withoutSelf);
  const coercion =
    typeof full['@type'] === 'string'
      ? (expandIri(full['@type'], terms) ?? full['@type'])
      : undefined;
  const isSimple = !isObject(definition);
  return {
    iri,
    coercion,
    scoped: full['@context'],
    containers: asArray(full['@container']).filter(
      (value): value is string => typeof value === 'string',
    ),
    isPrefix:
      iri !== null &&
      !name.includes(':') &&
      (full['@prefix'] === true || (isSimple && GENERIC_DELIMITER.test(iri))),
  };
}

/**
 * Copies the terms without one, so that its new definition is expanded without the old one, which
 * it replaces.
 */
function without(byName: ReadonlyMap<string, Term>, name: string): ReadonlyMap<string, Term> {
  if (!byName.has(name)) return byName;
  const copy = new Map(byName);
  copy.delete(name);
  return copy;
}

/** Tells whether two terms have the same meaning; redefining a term to the same is harmless. */
export const sameTerm = (a: Term, b: Term): boolean =>
  a.iri === b.iri &&
  a.coercion === b.coercion &&
  a.containers.join() === b.containers.join() &&
  JSON.stringify(a.scoped ?? null) === JSON.stringify(b.scoped ?? null);
