import type { DefinitionReference, Submission } from '../application/contract.js';
import type { FoundName } from '../cleaning/contract.js';
import type { Feedback, Recommendation, Review } from '../process/contract.js';

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

/** A criterion whose level differs from the expected one. */
export interface CalibrationMiss {
  readonly work: string;
  readonly criterion: string;
  readonly expected: string;
  /** Absent where no level was given. */
  readonly given?: string;
}

/** How an assessor's levels compare with those of experts. */
export interface Calibration {
  readonly isPassed: boolean;
  /** Share of criteria with exactly the expected level. */
  readonly exact: number;
  /** Share of criteria with the expected level or a neighbour of it. */
  readonly near: number;
  readonly criteria: number;
  readonly works: number;
  readonly misses: readonly CalibrationMiss[];
}

/** Where an assessor's task is, as the organisation tells its assessor. */
export type TaskState =
  /** Neither accepted nor declined. */
  | 'offered'
  | 'declined'
  /** The assessor works on the review. */
  | 'accepted'
  /** The review is submitted. */
  | 'reviewed'
  /** The grantor returned it to the assessor. */
  | 'returned';

/** A task: all that an assessor sees before accepting it (JSON of `GET /api/works/:work`). */
export interface TaskOffer {
  /** Pseudonym of the work. */
  readonly work: string;
  /** Default: `offered`. */
  readonly state?: TaskState;
  /** The note of the grantor who returned the review; the state is then `accepted`. */
  readonly note?: string | null;
  /** Moment until which the review is due, ISO 8601. */
  readonly due?: string;
  /** IANA time zone in which the due date is told. */
  readonly timeZone?: string;
  /** Name of the micro-credential. */
  readonly title: string;
  /** Words, files, bytes and links; or one number, of bytes and characters together. */
  readonly size: Offer['size'] | number;
  /** Skills, or their names. */
  readonly skills: ReadonlyArray<string | { readonly name: string }>;
}

/** A file of a work. */
export interface TaskFile {
  readonly kind: 'file';
  /** Unique in the work. */
  readonly id: string;
  readonly requirement: string;
  /** Neutral. */
  readonly name: string;
  /** False while the grantor has to look at it first. Default: true. */
  readonly isShown?: boolean;
  /** True where it could not be cleaned or searched and the grantor passed it. Default: false. */
  readonly isPassed?: boolean;
  readonly mediaType: string | null;
  /** In bytes. */
  readonly size: number | null;
}

/** A link of a work. */
export interface TaskLink {
  readonly kind: 'link';
  /** Unique in the work. */
  readonly id: string;
  readonly requirement: string;
  /** `null` while the grantor has to look at it first. */
  readonly url: string | null;
}

/** The work after its task was accepted: no person, no moment, no id of the submission. */
export interface TaskWork {
  /** Pseudonym of the work. */
  readonly work: string;
  readonly definition: DefinitionReference;
  /** From 1. */
  readonly attempt: number;
  /** False while the grantor has to look at the texts first. Default: true. */
  readonly isTextShown?: boolean;
  /** True where names were found in the texts and the grantor passed them. Default: false. */
  readonly isTextPassed?: boolean;
  /** Id of a text requirement → the answer. */
  readonly answers: Readonly<Record<string, string>>;
  readonly artifacts: ReadonlyArray<TaskFile | TaskLink>;
  readonly collaboration?: Submission['collaboration'];
  /** The note on changes, and the earlier feedback. */
  readonly resubmission?: { readonly changes: string; readonly feedback: Feedback };
  /**
   * Places with names, by JSON pointer of the text. They are shown as flagged; leave them out where
   * learner and assessor do not know each other, since a flag tells that a name is the learner's.
   */
  readonly found?: Readonly<Record<string, readonly FoundName[]>>;
}

/** How far an assessor's task is (JSON of `GET /api/works/:work/reviews`, and more). */
export interface TaskStatus {
  /** Default: that of the offer. */
  readonly state?: TaskState;
  /** The grantor's note to the assessor. Default: that of the offer. */
  readonly note?: string | null;
  /** Pseudonym of the assessor, by which the own review is found. */
  readonly own?: string;
  /** The own review; those of the others once all are in. */
  readonly reviews?: readonly Review[];
  /** True once all reviews are in. Default: false. */
  readonly areIn?: boolean;
  /** Next step, once all are in. Default: as `nextStep` tells of the reviews. */
  readonly step?: NextStep['step'] | null;
  /** True after the assessor saw the others' reviews and confirmed the own one. Default: false. */
  readonly isReconciled?: boolean;
  /** True for a prepared submission, by which an assessor is calibrated. Default: false. */
  readonly isCalibration?: boolean;
  /** The result of the calibration, once it is known. */
  readonly calibration?: Calibration;
  /** Share of exact levels that is needed. Default: 0.8. */
  readonly exact?: number;
}
