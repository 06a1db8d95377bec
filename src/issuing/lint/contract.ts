import type { FindingCode } from '../../report/codes.js';

/**
 * How much a rule weighs: `required` and `recommended` by its profile, `if-available` where the
 * issuer has the information, `to-check` for what no field states, so that a person must check it.
 */
export type RuleLevel = 'required' | 'recommended' | 'if-available' | 'to-check';

/** Names of rules that need more than a look at one place. */
export type CheckName =
  | 'credential-id-guessable'
  | 'recipient-in-clear'
  | 'recipient-hash-weak'
  | 'image-without-digest'
  | 'image-large'
  | 'url-insecure'
  | 'achievement-id-random'
  | 'result-description-unknown'
  | 'result-level-unknown'
  | 'result-value-not-allowed'
  | 'rubric-without-levels'
  | 'required-level-unknown'
  | 'ctid-malformed'
  | 'base-proof-hides-currency';

/** The requirement of a rule on the values at its place. Blank values count as absent. */
export type Need =
  /** At least one value has all these members; with none named, at least one value exists. */
  | { readonly some: readonly string[] }
  /** Each value has all these members; satisfied where there is no value. */
  | { readonly every: readonly string[] }
  /** A value exists, at this place or one of these. */
  | { readonly orAt: readonly string[] }
  /** A value exists and is one of these. */
  | { readonly oneOf: readonly string[] }
  /** A check that is written in code. */
  | { readonly check: CheckName }
  /** Nothing that a program can decide: always reported. */
  | { readonly reader: true };

/** One rule of a profile: data, which a profile of your own may state in JSON. */
export interface Rule {
  /** Stable name, unique in its profile. */
  readonly id: string;
  readonly level: RuleLevel;
  /** JSON pointer into the credential; `*` matches each item of a list. */
  readonly at: string;
  readonly need: Need;
  /** Applies only where there is a value at this pointer. */
  readonly when?: string;
  /** The reason why it matters, one sentence. */
  readonly reason: string;
  /** The text to write instead, one sentence. */
  readonly fix: string;
}

/** A set of rules with its version. */
export interface RuleProfile {
  readonly id: string;
  /** Version of the rule set, as in Semantic Versioning. */
  readonly version: string;
  readonly title: string;
  /** The publication that the rules read, and how far they follow it. */
  readonly source: string;
  readonly rules: readonly Rule[];
}

/** A fault, for which a credential may not be signed, or a weakness by a rule of a profile. */
export interface LintFinding {
  /** `fault`, or the level of the rule. */
  readonly level: 'fault' | RuleLevel;
  /** Code of the fault, or id of the rule. */
  readonly code: FindingCode | (string & {});
  /** Id of the profile; `conformance` for a fault. */
  readonly profile: string;
  /** JSON pointer into the document; `''` for the whole. */
  readonly pointer: string;
  /** The reason, in English, for the author. */
  readonly reason: string;
  /** The way to mend it, in English. */
  readonly fix: string;
}
