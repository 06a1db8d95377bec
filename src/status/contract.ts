import type { Badge, JsonObject } from '../badge/contract.js';
import type { Net } from '../net/contract.js';
import type { Finding, Report } from '../report/finding.js';

export interface StatusContext {
  /** Bytes of lists that may still be unpacked in this verification, all that is inside included. */
  readonly left: { listBytes: number };
  /** Lists that this verification has judged already, by their address. */
  readonly judged: Map<string, JudgedList>;
  readonly net: Net;
  readonly now: Date;
  readonly strict: boolean;
  /** Judges the list credential itself: its structure is the list's own, its proof, key binding and time are the engine's. */
  verifyList(
    text: string,
  ): Promise<
    | { readonly document: JsonObject; readonly report: Report }
    | { readonly error: string; readonly limit?: number }
  >;
  /** Newest `validFrom` seen per list URL in this session (S-9). */
  readonly seen: Map<string, number>;
}

/** A list as the engine judged it, and the bytes that were judged. */
export interface JudgedList {
  readonly bytes: Uint8Array;
  readonly answer: ReturnType<StatusContext['verifyList']>;
}

/** A way to withdraw a badge. */
export interface StatusMethod {
  readonly types: readonly string[];
  read(entry: JsonObject, badge: Badge, context: StatusContext): Promise<Finding[]>;
}
