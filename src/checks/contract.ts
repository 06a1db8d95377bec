import type { Badge, JsonObject } from '../badge/contract.js';
import type { Resolve } from '../dids/contract.js';
import type { Net } from '../net/contract.js';
import type { GivenContexts } from '../proofs/contract.js';
import type { CheckId, Finding, Report } from '../report/finding.js';

/** Who is claimed to hold the badge, from outside the badge (V-60): a plain value, or a value with its identifier type. */
export type RecipientClaim = string | { readonly type: string; readonly value: string };

/** A list of issuers somebody vouches for. */
export interface TrustedIssuers { readonly name?: string; readonly url?: string; readonly date?: string; readonly issuers: ReadonlyArray<string | { readonly id: string; readonly name?: string }> }

/** All that a check may use; everything environmental is in here. */
export interface CheckContext {
  readonly now: Date; readonly strict: boolean; readonly net: Net; readonly contexts: GivenContexts; readonly resolve: Resolve;
  readonly allowLoopback: boolean; readonly recipient?: RecipientClaim; readonly trustedIssuers?: readonly TrustedIssuers[];
  readonly signal?: AbortSignal;
  /** Findings made so far, in order: later checks ask whether the seal held before they use the network (V-5). */
  readonly findings: readonly Finding[];
  /** Judges another document with the same engine, without status, endorsements or refresh of its own. */
  verifyOther(text: string): Promise<{ readonly badge: Badge; readonly report: Report; readonly document: JsonObject } | { readonly error: string }>;
  readonly seenLists: Map<string, number>;
}

/** One question asked of a badge. */
export interface Check { readonly id: CheckId; run(badge: Badge, context: CheckContext): Promise<Finding[]> }
