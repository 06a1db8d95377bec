import type { Json, JsonObject } from '../../../../badge/contract.js';
import type { Finding } from '../../../../report/finding.js';
import { contextDefining } from '../contexts/vocabulary.js';
import type { Terms } from './term-definitions.js';

/** State of one walk through a document with the terms in force. */
export interface Walk {
  readonly load: (url: string) => JsonObject | undefined;
  readonly findings: Finding[];
  readonly root: JsonObject;
  readonly rootId?: string;
  /** The terms in force at the root, including those of its types. */
  rootTerms?: Terms;
  /** Scoped contexts that are part of a given (unbundled) context. */
  readonly givenScopes: ReadonlySet<Json>;
}

/** Reports a fault of the document's form. */
export const fault = (
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
 * Reports a member or type that no context defines, with the bundled context that would define it.
 */
export function undefinedTerm(walk: Walk, term: string, pointer: string): void {
  const context = contextDefining(term, [walk.root['@context'] ?? []].flat());
  fault(walk, 'term-undefined', pointer, { term, property: term, ...(context && { context }) });
}
