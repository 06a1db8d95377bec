import type { Badge } from '../badge/contract.js';
import type { FindingCode } from './codes.js';

/** How one check of one fact ended. `unknown`: a remote fact could not be had. `unsupported`: we do not implement it. */
export type Outcome = 'pass' | 'fail' | 'warn' | 'unknown' | 'unsupported' | 'skipped';

/** The question a finding answers; one file in `verification/checks/` each. */
export type CheckId =
  | 'read'
  | 'structure'
  | 'proof'
  | 'key'
  | 'validity'
  | 'status'
  | 'issuer'
  | 'recipient'
  | 'presentation'
  | 'schema'
  | 'results'
  | 'evidence'
  | 'endorsement'
  | 'child'
  | 'refresh'
  | 'custom';

/** What a finding rests on: enough to audit it later. */
export interface Evidence {
  readonly url?: string;
  /** ISO time at which `url` was read. */
  readonly fetchedAt?: string;
  readonly httpStatus?: number;
  readonly keyId?: string;
  /** `sha256-…` hex of what was read or hashed. */
  readonly digest?: string;
  readonly [name: string]: unknown;
}

/** One outcome with its stable code; sentences are made from it in `locales/`, never here. */
export interface Finding {
  readonly check: CheckId;
  readonly outcome: Outcome;
  readonly code: FindingCode;
  readonly params?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** JSON pointer (RFC 6901) into the credential. */
  readonly pointer?: string;
  readonly evidence?: Evidence;
  /** How long the check took, in milliseconds. */
  readonly ms?: number;
  /** For an endorsement, a child or a status list: the findings of that document itself. */
  readonly about?: Report;
}

/** The headline, in order of precedence. */
export type Verdict =
  | 'malformed'
  | 'invalid'
  | 'revoked'
  | 'suspended'
  | 'expired'
  | 'not-yet-valid'
  | 'unsupported'
  | 'indeterminate'
  | 'valid';
/** Is it what the issuer sealed? (R-2a) */
export type Authentic = 'yes' | 'no' | 'unknown' | 'unsupported';
/** Does it hold now? (R-2a) */
export type Current =
  'yes' | 'revoked' | 'suspended' | 'expired' | 'not-yet-valid' | 'unknown' | 'unsupported';
/** Does a list vouch for who the issuer is? (R-2a) */
export type IssuerTrust = 'trusted' | 'unlisted' | 'unknown';
/** Does it belong to the person named from outside? (R-2a) */
export type RecipientMatch = 'match' | 'mismatch' | 'not-checked';

/** Did whoever presented it show control of the recipient's key? (V-63) */
export type HolderControl = 'proven' | 'failed' | 'unknown' | 'not-checked';

/** What the caller asked for, beside the badge: whoever audits a verdict has to know it. Names no person and no list. */
export interface Conditions {
  /** The clock of the machine, or an instant that the caller named. */
  readonly clock: 'own' | 'given';
  /** Whether the leniencies of R-2b were failures. */
  readonly strict: boolean;
  readonly offline: boolean;
  /** That answers came from what was saved before (`asOf`), and not from the network. */
  readonly answers?: 'saved';
  /** How many lists of trusted issuers were given. */
  readonly trustLists: number;
  /** Whether a person was named to compare with, and whether control had to be shown. */
  readonly recipient: boolean;
  readonly presentation: boolean;
  /** Whether an end or a status that may be withheld was accepted (P-37). */
  readonly acceptWithheld?: true;
}

/** The whole answer: one headline, four questions kept apart, and every finding they rest on. */
export interface Report {
  readonly verdict: Verdict;
  readonly authentic: Authentic;
  readonly current: Current;
  readonly issuer: IssuerTrust;
  readonly recipient: RecipientMatch;
  readonly holder: HolderControl;
  readonly findings: readonly Finding[];
  /** ISO time the clock showed (the `now` argument). */
  readonly checkedAt: string;
  /** When what was asked of the network was answered, where that is not `checkedAt`: a saved bundle (ISO). */
  readonly asOf?: string;
  /** Which document this is about: `sha256-` and the hex digest of its exact text. */
  readonly digest?: string;
  /**
   * The badge that this is about, where it is not the one given: what the host of an OB 2.0 badge serves, what an SD-JWT discloses. It is the
   * one to show.
   */
  readonly badge?: Badge;
  /** Every question to the outside, and what came of it. */
  readonly asked?: readonly Source[];
  /** Under which conditions it was judged. */
  readonly conditions?: Conditions;
}

/** One question to the outside. */
export interface Source {
  readonly url: string;
  /** ISO time of the answer. */
  readonly at: string;
  readonly status?: number;
  /** Why there was no answer that could be used. */
  readonly reason?: string;
  /** `sha256-` and the hex digest of the bytes. */
  readonly digest?: string;
}
