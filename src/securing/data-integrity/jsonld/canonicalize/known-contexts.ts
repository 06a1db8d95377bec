import type { Json, JsonObject } from '../../../../badge/contract.js';
import type { ContextSteps, TermDefinition, TermTable } from './active-context.js';
import { bundledContext, isBundledContext } from '../contexts/bundled.js';
import { usesOnly } from '../contexts/urls.js';
import { applyContext, NO_TERMS, type Term, type Terms } from '../safety/term-definitions.js';

/** Terms of bundled contexts, in the form in which jsonld.js gives them. */
class KnownTerms implements TermTable {
  readonly mappings = { get: (name: string) => this.#definitionOf(name) };
  readonly #definitions = new Map<string, TermDefinition>();

  constructor(readonly terms: Terms) {}

  get previousContext(): TermTable | undefined {
    return this.terms.previous && knownTerms(this.terms.previous);
  }

  #definitionOf(name: string): TermDefinition | undefined {
    const known = this.#definitions.get(name);
    if (known) return known;
    const term = this.terms.byName.get(name);
    if (!term) return undefined;
    const made = definitionOf(term);
    this.#definitions.set(name, made);
    return made;
  }
}

const definitions = new WeakMap<Term, TermDefinition>();
function definitionOf(term: Term): TermDefinition {
  const known = definitions.get(term);
  if (known) return known;
  const { iri, coercion, containers, scoped, isPrefix } = term;
  const definition: TermDefinition = {
    '@id': iri!,
    ...(coercion !== undefined && { '@type': coercion }),
    ...(containers.length > 0 && { '@container': containers }),
    ...(scoped !== undefined && { '@context': scoped }),
    _prefix: isPrefix,
  };
  definitions.set(term, definition);
  return definition;
}

const tables = new WeakMap<Terms, KnownTerms>();
function knownTerms(terms: Terms): KnownTerms {
  let table = tables.get(terms);
  if (!table) tables.set(terms, (table = new KnownTerms(terms)));
  return table;
}

/**
 * The steps between bundled contexts, worked out without jsonld.js. They are given only where every
 * definition is plain and no protected term changes; there, tests compare each of them with
 * jsonld.js.
 */
class KnownSteps implements ContextSteps {
  readonly initial = knownTerms(NO_TERMS);
  readonly #load: (url: string) => JsonObject | undefined;

  constructor(variant: number) {
    this.#load = (url) => bundledContext(url, variant);
  }

  known(active: TermTable, local: unknown, propagates = true): TermTable | undefined {
    const terms = applyContext((active as KnownTerms).terms, local as Json, this.#load, propagates);
    return terms.isPlain ? knownTerms(terms) : undefined;
  }
}

const steps: KnownSteps[] = [];

/**
 * Returns the steps for a document whose contexts are all bundled; undefined for any other.
 *
 * @param variant state of OB 3.0.3 (M-30)
 */
export const knownSteps = (document: JsonObject, variant: number): ContextSteps | undefined =>
  usesOnly(document, isBundledContext) ? (steps[variant] ??= new KnownSteps(variant)) : undefined;
