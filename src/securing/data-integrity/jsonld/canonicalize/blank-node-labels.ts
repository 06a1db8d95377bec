import * as rdfCanonize from 'rdf-canonize';
import type { JsonObject } from '../../../../badge/contract.js';
import type { GivenContexts } from '../../contract.js';
import { ALIKE_LIMITS } from './blank-node-work.js';
import { CanonizeError } from './canonize-error.js';
import { toDataset } from './canonicalize.js';
import { lineOf, statementOf } from './n-quads.js';
import type { Quad, RdfTerm } from './to-rdf.js';

/** Begins the name that a blank node has in a document while its parts are selected (VC DI ECDSA §3.4.8). */
export const MARK = 'urn:bnid:';

/** Gives the new name of a blank node by its former one. */
export type LabelOf = (name: string) => string;

/** Applies a change to the subject, the object and the graph of a statement. */
const mapped = (
  { subject, predicate, object, graph }: Quad,
  change: (term: RdfTerm) => RdfTerm,
): Quad => ({
  subject: change(subject),
  predicate,
  object: change(object),
  graph: change(graph),
});

const unmarked = (term: RdfTerm): RdfTerm =>
  term.termType === 'NamedNode' && term.value.startsWith(MARK)
    ? { termType: 'BlankNode', value: term.value.slice(MARK.length) }
    : term;

/** Finds the node of a graph that no other statement of it leads to: the one that the graph is about. */
function rootOf(graph: string, quads: readonly Quad[]): string {
  const own = quads.filter(({ graph: term }) => term.value === graph);
  const objects = new Set(own.map(({ object }) => object.value));
  const roots = new Set(own.map(({ subject }) => subject.value).filter((one) => !objects.has(one)));
  if (roots.size !== 1) throw new CanonizeError('data-loss', 'a graph without a single root');
  return [...roots][0]!;
}

/**
 * Names each graph without a name, such as that of an embedded proof, after the node it is about, so
 * that it has the same name in every selection.
 */
function withGraphNames(quads: readonly Quad[]): Quad[] {
  const names = new Map<string, string>();
  for (const { graph } of quads)
    if (graph.termType === 'BlankNode' && !names.has(graph.value))
      names.set(graph.value, `graph of ${rootOf(graph.value, quads)}`);
  const renamed = (term: RdfTerm): RdfTerm =>
    term.termType === 'BlankNode' && names.has(term.value)
      ? { termType: 'BlankNode', value: names.get(term.value)! }
      : term;
  return quads.map((quad) => mapped(quad, renamed));
}

const isBlank = ({ termType }: RdfTerm): boolean => termType === 'BlankNode';

/**
 * Converts a document whose nodes all have a name, some by a {@link MARK}, to an RDF dataset in
 * which the marked nodes are blank and have the rest of their mark as their name.
 *
 * @throws CanonizeError also for a blank node that has no mark, such as that of an ordered list
 */
export async function datasetOfMarked(
  document: JsonObject,
  contexts: GivenContexts,
): Promise<readonly Quad[]> {
  const quads = await toDataset(document, { contexts, rdfDirection: 'i18n-datatype' });
  const graphs = new Set(quads.map(({ graph }) => graph.value));
  const isOpen = (term: RdfTerm): boolean => isBlank(term) && !graphs.has(term.value);
  if (quads.some(({ subject, object }) => isOpen(subject) || isOpen(object)))
    throw new CanonizeError('data-loss', 'a blank node that has no object of its own in the JSON');
  return withGraphNames(quads).map((quad) => mapped(quad, unmarked));
}

/** Writes the canonical form of a document with marked nodes, as if they had no mark. */
export async function canonizeMarked(
  document: JsonObject,
  contexts: GivenContexts,
): Promise<string> {
  const quads = await toDataset(document, { contexts, rdfDirection: 'i18n-datatype' });
  return (await canonical(quads.map((quad) => mapped(quad, unmarked)))).text;
}

/** Labels the blank nodes of a dataset by RDFC-1.0 §4.4. */
async function canonical(
  dataset: readonly Quad[],
): Promise<{ readonly text: string; readonly labels: ReadonlyMap<string, string> }> {
  const labels = new Map<string, string>();
  const text: string = await rdfCanonize.canonize(dataset, {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    canonicalIdMap: labels,
    maxDeepIterations: ALIKE_LIMITS.deepIterations,
  });
  return { text, labels };
}

/**
 * Issues the canonical labels of the blank nodes of a dataset (RDFC-1.0 §4.4).
 *
 * @returns name in the dataset → canonical label, such as `c14n0`
 */
export async function canonicalLabels(
  dataset: readonly Quad[],
): Promise<ReadonlyMap<string, string>> {
  const { labels } = await canonical(dataset);
  const bare = (label: string): string => label.replace(/^_:/, '');
  return new Map([...labels].map(([name, label]) => [bare(name), bare(label)]));
}

/** Writes the statements of a dataset as N-Quads, with new names of its blank nodes. */
export const linesWith = (dataset: readonly Quad[], labelOf: LabelOf): string[] =>
  dataset.map((quad) => lineOf(statementOf(quad), labelOf));
