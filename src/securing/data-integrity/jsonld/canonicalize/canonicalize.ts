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

/** Most blank nodes in a dataset: above this it is taken for poisoned (P-14). */
export const MAX_BLANK_NODES = 5_000;

export interface CanonizeOptions {
  readonly contexts: GivenContexts;
  /** Which published state of OB 3.0.3 to read with (M-30). */
  readonly variant?: number;
  /** RDFC-1.0's own hash: SHA-384 for P-384 keys (P-35). */
  readonly hash?: 'SHA256' | 'SHA384';
  /** How text direction is written: Data Integrity suites keep it, Ed25519Signature2020 does not know it. */
  readonly rdfDirection?: 'i18n-datatype';
  /** Which of the forms that signers write; default the usual one. */
  readonly form?: CanonicalForm;
}

/** Why a document has no canonical form: a term or reference would be dropped, or it costs too much. */
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
  /** The term, type or reference that would have been lost, where jsonld.js names it. */
  readonly property?: string;
  /** Our own limit that was reached: says nothing against the document. */
  readonly limit?: number;
}

/** One resolver for each state of 3.0.3; made anew when it has kept so much that the lists asked of it cannot be an ordinary day's. */
const resolvers: CachingResolver[] = [];

/**
 * Only bundled contexts are kept from one document to the next: given documents may differ from call to call, and what a hostile badge
 * writes inline is kept no longer than its own reading.
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
 * The RDF dataset of a document under safe mode: whatever would be dropped is an error instead (P-9).
 *
 * @throws CanonizeError
 */
async function toDataset(document: JsonObject, options: CanonizeOptions): Promise<readonly Quad[]> {
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

/** What jsonld.js says of a refusal, as far as we read it. */
interface Refusal {
  readonly message: string;
  readonly details?: {
    cause?: unknown;
    code?: string;
    term?: string;
    event?: { code?: string; details?: Record<string, unknown> };
  };
}

/** Names the reason for which a document has no dataset. */
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

/** An event of safe mode: its code, and the term, type or reference it speaks of. */
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
 * Finds what would be lost of a document that is read as JSON-LD: relative references, tags that are none, protected terms redefined.
 *
 * @param document JSON-LD without `proof`
 * @returns undefined when nothing would be
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
 * Canonical N-Quads of a document by RDFC-1.0, over bundled and given contexts only; no network.
 *
 * @param document JSON-LD without `proof`
 * @throws CanonizeError when data would be lost, a context is unknown, or the graph costs too much
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

/** Loads bundled contexts only; for packages that ask for a document loader. */
export const documentLoader =
  (contexts: GivenContexts = () => undefined) =>
  async (
    url: string,
  ): Promise<{ document: JsonObject; documentUrl: string; contextUrl: null }> => ({
    ...(await loader(contexts, 0)(url)),
    contextUrl: null,
  });
