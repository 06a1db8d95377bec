import canonicalize from 'canonicalize';
import type { Json, JsonObject } from '../../../../badge/contract.js';
import { isObject } from '../../../../json/values.js';
import { isPlainContext, isPlainDefinition } from './plain-definitions.js';

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
  /** True if no later context may change the meaning (JSON-LD 1.1 §4.1.11). */
  readonly isProtected: boolean;
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
  /**
   * True if every context was plain and none changed a protected term: then the terms are those of
   * jsonld.js (docs/decisions/0033-known-contexts.md).
   */
  readonly isPlain: boolean;
}

/** Returns the document of a context URL. */
export type ContextLoader = (url: string) => JsonObject | undefined;

export const NO_TERMS: Terms = { byName: new Map(), isPlain: true };
/** No terms after `null`, which jsonld.js refuses where a term is protected. */
const NULLIFIED: Terms = { byName: new Map(), isPlain: false };

const asArray = (value: Json | undefined): readonly Json[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly Json[]) : [value as Json];
const GENERIC_DELIMITER = /[:/?#[\]@]$/;

/**
 * Expands a term, compact IRI or IRI in the vocabulary of `terms`.
 *
 * @param except a term that is being defined, whose former meaning does not count
 */
export function expandIri(
  value: string,
  terms: Pick<Terms, 'byName' | 'vocab'>,
  except?: string,
): string | null {
  if (value.startsWith('@')) return value;
  const termOf = (name: string): Term | undefined =>
    name === except ? undefined : terms.byName.get(name);
  const term = termOf(value);
  if (term) return term.iri;
  const colon = value.indexOf(':');
  if (colon > 0) {
    const prefix = termOf(value.slice(0, colon));
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
  const pair = stepsOf(terms, key);
  const name = propagates ? 'plain' : 'scoped';
  return (pair[name] ??= compute(terms, local, load, propagates));
}

/** The terms after a local context: in all nested nodes, and as a type-scoped step. */
interface Steps {
  plain?: Terms;
  scoped?: Terms;
}
/** Number of steps that are kept; the bundled contexts can be listed in any number of orders. */
const MAX_STEPS = 5_000;
let memo = new WeakMap<Terms, WeakMap<object, Steps>>();
let kept = 0;

function stepsOf(terms: Terms, local: object): Steps {
  const found = memo.get(terms)?.get(local);
  if (found) return found;
  if (++kept > MAX_STEPS) [memo, kept] = [new WeakMap(), 1];
  const known = memo.get(terms) ?? new WeakMap<object, Steps>();
  const steps: Steps = {};
  memo.set(terms, known.set(local, steps));
  return steps;
}

function compute(terms: Terms, local: Json, load: ContextLoader, propagates: boolean): Terms {
  let result: Terms = terms;
  for (const entry of asArray(local)) {
    if (typeof entry === 'string') {
      const document = load(entry);
      if (document) result = applyContext(result, document['@context'] ?? {}, load);
      else result = { ...result, isPlain: false };
    } else if (entry === null) result = NULLIFIED;
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
  let isPlain = terms.isPlain && isPlainContext(context);
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
    const before = terms.byName.get(name);
    const term = makeTerm(name, definition, context, { byName, vocab });
    isPlain &&= isPlainDefinition(name, definition, term) && mayFollow(before, term);
    byName.set(name, before?.isProtected ? { ...term, isProtected: true } : term);
  };
  for (const name of [...pending]) defineOne(name);
  return { byName, vocab, previous: terms.previous, isPlain };
}

/** Tells whether a definition may replace another: a protected one only by the same. */
const mayFollow = (before: Term | undefined, term: Term): boolean =>
  !before?.isProtected ||
  (sameMeaning(before, term) &&
    before.isPrefix === term.isPrefix &&
    canonicalize(before.scoped ?? null) === canonicalize(term.scoped ?? null));

const declaresProtected = (definition: JsonObject, context: JsonObject): boolean =>
  definition['@protected'] === true ||
  (context['@protected'] === true && definition['@protected'] !== false);

function makeTerm(
  name: string,
  definition: Json | undefined,
  context: JsonObject,
  terms: Pick<Terms, 'byName' | 'vocab'>,
): Term {
  const full: JsonObject = isObject(definition) ? definition : { '@id': definition ?? null };
  const isProtected = declaresProtected(full, context);
  if (definition === null || definition === undefined)
    return { iri: null, containers: [], isPrefix: false, isProtected };
  const id = '@id' in full ? full['@id'] : '@reverse' in full ? full['@reverse'] : undefined;
  const iri = id === null ? null : expandIri(typeof id === 'string' ? id : name, terms, name);
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
    isProtected,
  };
}

const sameMeaning = (a: Term, b: Term): boolean =>
  a.iri === b.iri && a.coercion === b.coercion && a.containers.join() === b.containers.join();

/** Tells whether two terms have the same meaning; redefining a term to the same is harmless. */
export const sameTerm = (a: Term, b: Term): boolean =>
  sameMeaning(a, b) && JSON.stringify(a.scoped ?? null) === JSON.stringify(b.scoped ?? null);
