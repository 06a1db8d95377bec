import jsonld from 'jsonld';
import * as rdfCanonize from 'rdf-canonize';
import type { JsonObject } from '../../badge/contract.js';
import type { GivenContexts } from '../contract.js';
import { usesOnly } from './context-urls.js';
import { bundledContext } from './contexts.js';
import { CachingResolver } from './resolver.js';

/** What canonicalisation may cost: above this a dataset is taken for poisoned (P-14). */
export const CANONIZE_LIMITS = { blankNodes: 5_000, workFactor: 1 } as const;

export interface CanonizeOptions {
  readonly contexts: GivenContexts;
  /** Which published state of OB 3.0.3 to read with (M-30). */
  readonly variant?: number;
  /** RDFC-1.0's own hash: SHA-384 for P-384 keys (P-35). */
  readonly hash?: 'SHA256' | 'SHA384';
  /** How text direction is written: Data Integrity suites keep it, Ed25519Signature2020 does not know it. */
  readonly rdfDirection?: 'i18n-datatype';
}

/** Why a document has no canonical form: a term or reference would be dropped, or it costs too much. */
export class CanonizeError extends Error {
  constructor(readonly code: 'data-loss' | 'graph-too-complex' | 'context-unknown' | 'context-redefines', readonly detail: string, options?: ErrorOptions & { property?: string }) {
    super(`${code}: ${detail}`, options);
    this.property = options?.property;
  }
  /** The term, type or reference that would have been lost, where jsonld.js names it. */
  readonly property?: string;
}

/** One resolver for each state of 3.0.3; made anew when it has kept so much that the lists asked of it cannot be an ordinary day's. */
const resolvers: CachingResolver[] = [];

/**
 * Only bundled contexts are kept from one document to the next: given documents may differ from call to call, and what a hostile badge
 * writes inline is kept no longer than its own reading.
 */
function resolverFor(document: JsonObject, variant: number): CachingResolver {
  if (!usesOnly(document, (url) => bundledContext(url, variant) !== undefined)) return new CachingResolver();
  if (!resolvers[variant] || resolvers[variant].isFull) resolvers[variant] = new CachingResolver();
  return resolvers[variant];
}

const loader = (contexts: GivenContexts, variant: number) => async (url: string): Promise<{ document: JsonObject; documentUrl: string }> => {
  const document = bundledContext(url, variant) ?? contexts(url);
  if (!document) throw new CanonizeError('context-unknown', url);
  return { document, documentUrl: url };
};

/**
 * The RDF dataset of a document under safe mode: whatever would be dropped is an error instead (P-9).
 *
 * @throws CanonizeError
 */
async function toDataset(document: JsonObject, options: CanonizeOptions): Promise<unknown[]> {
  const variant = options.variant ?? 0;
  try {
    return await jsonld.toRDF(document, {
      safe: true, base: null, produceGeneralizedRdf: false, rdfDirection: options.rdfDirection ?? null,
      documentLoader: loader(options.contexts, variant), contextResolver: resolverFor(document, variant),
    });
  } catch (error) {
    throw asCanonizeError(error);
  }
}

/** jsonld.js says what it dropped in `details`, two levels deep. */
function asCanonizeError(error: unknown): CanonizeError {
  if (error instanceof CanonizeError) return error;
  const details = (error as { details?: { cause?: unknown; code?: string; term?: string; event?: { code?: string; details?: Record<string, unknown> } } }).details;
  if (details?.cause instanceof CanonizeError) return details.cause;
  if (details?.code === 'protected term redefinition') return new CanonizeError('context-redefines', String(details.term ?? ''), { cause: error });
  const event = details?.event;
  const what = event ? `${event.code ?? ''} ${Object.values(event.details ?? {}).filter((value) => typeof value === 'string').join(' ')}` : (error as Error).message;
  const lost = event?.details?.['property'] ?? event?.details?.['type'] ?? event?.details?.['id'];
  return new CanonizeError('data-loss', what.trim(), { cause: error, property: typeof lost === 'string' ? lost : undefined });
}

function countBlankNodes(dataset: readonly unknown[]): number {
  const names = new Set<string>();
  for (const quad of dataset as ReadonlyArray<Record<'subject' | 'object' | 'graph', { termType: string; value: string }>>)
    for (const term of [quad.subject, quad.object, quad.graph]) if (term.termType === 'BlankNode') names.add(term.value);
  return names.size;
}

/**
 * Canonical N-Quads of a document by RDFC-1.0, over bundled and given contexts only; no network.
 *
 * @param document JSON-LD without `proof`
 * @throws CanonizeError when data would be lost, a context is unknown, or the graph costs too much
 */
export async function canonize(document: JsonObject, options: CanonizeOptions): Promise<string> {
  const dataset = await toDataset(document, options);
  const blankNodes = countBlankNodes(dataset);
  if (blankNodes > CANONIZE_LIMITS.blankNodes) throw new CanonizeError('graph-too-complex', `${blankNodes} blank nodes`);
  try {
    return await rdfCanonize.canonize(dataset, {
      algorithm: 'RDFC-1.0', format: 'application/n-quads', messageDigestAlgorithm: options.hash ?? 'SHA256', maxWorkFactor: CANONIZE_LIMITS.workFactor,
    });
  } catch (error) {
    throw new CanonizeError('graph-too-complex', (error as Error).message, { cause: error });
  }
}

/** Loads bundled contexts only; for packages that ask for a document loader. */
export const documentLoader = (contexts: GivenContexts = () => undefined) => async (url: string): Promise<{ document: JsonObject; documentUrl: string; contextUrl: null }> =>
  ({ ...(await loader(contexts, 0)(url)), contextUrl: null });
