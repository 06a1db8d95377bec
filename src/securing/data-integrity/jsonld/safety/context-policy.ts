import type { Json, JsonObject } from '../../../../badge/contract.js';
import type { Finding } from '../../../../report/finding.js';
import type { GivenContexts } from '../../contract.js';
import { isKeyContext, proofTypeOf } from '../contexts/roles.js';
import { contextEntries, hasContextBelow, MAX_CONTEXT_ENTRIES } from '../contexts/urls.js';
import { bundledContext } from '../contexts/bundled.js';
import { checkInline } from './inline-context.js';
import {
  applyContext,
  NO_TERMS,
  sameTerm,
  type ContextLoader,
  type Terms,
} from './term-definitions.js';
import { asArray, isObject } from '../../../../json/values.js';
import { pointerPart } from '../../../../json/pointer.js';

const proofFinding = (
  outcome: Finding['outcome'],
  code: Finding['code'],
  pointer: string,
  params?: Finding['params'],
): Finding => ({ check: 'proof', outcome, code, pointer, params });

/**
 * Members in which an embedded credential may have a context list of its own (P-11 b); a JCS proof
 * repeats that of its document (P-32).
 */
const EMBEDDED = new Set(['endorsement', 'verifiableCredential', 'proof']);

/**
 * Validates contexts (VC Data Integrity, *Context Validation*; P-11). Bundled URLs are accepted,
 * except those for key documents or for a proof type that is absent. A URL given by the caller and
 * an inline context may add terms, but not redefine any. Below the root, `@context` is allowed only
 * where an embedded credential begins.
 *
 * @param document the secured document, with its proof
 * @param contexts documents of unbundled URLs
 * @returns findings; empty if all contexts are bundled
 */
export function checkContexts(document: JsonObject, contexts: GivenContexts): Finding[] {
  if (contextEntries(document) > MAX_CONTEXT_ENTRIES)
    return [
      proofFinding('unsupported', 'graph-too-complex', '/@context', { limit: MAX_CONTEXT_ENTRIES }),
    ];
  const found = checkList(document, '/@context', contexts);
  return hasContextBelow(document) ? [...found, ...checkNested(document, '', contexts)] : found;
}

/**
 * Checks the context list of one credential, or of a proof, which repeats that of its document.
 */
function checkList(owner: JsonObject, pointer: string, contexts: GivenContexts): Finding[] {
  const list = owner['@context'];
  const load = (url: string): JsonObject | undefined => bundledContext(url) ?? contexts(url);
  const findings: Finding[] = [];
  let terms: Terms = NO_TERMS;
  const entries: readonly (Json | undefined)[] = Array.isArray(list) ? list : [list];
  entries.forEach((entry, index) => {
    const at = Array.isArray(list) ? `${pointer}/${index}` : pointer;
    if (entry === undefined) return;
    findings.push(
      ...(typeof entry === 'string'
        ? checkEntry(entry, at, terms, contexts, owner, load)
        : checkInline(entry, at, terms)),
    );
    terms = applyContext(terms, [entry], load);
  });
  return findings;
}

function checkEntry(
  url: string,
  pointer: string,
  terms: Terms,
  contexts: GivenContexts,
  owner: JsonObject,
  load: ContextLoader,
): Finding[] {
  if (bundledContext(url))
    return isInWrongPosition(url, owner, load)
      ? [proofFinding('fail', 'context-misplaced', pointer, { url })]
      : [];
  const document = contexts(url);
  if (!document) return [proofFinding('unsupported', 'context-unknown', pointer, { url })];
  const redefined = redefinedTerms(document['@context'] ?? {}, terms);
  if (redefined.length > 0)
    return [
      proofFinding('fail', 'context-redefines', pointer, {
        url,
        terms: redefined,
        property: redefined[0]!,
      }),
    ];
  const vocab =
    isObject(document['@context']) && '@vocab' in document['@context']
      ? [proofFinding('warn', 'context-vocab', pointer, { url })]
      : [];
  return [proofFinding('warn', 'context-extension', pointer, { url }), ...vocab];
}

/**
 * Tells whether a context is out of place: one for key documents always, one for a proof type if
 * there is no such proof and some member depends on it.
 */
function isInWrongPosition(url: string, owner: JsonObject, load: ContextLoader): boolean {
  if (isKeyContext(url)) return true;
  const type = proofTypeOf(url);
  if (type === undefined || proofTypesOf(owner).has(type)) return false;
  const list = asArray(owner['@context']);
  const all = applyContext(NO_TERMS, list, load);
  const others = applyContext(
    NO_TERMS,
    list.filter((one) => one !== url),
    load,
  );
  // the proof is not part of the content that it secures
  const words = [...wordsIn(owner)].filter((name) => name !== 'proof');
  return words.some((name) => {
    const [one, other] = [all.byName.get(name), others.byName.get(name)];
    return one !== other && !(one && other && sameTerm(one, other));
  });
}

/** Returns the types of the proofs on a credential; for a proof, its own. */
function proofTypesOf(owner: JsonObject): ReadonlySet<Json | undefined> {
  const proofs = 'proofPurpose' in owner ? [owner] : asArray(owner['proof']).filter(isObject);
  return new Set(proofs.flatMap(({ type }) => asArray(type)));
}

/** Collects every member name and every text that may be the name of a type. */
function wordsIn(value: Json, words = new Set<string>()): Set<string> {
  if (typeof value === 'string') words.add(value);
  if (typeof value !== 'object' || value === null) return words;
  for (const [name, child] of Object.entries(value as JsonObject)) {
    if (!Array.isArray(value)) words.add(name);
    wordsIn(child, words);
  }
  return words;
}

/**
 * Lists terms of a given context that already have another meaning. Its scoped contexts are
 * checked where they apply, by the walk.
 */
function redefinedTerms(local: Json, terms: Terms): string[] {
  const after = applyContext(terms, local, () => undefined);
  return [...terms.byName]
    .filter(([name, term]) => term.iri !== null && !sameTerm(term, after.byName.get(name)!))
    .map(([name]) => name);
}

function checkNested(value: Json, pointer: string, contexts: GivenContexts): Finding[] {
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((item, index) =>
      checkNested(item, `${pointer}/${index}`, contexts),
    );
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, child]) => {
    if (name === '@context') return [];
    const at = `${pointer}/${pointerPart(name)}`;
    return checkChild(name, child, at, contexts);
  });
}

function checkChild(
  name: string,
  child: Json,
  pointer: string,
  contexts: GivenContexts,
): Finding[] {
  const items: readonly Json[] = Array.isArray(child) ? child : [child];
  return items.flatMap((item, index) => {
    const at = Array.isArray(child) ? `${pointer}/${index}` : pointer;
    if (!isObject(item)) return checkNested(item, at, contexts);
    const own =
      '@context' in item
        ? EMBEDDED.has(name)
          ? checkList(item, `${at}/@context`, contexts)
          : [proofFinding('fail', 'context-nested', `${at}/@context`)]
        : [];
    return [...own, ...checkNested(item, at, contexts)];
  });
}
