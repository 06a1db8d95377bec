import * as rdfCanonize from 'rdf-canonize';
import { digestNow } from '../../../../crypto/index.js';
import { tooComplex } from './canonize-error.js';
import { fromSortable, toSortable, type SortOrder } from './quad-order.js';
import type { Quad, RdfTerm } from './to-rdf.js';

/**
 * Limits of the work for blank nodes that look alike (P-14). Every graph of W3C's test suite for
 * RDFC-1.0 needs less; its graph of ten nodes that all point at each other needs more.
 */
export const ALIKE_LIMITS = { deepIterations: 500, permutations: 60_000 } as const;

/**
 * Writes canonical N-Quads of a dataset with many blank nodes, or with some that look alike, by the
 * complete algorithm.
 *
 * @param blankNodes number of blank nodes
 * @param order how lines are sorted
 * @throws CanonizeError if a limit is reached
 */
export async function canonizeAlike(
  dataset: readonly Quad[],
  blankNodes: number,
  hash: 'SHA-256' | 'SHA-384',
  order: SortOrder,
): Promise<string> {
  const maxDeepIterations = Math.max(blankNodes, ALIKE_LIMITS.deepIterations);
  const budget = new PermutationBudget();
  const options = {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    maxDeepIterations,
    signal: budget,
  };
  try {
    return order === 'code-unit'
      ? await rdfCanonize.canonize(dataset, { ...options, messageDigestAlgorithm: hash })
      : await byCodePoint(dataset, hash, options);
  } catch (error) {
    if (budget.isSpent) throw tooComplex('permutations', ALIKE_LIMITS.permutations);
    if (/deep iterations/.test((error as Error).message))
      throw tooComplex('deep iterations', maxDeepIterations);
    throw error;
  }
}

/** Counts permutations: rdf-canonize reads its abort signal after every third one. */
class PermutationBudget {
  readonly reason = 'budget';
  #left: number = ALIKE_LIMITS.permutations;

  get isSpent(): boolean {
    return this.#left <= 0;
  }
  get aborted(): boolean {
    this.#left -= 3;
    return this.isSpent;
  }
}

/**
 * Canonicalizes in code point order. rdf-canonize sorts by code unit, so it gets texts whose code
 * unit order is the code point order of the originals, and its digest hashes the originals.
 */
async function byCodePoint(
  dataset: readonly Quad[],
  hash: 'SHA-256' | 'SHA-384',
  options: object,
): Promise<string> {
  const canonical: string = await rdfCanonize.canonize(dataset.map(sortable), {
    ...options,
    createMessageDigest: () => new OriginalDigest(hash),
  });
  return fromSortable(canonical);
}

const sortableTerm = (term: RdfTerm): RdfTerm => ({ ...term, value: toSortable(term.value) });
const sortable = ({ subject, predicate, object, graph }: Quad): Quad => ({
  subject: sortableTerm(subject),
  predicate: sortableTerm(predicate),
  object: {
    ...sortableTerm(object),
    ...(object.datatype && { datatype: sortableTerm(object.datatype) }),
  },
  graph: sortableTerm(graph),
});

/** Hashes the text as it was before {@link toSortable}. */
class OriginalDigest {
  #text = '';

  constructor(readonly hash: 'SHA-256' | 'SHA-384') {}

  update(text: string): void {
    this.#text += text;
  }
  digest(): string {
    return digestNow(fromSortable(this.#text), this.hash);
  }
}
