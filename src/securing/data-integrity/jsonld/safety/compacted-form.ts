import type { Json, JsonObject } from '../../../../badge/contract.js';
import type { Finding } from '../../../../report/finding.js';
import type { GivenContexts } from '../../contract.js';
import { contextEntries, contextUrls, MAX_CONTEXT_ENTRIES } from '../contexts/urls.js';
import { bundledContext } from '../contexts/bundled.js';
import { isOtherName } from './second-names.js';
import { checkRelocated, checkSiblings } from './same-node.js';
import { applyContext, expandIri, NO_TERMS, type Term, type Terms } from './term-definitions.js';
import { withTypes } from './type-scopes.js';
import { fault, undefinedTerm, type Walk } from './walk.js';
import { isObject } from '../../../../json/values.js';
import { pointerPart } from '../../../../json/pointer.js';

const LANGUAGE_PROPERTIES = new Set(['name', 'description']);

/**
 * Checks that a document is compacted JSON-LD and that its control facts are at its root (P-12,
 * P-13). Otherwise the same signed graph could be written so that a reader of the JSON sees another
 * badge. It walks the document with the terms in force; a literal `compact(expand(document))` costs
 * several times the canonicalization (differential tests show the same rejections).
 *
 * @param document the secured document without its proof
 * @param contexts documents of unbundled URLs
 * @param variant the state of OB 3.0.3 under which the proof is valid
 * @returns every fault, with its pointer; empty if the shape is right
 */
export function checkShape(document: JsonObject, contexts: GivenContexts, variant = 0): Finding[] {
  if (contextEntries(document) > MAX_CONTEXT_ENTRIES)
    return [
      {
        check: 'proof',
        outcome: 'unsupported',
        code: 'graph-too-complex',
        pointer: '/@context',
        params: { limit: MAX_CONTEXT_ENTRIES },
      },
    ];
  const load = (url: string): JsonObject | undefined =>
    bundledContext(url, variant) ?? contexts(url);
  const rootId = typeof document['id'] === 'string' ? document['id'] : undefined;
  const walk: Walk = {
    load,
    findings: [],
    root: document,
    rootId,
    givenScopes: scopesOfGiven(document, contexts),
  };
  walkNode(
    document,
    applyContext(NO_TERMS, document['@context'] ?? [], load),
    undefined,
    '',
    walk,
    true,
  );
  return walk.findings;
}

/** Members of a proof that contain the signature and are not proof options. */
const PROOF_MEMBERS = new Set(['proofValue', 'jws', 'signatureValue']);

/**
 * Checks the options of a proof, which are signed as a graph too: its expiry, its purpose or its
 * challenge must not be where a reader of the JSON does not look (N15, P-12).
 *
 * @param proof the proof, with its value
 * @param document that it secures, for the contexts in force
 * @param pointer of the proof
 */
export function checkProofShape(
  proof: JsonObject,
  document: JsonObject,
  contexts: GivenContexts,
  pointer = '/proof',
): Finding[] {
  const options = Object.fromEntries(
    Object.entries(proof).filter(([name]) => !PROOF_MEMBERS.has(name)),
  );
  return checkShape({ '@context': document['@context'] ?? [], ...options }, contexts).map(
    (one) => ({ ...one, pointer: pointer + (one.pointer ?? '') }),
  );
}

/** Collects, by identity, every scoped context inside the given contexts of a document. */
function scopesOfGiven(document: JsonObject, contexts: GivenContexts): Set<Json> {
  const scopes = new Set<Json>();
  const collect = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, child] of Object.entries(value)) {
      if (name === '@context') scopes.add(child);
      collect(child);
    }
  };
  for (const url of contextUrls(document)) if (!bundledContext(url)) collect(contexts(url) ?? null);
  return scopes;
}

/**
 * Reverts the type-scoped context of the parent, then applies the property-scoped one (JSON-LD 1.1
 * API §5.1.2, steps 7 and 8).
 */
