import type { Json, JsonObject } from '../../badge/contract.js';
import type { PublicKey } from '../../crypto/contract.js';
import type { Finding } from '../../report/finding.js';

/** Documents of contexts that we do not ship, given by the caller (P-11). */
export type GivenContexts = (url: string) => JsonObject | undefined;

/** What a suite is given: the document without any proof it does not cover, one proof, and the key that the proof names. */
export interface SuiteInput {
  readonly document: JsonObject;
  readonly proof: JsonObject;
  readonly key: PublicKey;
  readonly contexts: GivenContexts;
}

/**
 * What of a document a proof covers, as the `evidence` of `proof-holds` tells it. Fields are read from exactly that (M-30): without the
 * members at `leftOut`, and under `context` where only the beginning of `@context` is covered (P-32).
 */
export interface Coverage {
  readonly as: 'graph' | 'text';
  /** JSON pointers. */
  readonly leftOut?: readonly string[];
  readonly context?: Json;
  /** JSON pointers of numbers that were signed as 0, whatever is written. */
  readonly zeros?: readonly string[];
}

/** What a suite saw while it worked, for inspection (canonical document and proof config, and both hashes in hex). */
export interface Trace {
  canonicalDocument?: string;
  canonicalProof?: string;
  documentHash?: string;
  proofHash?: string;
  contextVariant?: string;
}

/** One cryptosuite: checks a signature over a document, and nothing else. */
export interface Suite {
  readonly name: string;
  /** Key types it may be used with (P-8). */
  readonly keys: readonly PublicKey['type'][];
  /** Whether the seal covers RDF rather than JSON text: then shape and control facts must be checked (P-9…P-13). */
  readonly graph: boolean;
  /**
   * @returns first `proof-holds`, `proof-altered` or another `proof` finding, then remarks; never throws for bad input, but lets
   * through what the platform cannot do (`isUnavailable`)
   */
  verify(input: SuiteInput): Promise<readonly Finding[]>;
}
