import type { Json, JsonObject } from '../../badge/contract.js';
import type { Finding } from '../../report/finding.js';
import type { GivenContexts } from '../contract.js';
import { bundledContext } from './contexts.js';
import { applyContext, NO_TERMS, sameTerm, type Terms } from './terms.js';

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const proofFinding = (
  outcome: Finding['outcome'],
  code: Finding['code'],
  pointer: string,
  params?: Finding['params'],
): Finding => ({ check: 'proof', outcome, code, pointer, params });

/** Where an embedded credential may stand with a context list of its own (P-11 b); a JCS proof repeats that of its document (P-32). */
const EMBEDDED = new Set(['endorsement', 'verifiableCredential', 'proof']);

/**
 * DI *Context Validation* (P-11): every entry a bundled address; an address given by the caller may add terms, never redefine;
 * no inline context; no `@context` below the root but where an embedded credential begins.
 *
 * @param document the sealed document
 * @param contexts documents of unbundled addresses
 * @returns findings; empty when the contexts are all bundled
 */
export function checkContexts(document: JsonObject, contexts: GivenContexts): Finding[] {
  return [
    ...checkList(document['@context'], '/@context', contexts),
    ...checkNested(document, '', contexts),
  ];
}

function checkList(list: Json | undefined, pointer: string, contexts: GivenContexts): Finding[] {
  const load = (url: string): JsonObject | undefined => bundledContext(url) ?? contexts(url);
  const findings: Finding[] = [];
  let terms: Terms = NO_TERMS;
  const entries: readonly (Json | undefined)[] = Array.isArray(list) ? list : [list];
  entries.forEach((entry, index) => {
    const at = Array.isArray(list) ? `${pointer}/${index}` : pointer;
    if (typeof entry !== 'string') {
      if (entry !== undefined) findings.push(proofFinding('fail', 'context-inline', at));
      return;
    }
    const found = checkEntry(entry, at, terms, contexts);
    if (found) findings.push(...found);
    terms = applyContext(terms, [entry], load);
  });
  return findings;
}

function checkEntry(
  url: string,
  pointer: string,
  terms: Terms,
  contexts: GivenContexts,
): Finding[] | undefined {
  if (bundledContext(url)) return undefined;
  const document = contexts(url);
  if (!document) return [proofFinding('unsupported', 'context-unknown', pointer, { url })];
  const redefined = redefinedTerms(document['@context'] ?? {}, terms);
  if (redefined.length > 0)
    return [proofFinding('fail', 'context-redefines', pointer, { url, terms: redefined })];
  const vocab =
    isObject(document['@context']) && '@vocab' in document['@context']
      ? [proofFinding('warn', 'context-vocab', pointer, { url })]
      : [];
  return [proofFinding('warn', 'context-extension', pointer, { url }), ...vocab];
}

/** Terms of a given context that mean something else already. Its scoped contexts are judged where they apply, by the walk. */
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
    const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
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
          ? checkList(item['@context'], `${at}/@context`, contexts)
          : [proofFinding('fail', 'context-nested', `${at}/@context`)]
        : [];
    return [...own, ...checkNested(item, at, contexts)];
  });
}