function walkNode(
  node: JsonObject,
  inherited: Terms,
  scoped: Json | undefined,
  pointer: string,
  walk: Walk,
  isRoot: boolean,
): void {
  const isReference = Object.keys(node).length === 1 && 'id' in node;
  let terms = inherited.previous && !isReference ? inherited.previous : inherited;
  if (scoped !== undefined) terms = applyContext(terms, scoped, walk.load);
  if (!isRoot && '@context' in node) terms = applyContext(terms, node['@context']!, walk.load);
  terms = withTypes(node, terms, pointer, walk);
  if (isRoot) walk.rootTerms = terms;
  else if (walk.rootId !== undefined && node['id'] === walk.rootId)
    checkRelocated(node, terms, pointer, walk);
  for (const [name, value] of Object.entries(node)) {
    if (name === '@context') continue;
    walkProperty(name, value, terms, `${pointer}/${pointerPart(name)}`, walk);
  }
}

function walkProperty(name: string, value: Json, terms: Terms, pointer: string, walk: Walk): void {
  const term = terms.byName.get(name);
  if (name.startsWith('@') || (!term && /[:/]/.test(name)))
    return fault(walk, 'not-compacted', pointer, { term: name });
  if (!term?.iri) {
    if (terms.vocab === undefined || term) undefinedTerm(walk, name, pointer);
    return;
  }
  if (name === 'id' && term.iri === '@id') return checkIri(value, terms, pointer, walk);
  if (name === 'type' && term.iri === '@type') return;
  if (isOtherName(name, term, terms)) return fault(walk, 'not-compacted', pointer, { term: name });
  if (term.coercion === '@json') return;
  walkValue(name, value, term, terms, pointer, walk);
}

function walkValue(
  name: string,
  value: Json,
  term: Term,
  terms: Terms,
  pointer: string,
  walk: Walk,
  inArray = false,
): void {
  if (Array.isArray(value)) {
    if (inArray) return fault(walk, 'not-compacted', pointer, { term: name });
    checkSiblings(name, value as readonly Json[], pointer, walk);
    return (value as readonly Json[]).forEach((item, index) =>
      walkValue(name, item, term, terms, `${pointer}/${index}`, walk, true),
    );
  }
  if (isObject(value)) return walkObject(name, value, term, terms, pointer, walk);
  if (typeof value === 'string' && (term.coercion === '@id' || term.coercion === '@vocab'))
    checkIri(
      value,
      term.scoped === undefined ? terms : applyContext(terms, term.scoped, walk.load),
      pointer,
      walk,
    );
}

function walkObject(
  name: string,
  value: JsonObject,
  term: Term,
  terms: Terms,
  pointer: string,
  walk: Walk,
): void {
  if (!('@value' in value)) return walkNode(value, terms, term.scoped, pointer, walk, false);
  if (!LANGUAGE_PROPERTIES.has(name) || !isLanguageText(value))
    fault(walk, 'not-compacted', pointer, { term: '@value' });
}

/** Tells whether a value object has a language or a direction, and so cannot be a plain text. */
function isLanguageText(value: JsonObject): boolean {
  const { '@value': text, '@language': language, '@direction': direction, ...others } = value;
  const isStringOrAbsent = (one: Json | undefined): boolean =>
    one === undefined || typeof one === 'string';
  return (
    typeof text === 'string' &&
    Object.keys(others).length === 0 &&
    isStringOrAbsent(language) &&
    isStringOrAbsent(direction) &&
    Boolean(language ?? direction)
  );
}

/** Rejects a compact IRI, which is shown in one form and signed in another. */
function checkIri(value: Json, terms: Terms, pointer: string, walk: Walk): void {
  if (typeof value !== 'string') return;
  const expanded = expandIri(value, { byName: prefixesOf(terms) });
  if (expanded !== null && expanded !== value)
    fault(walk, 'not-compacted', pointer, { term: value });
}

const prefixMemo = new WeakMap<Terms, ReadonlyMap<string, Term>>();
function prefixesOf(terms: Terms): ReadonlyMap<string, Term> {
  let prefixes = prefixMemo.get(terms);
  if (!prefixes)
    prefixMemo.set(
      terms,
      (prefixes = new Map([...terms.byName].filter(([, term]) => term.isPrefix))),
    );
  return prefixes;
}
