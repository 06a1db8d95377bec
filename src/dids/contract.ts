import type { JsonObject } from '../badge/contract.js';
import type { Code } from '../report/codes.js';
import type { Evidence } from '../report/finding.js';
import type { Net } from '../net/contract.js';

/**
 * Context of a DID method: the network of the verification, and whether requests to this machine
 * are allowed.
 */
export interface DidContext {
  readonly net: Net;
  readonly allowLoopback: boolean;
}

/**
 * Controller document (DID document, or the controlled identifier document at an https URL), or the
 * reason why it is unavailable.
 */
export type Resolution =
  | { readonly document: JsonObject; readonly evidence?: Evidence }
  | {
      readonly error: Extract<Code, `key-${string}`>;
      readonly params?: Readonly<Record<string, string | number>>;
      readonly evidence?: Evidence;
    };

/**
 * Finds the document of a controller id (no fragment). Never throws; a network failure is
 * `key-unreachable`.
 */
export type Resolve = (controller: string, context: DidContext) => Promise<Resolution>;
