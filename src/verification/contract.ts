import type { Badge, JsonObject } from '../badge/contract.js';
import type { Resolve } from '../dids/contract.js';
import type { Net, NetResult } from '../net/contract.js';
import type { GivenContexts } from '../securing/data-integrity/contract.js';
import type { CheckId, Evidence, Finding, Report } from '../report/finding.js';
import type { TrustSource } from '../trust/contract.js';
import type { StatusContext } from '../status/contract.js';

/**
 * Person to whom the badge is claimed to belong, named by the caller and not by the badge: a plain
 * value, or a value with its identifier type.
 */
export type RecipientClaim = string | { readonly type: string; readonly value: string };

/** List of issuers that someone vouches for, in one of the forms that `trust/` reads. */
export type { TrustSource, OwnList as TrustedIssuers } from '../trust/contract.js';

/**
 * Proof that the holder is present now: a presentation made for the challenge and domain that the
 * caller chose (V-63, X-41). Without `text` it is the badge itself: an SD-JWT with its key binding
 * (RFC 9901 §7.3).
 */
export interface PresentationClaim {
  readonly text?: string;
  readonly challenge: string;
  readonly domain: string;
}

/**
 * Role in which another document is verified: a status list or signed registry by its proof and
 * dates alone; a badge in a record, an endorsement or a newer version as a badge of its own; a
 * domain linkage credential with its own context.
 */
export type OtherRole = 'list' | 'linkage' | 'endorsement' | 'child' | 'newer';

/**
 * Another document as verified, or the code of the reason why it is unreadable, with the limit that
 * it exceeds.
 */
export type OtherAnswer =
  | {
      readonly badge: Badge;
      readonly report: Report;
      readonly document: JsonObject;
      /** Requests made for a status list, which may be kept for later verifications. */
      readonly asked?: readonly NetResult[];
    }
  | { readonly error: string; readonly limit?: number };

/**
 * Gives the documents of JSON Schemas by URL, parsed or as exact text; a `JsonSchemaCredential` as
 * JSON or JWT. The library itself fetches none.
 */
export type GivenSchemas = (url: string) => unknown;

/**
 * Object that an OB 2.0 assertion links to: as its host serves it, or as embedded where it is not
 * hosted (then without evidence).
 */
export interface Linked {
  readonly document: JsonObject;
  /**
   * URL from which it was fetched. An object that was not fetched from its own URL has none,
   * whatever its `id`.
   */
  readonly home?: string;
  readonly evidence?: Evidence;
}

/**
 * Parts of a credential of which something signed is withheld. These may contain its end date,
 * its status or its recipient (X-51, P-37).
 */
export interface Withheld {
  /** Members of the credential itself. */
  readonly root: boolean;
  /** A part of its status, or of the members that determine the meaning of others. */
  readonly status: boolean;
  /** A part of one of its dates. */
  readonly dates: boolean;
  /** An identifier of its recipient, or a part of one, such as the salt. */
  readonly recipient: boolean;
  /** JSON pointers of all objects and arrays with a withheld part. */
  readonly locations: readonly string[];
}

/**
 * Documents that were fetched or opened before a badge could be verified: the hosted document and
 * those it links to (O-10…O-13), or the disclosures of an SD-JWT.
 */
export interface Opened {
  /** Findings of `proof` made in the process. */
  readonly findings: readonly Finding[];
  /** The assertion as served or signed, before linked objects were embedded. */
  readonly assertion?: JsonObject;
  /** URL at which it is hosted. */
  readonly url?: string;
  readonly evidence?: Evidence;
  readonly badgeClass?: Linked;
  readonly issuer?: Linked;
  /** Parts of the credential that its holder withheld. */
  readonly withheld?: Withheld;
  /** Finding that it was revoked, according to its host or to the document itself (O-12). */
  readonly revoked?: Finding;
}

/** Document that a verdict is about, which may differ from the one given. */
export interface EffectiveDocument {
  readonly badge: Badge;
  readonly opened?: Opened;
}

/** Everything that a check may use, including its whole environment. */
export interface CheckContext {
  readonly now: Date;
  readonly strict: boolean;
  readonly net: Net;
  readonly contexts: GivenContexts;
  readonly resolve: Resolve;
  readonly allowLoopback: boolean;
  readonly recipient?: RecipientClaim;
  readonly trustedIssuers?: readonly TrustSource[];
  readonly presentation?: PresentationClaim;
  readonly schemas?: GivenSchemas;
  /**
   * Options of the caller that permit further requests, or make a rule stricter (V-42, X-2, V-70).
   */
  readonly domainProof: boolean;
  readonly refresh: boolean;
  readonly fetchEvidence: boolean;
  readonly strictEndorsements: boolean;
  /**
   * Accepts that an end date or a status may be withheld: it is a warning and does not change the
   * verdict (P-37).
   */
  readonly acceptWithheld: boolean;
  /** No requests: a check without a local answer is skipped, not unreachable (X-2b). */
  readonly offline: boolean;
  /** Names of suites and JWS algorithms that the caller does not accept. */
  readonly refused: readonly string[];
  readonly signal?: AbortSignal;
  /** Documents that were opened to get the one that is verified. */
  readonly opened?: Opened;
  /**
   * Findings made so far, in order: later checks need a valid proof before they use the network
   * (V-5).
   */
  readonly findings: readonly Finding[];
  /**
   * Verifies another document with the same engine, given as its exact text or as read (a badge in
   * a record).
   */
  verifyOther(document: string | Badge, role?: OtherRole): Promise<OtherAnswer>;
  /**
   * Ids of the documents around this one, outermost first: an endorsement of an endorsement, a
   * badge in a record (M-27).
   */
  readonly around: readonly string[];
  /** Budgets that remain for this verification, shared with everything nested in it (M-27). */
  readonly left: {
    endorsements: number;
    work: number;
    listBytes: number;
    lists: number;
    steps: number;
  };
  /** Status lists that this verification has already verified. */
  readonly judgedLists: StatusContext['judged'];
  /** Opens the status lists that earlier verifications have verified. */
  keptLists?(): Promise<StatusContext['kept']>;
  readonly seenLists: Map<string, number>;
}

/** Question that is answered about a badge. */
export interface Check {
  readonly id: CheckId;
  /**
   * Starts to load the code that the badge will need, before any check runs; absent for a check
   * whose code is there.
   */
  prepare?(badge: Badge, context: CheckContext): void;
  run(badge: Badge, context: CheckContext): Promise<Finding[]>;
}
