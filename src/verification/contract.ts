import type { Badge, JsonObject } from '../badge/contract.js';
import type { Resolve } from '../dids/contract.js';
import type { Net } from '../net/contract.js';
import type { GivenContexts } from '../securing/data-integrity/contract.js';
import type { CheckId, Evidence, Finding, Report } from '../report/finding.js';
import type { TrustSource } from '../trust/contract.js';
import type { StatusContext } from '../status/contract.js';

/** Who is claimed to hold the badge, from outside the badge (V-60): a plain value, or a value with its identifier type. */
export type RecipientClaim = string | { readonly type: string; readonly value: string };

/** A list of issuers somebody vouches for, in one of the forms that `trust/` reads. */
export type { TrustSource, OwnList as TrustedIssuers } from '../trust/contract.js';

/**
 * What shows that the holder is here now: a presentation made for the challenge and domain that the caller chose (V-63, X-41). Without
 * `text` it is the badge itself: an SD-JWT with its key binding.
 */
export interface PresentationClaim {
  readonly text?: string;
  readonly challenge: string;
  readonly domain: string;
}

/**
 * As what another document is judged: a status list or signed registry by its seal and dates alone; a badge in a record, an
 * endorsement or a newer version as a badge of its own; a domain linkage credential with its own context.
 */
export type OtherRole = 'list' | 'linkage' | 'endorsement' | 'child' | 'newer';

/** Another document as judged, or the code that says why it cannot be read, with the limit of ours that it is over. */
export type OtherAnswer =
  | { readonly badge: Badge; readonly report: Report; readonly document: JsonObject }
  | { readonly error: string; readonly limit?: number };

/** Documents of JSON Schemas by URL, from the caller, parsed or as exact text; nothing is fetched by us (M-35). A `JsonSchemaCredential` as JSON or JWT. */
export type GivenSchemas = (url: string) => unknown;

/** An object that an OB 2.0 assertion links to: as its host serves it, or as it stands inside when nobody hosts it (then without evidence). */
export interface Linked {
  readonly document: JsonObject;
  /** The URL at which it answered. What did not answer at a URL of its own has none, whatever it says of itself. */
  readonly home?: string;
  readonly evidence?: Evidence;
}

/** Which parts of a credential lack something that was signed: they may say when it ends, or that it was revoked (X-51, P-37). */
export interface Withheld {
  /** Members of the credential itself. */
  readonly root: boolean;
  /** A part of its status, or of all that decides what its members mean. */
  readonly status: boolean;
  /** A part of one of its dates. */
  readonly dates: boolean;
}

/** What had to be fetched or opened before a badge could be judged: the hosted document and what it links to (O-10…O-13), what an SD-JWT discloses. */
export interface Opened {
  /** Findings of `proof` made on the way. */
  readonly findings: readonly Finding[];
  /** The assertion as served or signed, before what it links to was put in place. */
  readonly assertion?: JsonObject;
  /** Where it is hosted. */
  readonly address?: string;
  readonly evidence?: Evidence;
  readonly badgeClass?: Linked;
  readonly issuer?: Linked;
  /** Which parts of the credential its holder withheld. */
  readonly withheld?: Withheld;
  /** The host, or the document itself, says that it was withdrawn (O-12). */
  readonly withdrawn?: Finding;
}

/** The document that a verdict is about, which may be another than the one given. */
export interface Settled {
  readonly badge: Badge;
  readonly opened?: Opened;
}

/** All that a check may use; everything environmental is in here. */
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
  /** What the caller lets us do beside judging: each asks somebody on the network, or sharpens a rule (V-42, X-2, V-70). */
  readonly domainProof: boolean;
  readonly refresh: boolean;
  readonly fetchEvidence: boolean;
  readonly strictEndorsements: boolean;
  /** That an end or a status may be withheld is remarked and decides nothing (P-37). */
  readonly acceptWithheld: boolean;
  /** Nobody is asked: what has no answer at hand is skipped, not unreachable (X-2b). */
  readonly offline: boolean;
  /** Names of suites and JWS algorithms that the caller does not accept. */
  readonly refused: readonly string[];
  readonly signal?: AbortSignal;
  /** What was opened to get at the document that is judged. */
  readonly opened?: Opened;
  /** Findings made so far, in order: later checks ask whether the seal held before they use the network (V-5). */
  readonly findings: readonly Finding[];
  /** Judges another document with the same engine, given as its exact text or as read (a badge in a record). */
  verifyOther(document: string | Badge, role?: OtherRole): Promise<OtherAnswer>;
  /** Ids of the documents around this one, outermost first: an endorsement of an endorsement, a badge in a record (M-27). */
  readonly around: readonly string[];
  /** What is left to judge in this verification, shared by all that is inside (M-27). */
  readonly left: { endorsements: number; work: number; listBytes: number; steps: number };
  /** Status lists that this verification has judged already. */
  readonly judgedLists: StatusContext['judged'];
  readonly seenLists: Map<string, number>;
}

/** One question asked of a badge. */
export interface Check {
  readonly id: CheckId;
  run(badge: Badge, context: CheckContext): Promise<Finding[]>;
}
