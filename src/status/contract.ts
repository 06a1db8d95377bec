import type { Badge, JsonObject } from '../badge/contract.js';
import type { Net } from '../net/contract.js';
import type { Finding, Report } from '../report/finding.js';

export interface StatusContext {
  /**
   * Bytes of lists that may still be unpacked (`listBytes`), and of list credentials that may still
   * be read (`lists`), in this verification, nested documents included.
   */
  readonly left: { listBytes: number; lists: number };
  /** Lists that this verification has already verified, by URL. */
  readonly judged: Map<string, JudgedList>;
  readonly net: Net;
  readonly now: Date;
  readonly strict: boolean;
  /**
   * Verifies the list credential: its structure as a list; proof, key binding and time as for a
   * badge.
   */
  verifyList(
    text: string,
  ): Promise<
    | { readonly document: JsonObject; readonly report: Report }
    | { readonly error: string; readonly limit?: number }
  >;
  /** Newest `validFrom` seen per list URL in this session (S-9). */
  readonly seen: Map<string, number>;
}

/** List as verified by the engine, and the bytes that were verified. */
export interface JudgedList {
  readonly bytes: Uint8Array;
  readonly answer: ReturnType<StatusContext['verifyList']>;
}

/** Status method: a way to revoke or suspend a badge. */
export interface StatusMethod {
  readonly types: readonly string[];
  read(entry: JsonObject, badge: Badge, context: StatusContext): Promise<Finding[]>;
}
