import type { Json, JsonObject } from '../../badge/contract.js';
import type { PublicKey } from '../../crypto/contract.js';
import type { Finding } from '../../report/finding.js';

/** Documents of contexts that are not bundled, given by the caller (P-11). */
export type GivenContexts = (url: string) => JsonObject | undefined;

/**
 * Input of a suite: the document without the proofs that this proof does not cover, the proof, and
 * the key that the proof names.
 */
export interface SuiteInput {
  readonly document: JsonObject;
  readonly proof: JsonObject;
  readonly key: PublicKey;
  readonly contexts: GivenContexts;
  /**
   * Takes the work of one more canonical form of the document, and tells whether any was left.
   * Default: there is no limit.
   */
  readonly takeForm?: () => boolean;
}

/**
 * The part of a document that a proof covers, as reported in the `evidence` of `proof-holds`.
 * Fields are read from exactly that part (M-30): without the members at `leftOut`, and with
 * `context` as its `@context` if the proof covers only the first entries of the list (P-32).
 */
export interface Coverage {
  readonly as: 'graph' | 'text';
  /** JSON pointers. */
  readonly leftOut?: readonly string[];
  readonly context?: Json;
  /** JSON pointers of numbers that were signed as 0, whatever value is written. */
  readonly zeros?: readonly string[];
}

/**
 * Intermediate values of a verification, for inspection: the canonical document and proof config,
 * and both hashes in hex.
 */
export interface Trace {
  canonicalDocument?: string;
  canonicalProof?: string;
  documentHash?: string;
  proofHash?: string;
  contextVariant?: string;
}

/** A cryptosuite: verifies a signature over a document, and nothing else. */
export interface Suite {
  readonly name: string;
  /** Types of keys that it accepts (P-8). */
  readonly keys: readonly PublicKey['type'][];
  /**
   * True if the proof covers RDF rather than JSON text; then shape and control facts must be
   * checked (P-9…P-13).
   */
  readonly graph: boolean;
  /**
   * Verifies one proof.
   *
   * @returns first `proof-holds`, `proof-altered` or another finding of the check `proof`, then
   *   warnings; never throws for bad input, but passes on the error of an algorithm that the
   *   platform lacks (`isUnavailable`)
   */
  verify(input: SuiteInput): Promise<readonly Finding[]>;
}
