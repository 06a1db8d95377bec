import type { JsonObject } from '../../../../badge/contract.js';
import { readyToDigest } from '../../../../crypto/index.js';
import type { GivenContexts } from '../../contract.js';
import { contextEntries, MAX_CONTEXT_ENTRIES } from '../contexts/urls.js';
import { asCanonizeError, CanonizeError, tooComplex } from './canonize-error.js';
import { expandPlain } from './expand-fast-path.js';
import { knownSteps } from './known-contexts.js';
import { USUAL_FORM, type CanonicalForm } from './literal-forms.js';
import { canonicalLines } from './rdfc-fast-path.js';
import { toQuads, type Quad } from './to-rdf.js';

/** Largest number of blank nodes in a dataset; one with more is treated as poisoned (P-14). */
export const MAX_BLANK_NODES = 5_000;

export interface CanonizeOptions {
  readonly contexts: GivenContexts;
  /** Published state of OB 3.0.3 to read with (M-30). */
  readonly variant?: number;
  /** RDFC-1.0's own hash: SHA-384 for P-384 keys (P-35). */
  readonly hash?: 'SHA256' | 'SHA384';
  /**
   * How text direction is written: Data Integrity suites keep it, Ed25519Signature2020 does not
   * support it.
   */
  readonly rdfDirection?: 'i18n-datatype';
  /** Canonical form to write; default the usual one. */
  readonly form?: CanonicalForm;
}

type Expand = (typeof import('./full-expansion.js'))['expandFully'];
let loaded: Expand | undefined;
const loadFully = async (): Promise<Expand> =>
  (loaded ??= (await import('./full-expansion.js')).expandFully);

/**
 * Converts a document to an RDF dataset in safe mode: data that would be dropped is an error (P-9).
 *
 * @throws CanonizeError
 */
export async function toDataset(
  document: JsonObject,
  options: CanonizeOptions,
): Promise<readonly Quad[]> {
  const variant = options.variant ?? 0;
  const steps = knownSteps(document, variant);
  const plain = steps && expandPlain(document, steps);
  // outside of `try`: a file that cannot be loaded says nothing about the document
  const expandFully = plain ? undefined : await loadFully();
  try {
    const expanded = plain ?? (await expandFully!(document, options.contexts, variant));
    return toQuads(expanded, options.rdfDirection, options.form?.style);
  } catch (error) {
    throw asCanonizeError(error);
  }
}

function blankNodesIn(dataset: readonly Quad[]): Set<string> {
  const names = new Set<string>();
  for (const { subject, object, graph } of dataset)
    for (const { termType, value } of [subject, object, graph])
      if (termType === 'BlankNode') names.add(value);
  return names;
}

/**
 * Finds data that would be lost when a document is read as JSON-LD: relative references, invalid
 * language tags, redefined protected terms.
 *
 * @param document JSON-LD without `proof`
 * @returns undefined if nothing would be lost
 */
export async function lossOf(
  document: JsonObject,
  contexts: GivenContexts,
): Promise<CanonizeError | undefined> {
  try {
    await toDataset(document, { contexts, rdfDirection: 'i18n-datatype' });
    return undefined;
  } catch (error) {
    if (error instanceof CanonizeError) return error;
    throw error;
  }
}

const RDFC_HASH = { SHA256: 'SHA-256', SHA384: 'SHA-384' } as const;

/**
 * Writes canonical N-Quads of a document by RDFC-1.0, over bundled and given contexts only, without
 * network requests.
 *
 * @param document JSON-LD without `proof`
 * @throws CanonizeError if data would be lost, a context is unknown, or the graph exceeds a limit
 */
export async function canonize(document: JsonObject, options: CanonizeOptions): Promise<string> {
  const entries = contextEntries(document);
  if (entries > MAX_CONTEXT_ENTRIES) throw tooComplex(`${entries} contexts`, MAX_CONTEXT_ENTRIES);
  const dataset = await toDataset(document, options);
  const blankNodes = blankNodesIn(dataset);
  if (blankNodes.size > MAX_BLANK_NODES)
    throw tooComplex(`${blankNodes.size} blank nodes`, MAX_BLANK_NODES);
  const hash = RDFC_HASH[options.hash ?? 'SHA256'];
  const { order } = options.form ?? USUAL_FORM;
  if (hash !== 'SHA-256') await readyToDigest(hash);
  const lines = canonicalLines(dataset, blankNodes, hash, order);
  if (lines !== undefined) return lines;
  const { canonizeAlike } = await import('./blank-node-work.js');
  return canonizeAlike(dataset, blankNodes.size, hash, order);
}
