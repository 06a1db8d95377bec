import type { Feedback, Recommendation } from '../process/contract.js';

/** A person who assesses, as the issuer knows them; learners never see any of it. */
export interface Assessor {
  readonly id: string;
  /** Names by which a collaborator may be declared. */
  readonly names?: readonly string[];
  /** For conflicts of interest. */
  readonly emails?: readonly string[];
  readonly organizations?: readonly string[];
  /** Names, e-mail addresses and organisations that the assessor declares a conflict with. */
  readonly declared?: readonly string[];
  /** Names of skills that the assessor prefers to assess. */
  readonly skills?: readonly string[];
  /** Most submissions at a time. Default: 5. */
  readonly capacity?: number;
  /** False until the assessor has passed the calibration. Default: `false`. */
  readonly isCalibrated?: boolean;
}

/** A reason why an assessor must not see a submission. */
export interface Conflict {
  readonly kind: 'same-person' | 'declared' | 'organization' | 'email-domain' | 'co-submitter';
  /** The value of the assessor that is also the learner's; for the grantor only. */
  readonly value: string;
}

/** The work as offered: all that an assessor sees before accepting it. */
export interface Offer {
  /** Pseudonym of the work. */
  readonly work: string;
  /** Name of the micro-credential. */
  readonly title: string;
  readonly size: {
    readonly words: number;
    readonly files: number;
    readonly bytes: number;
    readonly links: number;
  };
  /** Names of the skills. */
  readonly skills: readonly string[];
}

/** A reason why a review cannot be submitted, or a remark on it. */
export interface ReviewFinding {
  /** `required`: it cannot be submitted; `remark`: it can. */
  readonly level: 'required' | 'remark';
  readonly code:
    | 'level-missing'
    | 'level-unknown'
    | 'criterion-unknown'
    | 'part-feedback-missing'
    | 'criterion-feedback-missing'
    | 'recommendation-missing'
    | 'award-with-unmet'
    | 'deny-with-all-met'
    | 'version-differs'
    | 'names-in-feedback';
  /** JSON pointer into the review. */
  readonly pointer: string;
  /** Id of the part or criterion that it is about. */
  readonly about?: string;
}

/** How two or more reviews differ in one criterion. */
export interface CriterionComparison {
  readonly criterion: string;
  /** Ids of the levels, in the order of the reviews. */
  readonly levels: readonly string[];
  /** Number of levels between the lowest and the highest. */
  readonly distance: number;
  /** True where one review finds the criterion met and another does not. */
  readonly splitsRequirement: boolean;
}

/** The agreed result of the reviews, which the grantor decides on. */
export interface AgreedReview {
  readonly recommendation: Recommendation;
  /** Id of a criterion → id of the level. */
  readonly levels: Readonly<Record<string, string>>;
  readonly feedback: Feedback;
  /** Number of assessors. */
  readonly assessors: number;
}

/** Next step of a submission whose reviews arrive. */
export type NextStep =
  | { readonly step: 'await-reviews'; readonly missing: number }
  | { readonly step: 'reconcile'; readonly differences: readonly CriterionComparison[] }
  | { readonly step: 'third-assessor'; readonly differences: readonly CriterionComparison[] }
  | { readonly step: 'recommend'; readonly agreed: AgreedReview };
