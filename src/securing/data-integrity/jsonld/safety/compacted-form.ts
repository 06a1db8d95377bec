import type { Json, JsonObject } from '../../../../badge/contract.js';
import type { Finding } from '../../../../report/finding.js';
import type { GivenContexts } from '../../contract.js';
import { contextEntries, contextUrls, MAX_CONTEXT_ENTRIES } from '../contexts/urls.js';
import { bundledContext } from '../contexts/bundled.js';
import { isOtherName, isSecondName } from './second-names.js';
import {
  applyContext,
  expandIri,
  NO_TERMS,
  sameTerm,
  type Term,
  type Terms,
} from './term-definitions.js';
import { contextDefining } from '../contexts/vocabulary.js';
import { isObject } from '../../../../json/values.js';
import { pointerPart } from '../../../../json/pointer.js';

/** Facts that decide whether a badge holds; they count only at the root of the credential (P-13). */
export const CONTROL_TERMS: ReadonlySet<string> = new Set([
  'credentialStatus',
  'validFrom',
  'validUntil',
  'issuanceDate',
  'expirationDate',
  'issuer',
  'credentialSchema',
  'refreshService',
  'credentialSubject',
]);

const LANGUAGE_PROPERTIES = new Set(['name', 'description']);

interface Walk {
  readonly load: (url: string) => JsonObject | undefined;
  readonly findings: Finding[];
  readonly root: JsonObject;
  readonly rootId?: string;
  /** The terms in force at the root, its types' included. */
  rootTerms?: Terms;
  /** Scoped contexts that came with a given (unbundled) context. */
  readonly givenScopes: ReadonlySet<Json>;
}
const fault = (
  walk: Walk,
  code:
    | 'not-compacted'
    | 'term-undefined'
    | 'control-facts-differ'
    | 'context-redefines'
    | 'node-conflict',
  pointer: string,
  params?: Finding['params'],
): void => {
  walk.findings.push({ check: 'proof', outcome: 'fail', code, pointer, params });
};

/**
 * The document must be compacted JSON-LD, and its control facts must stand at its root (P-12, P-13): otherwise the same sealed
 * graph could be written so that a reader of the JSON sees another badge. A direct walk over the terms in force; a literal
 * `compact(expand(document))` costs several times the canonicalisation (differential tests show the same rejections).
 *
 * @param document the sealed document without its proof
 * @param contexts documents of unbundled addresses
 * @param variant the state of OB 3.0.3 under which the proof held
 * @returns every fault, with its pointer; empty when the shape is right
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

/** What is no part of a proof's options: the seal itself. */
const SEALS = new Set(['proofValue', 'jws', 'signatureValue']);

/**
 * The options of a proof are sealed as a graph too: its end, its purpose or the challenge it answers must not stand where a reader of the
 * JSON does not look (N15, P-12).
 *
 * @param proof the proof, with its value
 * @param document what it seals, for the contexts in force
 * @param pointer where the proof stands
 */
export function checkProofShape(
  proof: JsonObject,
  document: JsonObject,
  contexts: GivenContexts,
  pointer = '/proof',
): Finding[] {
  const options = Object.fromEntries(Object.entries(proof).filter(([name]) => !SEALS.has(name)));
  return checkShape({ '@context': document['@context'] ?? [], ...options }, contexts).map(
    (one) => ({ ...one, pointer: pointer + (one.pointer ?? '') }),
  );
}

/** Every scoped context inside the given contexts that a document names, at its root or where an embedded credential begins, by identity. */
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

/** What a type brought ends here, then what the property brings begins (JSON-LD API 5.1.2, steps 7 and 8). */
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

/**
 * An object with the credential's own id is the same node: none of the credential's members may hide there, a control fact least of all.
 * What only that object's own type brings (an endorsement's comment) is its own.
 */
function checkRelocated(node: JsonObject, terms: Terms, pointer: string, walk: Walk): void {
  for (const name of Object.keys(node)) {
    if (name === 'id' || name === 'type' || name === '@context') continue;
    const isOfRoot =
      CONTROL_TERMS.has(name) ||
      (walk.rootTerms?.byName.get(name)?.iri ?? undefined) ===
        (terms.byName.get(name)?.iri ?? null);
    if (isOfRoot && JSON.stringify(node[name]) !== JSON.stringify(walk.root[name]))
      fault(walk, 'control-facts-differ', `${pointer}/${pointerPart(name)}`, { property: name });
  }
}

/** Types apply in the order of their IRIs' text; their scoped contexts hold for this node only (JSON-LD 5.1.2, step 11). */
function withTypes(node: JsonObject, terms: Terms, pointer: string, walk: Walk): Terms {
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

/** A type of an extension may be added to any node: its scoped context must not change what standard terms mean there. */
function checkRedefined(before: Terms, after: Terms, pointer: string, walk: Walk): void {
  const terms = [...before.byName]
    .filter(([name, term]) => term.iri !== null && !sameTerm(term, after.byName.get(name)!))
    .map(([name]) => name);
  if (terms.length > 0) fault(walk, 'context-redefines', pointer, { terms });
}

/** A type may be a full IRI only where no term stands for it (P-12): else the reader's test of the name would miss it. */
function checkTypeIri(type: string, terms: Terms, pointer: string, walk: Walk): void {
  if (!type.includes(':')) return undefinedTerm(walk, type, pointer);
  const iri = expandIri(type, terms);
  if (iri !== type || [...terms.byName.values()].some((term) => term.iri === iri))
    fault(walk, 'not-compacted', pointer, { term: type });
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

/** Names the member or type that no context defines, and the context that would. */
function undefinedTerm(walk: Walk, term: string, pointer: string): void {
  const context = contextDefining(term, [walk.root['@context'] ?? []].flat());
  fault(walk, 'term-undefined', pointer, { term, property: term, ...(context && { context }) });
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

/**
 * Two objects of one list with the same id are one node: one could be split in two, or doubled in part, under the same seal, and a reader
 * would count two (P-10).
 */
function checkSiblings(name: string, items: readonly Json[], pointer: string, walk: Walk): void {
  const seen = new Set<string>(items.filter((item) => typeof item === 'string'));
  items.forEach((item, index) => {
    const id = isObject(item) ? item['id'] : undefined;
    if (typeof id !== 'string') return;
    if (seen.has(id)) fault(walk, 'node-conflict', `${pointer}/${index}`, { id, property: name });
    seen.add(id);
  });
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

/** A value object says a language or a direction; without either it is a plain text in disguise. */
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

/** An IRI written with a prefix is shown one way and sealed another. */
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
