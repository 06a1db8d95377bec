import jsonld from 'jsonld';
import type { Json, JsonObject } from '../../../../badge/contract.js';
import type { GivenContexts } from '../../contract.js';
import { canonizeAlike, TooMuchWork } from './blank-node-work.js';
import { contextEntries, MAX_CONTEXT_ENTRIES, usesOnly } from '../contexts/urls.js';
import { bundledContext, isBundledContext } from '../contexts/bundled.js';
import { USUAL_FORM, type CanonicalForm } from './literal-forms.js';
import { expandPlain } from './expand-fast-path.js';
import { LostInRdf, toQuads, type Quad } from './to-rdf.js';
import { CachingResolver } from './context-resolver.js';
import { canonicalLines } from './rdfc-fast-path.js';

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

/**
 * Reason why a document has no canonical form: a term or reference would be dropped, or the work
 * exceeds a limit.
 */
export class CanonizeError extends Error {
  constructor(
    readonly code: 'data-loss' | 'graph-too-complex' | 'context-unknown' | 'context-redefines',
    readonly detail: string,
    options?: ErrorOptions & { property?: string; limit?: number },
  ) {
    super(`${code}: ${detail}`, options);
    this.property = options?.property;
    this.limit = options?.limit;
  }
  /** The term, type or reference that would have been lost, if jsonld.js names it. */
  readonly property?: string;
  /** The limit of this library that was reached, which says nothing against the document. */
  readonly limit?: number;
}

/**
 * One resolver for each state of 3.0.3; replaced when it has cached more context lists than
 * ordinary use produces.
 */
const resolvers: CachingResolver[] = [];

/**
 * Selects the resolver for a document. Only bundled contexts are kept from one document to the
 * next: given documents may differ from call to call, and the inline contexts of a hostile badge
 * are kept no longer than its own reading.
 */
function resolverFor(document: JsonObject, variant: number): CachingResolver {
  if (!usesOnly(document, isBundledContext)) return new CachingResolver();
  if (!resolvers[variant] || resolvers[variant].isFull) resolvers[variant] = new CachingResolver();
  return resolvers[variant];
}

const loader =
  (contexts: GivenContexts, variant: number) =>
  async (url: string): Promise<{ document: JsonObject; documentUrl: string }> => {
    const document = bundledContext(url, variant) ?? contexts(url);
    if (!document) throw new CanonizeError('context-unknown', url);
    return { document, documentUrl: url };
  };

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
  try {
    const contextResolver = resolverFor(document, variant);
    const expanded =
      expandPlain(document, contextResolver) ??
      ((await jsonld.expand(document, {
        safe: true,
        base: null,
        documentLoader: loader(options.contexts, variant),
        contextResolver,
      })) as readonly Json[]);
    return toQuads(expanded, options.rdfDirection, options.form?.style);
  } catch (error) {
    throw asCanonizeError(error);
  }
}

/** The members of a jsonld.js error that are read here. */
interface Refusal {
  readonly message: string;
  readonly details?: {
    cause?: unknown;
    code?: string;
    term?: string;
    event?: { code?: string; details?: Record<string, unknown> };
  };
}

/** Converts an error into the reason why a document has no dataset. */
function asCanonizeError(error: unknown): CanonizeError {
  if (error instanceof CanonizeError) return error;
  if (error instanceof LostInRdf)
    return new CanonizeError('data-loss', error.message, {
      cause: error,
      property: error.property,
    });
  const { message, details } = error as Refusal;
  if (details?.cause instanceof CanonizeError) return details.cause;
  if (details?.code === 'protected term redefinition')
    return new CanonizeError('context-redefines', String(details.term ?? ''), { cause: error });
  return details?.event
    ? dropped(details.event, error)
    : new CanonizeError('data-loss', message.trim(), { cause: error });
}

/** Reads an event of safe mode: its code, and the term, type or reference concerned. */
function dropped(
  { code = '', details = {} }: { code?: string; details?: Record<string, unknown> },
  cause: unknown,
): CanonizeError {
  const named = [details['property'], details['type'], details['id']].find(
    (value) => typeof value === 'string',
  );
  const texts = Object.values(details).filter((value) => typeof value === 'string');
  return new CanonizeError('data-loss', [code, ...texts].join(' ').trim(), {
    cause,
    property: named,
  });
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
  try {
    return (
      canonicalLines(dataset, blankNodes, hash, order) ??
      (await canonizeAlike(dataset, blankNodes.size, hash, order))
    );
  } catch (error) {
    throw error instanceof TooMuchWork ? tooComplex(error.message, error.limit) : error;
  }
}

const tooComplex = (detail: string, limit: number): CanonizeError =>
  new CanonizeError('graph-too-complex', detail, { limit });

/** Loads bundled and given contexts only, for packages that require a document loader. */
export const documentLoader =
  (contexts: GivenContexts = () => undefined) =>
  async (
    url: string,
  ): Promise<{ document: JsonObject; documentUrl: string; contextUrl: null }> => ({
    ...(await loader(contexts, 0)(url)),
    contextUrl: null,
  });
