import { LostInRdf } from './to-rdf.js';

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

/** Makes the error for a document that needs more work than a limit allows. */
export const tooComplex = (detail: string, limit: number): CanonizeError =>
  new CanonizeError('graph-too-complex', detail, { limit });

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
export function asCanonizeError(error: unknown): CanonizeError {
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
