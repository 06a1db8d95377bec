import type { Badge } from '../badge/contract.js';
import type { FindingCode } from './codes.js';

/**
 * Outcome of one check of one fact. `unknown`: a remote fact was unavailable. `unsupported`: it is
 * not implemented.
 */
export type Outcome = 'pass' | 'fail' | 'warn' | 'unknown' | 'unsupported' | 'skipped';

/** Question that a finding answers; one file in `verification/checks/` each. */
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

/** Facts on which a finding is based, enough to audit it later. */
export interface Evidence {
  readonly url?: string;
  /** ISO time at which `url` was fetched. */
  readonly fetchedAt?: string;
  readonly httpStatus?: number;
  readonly keyId?: string;
  /** `sha256-` and the hex digest of the bytes that were read or hashed. */
  readonly digest?: string;
  readonly [name: string]: unknown;
}

/** Outcome with its stable code. Sentences are made from it in `locales/`, never here. */
export interface Finding {
  readonly check: CheckId;
  readonly outcome: Outcome;
  readonly code: FindingCode;
  readonly params?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** JSON pointer (RFC 6901) into the credential. */
  readonly pointer?: string;
  readonly evidence?: Evidence;
  /** Duration of the check, in milliseconds. */
  readonly ms?: number;
  /**
   * For an endorsement, a badge in a record or a status list: the report of that document itself.
   */
  readonly about?: Report;
}

/** Verdict on a badge, in order of precedence. */
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
/** Answer to: is it authentic, as the issuer signed it? */
export type Authentic = 'yes' | 'no' | 'unknown' | 'unsupported';
/** Answer to: is it valid now? */
export type Current =
  'yes' | 'revoked' | 'suspended' | 'expired' | 'not-yet-valid' | 'unknown' | 'unsupported';
/** Answer to: does a trust list vouch for the issuer? */
export type IssuerTrust = 'trusted' | 'unlisted' | 'unknown';
/** Answer to: does it belong to the person named by the caller? */
export type RecipientMatch = 'match' | 'mismatch' | 'not-checked';

/** Answer to: did the presenter prove control of the recipient's key? */
export type HolderControl = 'proven' | 'failed' | 'unknown' | 'not-checked';

/**
 * Conditions that the caller set for the verification, which an audit of a verdict needs. Names no
 * person and no list.
 */
export interface Conditions {
  /** The clock of the machine, or an instant that the caller gave. */
  readonly clock: 'own' | 'given';
  /** True if tolerated deviations counted as failures (`strict`, R-2b). */
  readonly strict: boolean;
  readonly offline: boolean;
  /** Present if the responses were saved earlier (`asOf`), not fetched. */
  readonly answers?: 'saved';
  /** Number of trust lists that were given. */
  readonly trustLists: number;
  /**
   * True if a person was named to compare with; `presentation` is true if control of the key had to
   * be proven.
   */
  readonly recipient: boolean;
  readonly presentation: boolean;
  /** Present if it was accepted that an end date or a status may be withheld (P-37). */
  readonly acceptWithheld?: true;
}

/**
 * Complete result: one verdict, separate answers to the questions behind it, and every finding they
 * are based on.
 */
export interface Report {
  readonly verdict: Verdict;
  readonly authentic: Authentic;
  readonly current: Current;
  readonly issuer: IssuerTrust;
  readonly recipient: RecipientMatch;
  readonly holder: HolderControl;
  readonly findings: readonly Finding[];
  /** ISO time of the clock (the option `now`). */
  readonly checkedAt: string;
  /**
   * ISO time at which the responses were received, if it differs from `checkedAt`: a saved bundle.
   */
  readonly asOf?: string;
  /** Document that the report is about: `sha256-` and the hex digest of its exact text. */
  readonly digest?: string;
  /**
   * Badge that the report is about, if it is not the one given: the document that the host of an OB
   * 2.0 badge serves, or the disclosed part of an SD-JWT. It is the one to show.
   */
  readonly badge?: Badge;
  /** Every request that was made, with its result; those of a `previous` report first. */
  readonly asked?: readonly Source[];
  /** Conditions of the verification. */
  readonly conditions?: Conditions;
}

/** Request that was made. */
export interface Source {
  readonly url: string;
  /** ISO time of the response. */
  readonly at: string;
  readonly status?: number;
  /** Reason why there was no usable response. */
  readonly reason?: string;
  /** `sha256-` and the hex digest of the bytes. */
  readonly digest?: string;
}
