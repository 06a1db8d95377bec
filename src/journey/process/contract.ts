/** Who acts. `system` is a rule or the clock, by which no person decides anything. */
export type Role = 'learner' | 'assessor' | 'grantor' | 'author' | 'system';

/** The states of an application. */
export type State =
  /** The learner works on it. */
  | 'draft'
  /** Handed in; not yet accepted by an assessor. */
  | 'submitted'
  /** Returned by the pre-check as incomplete; costs no attempt. */
  | 'pre-check-returned'
  /** Assessors review it. */
  | 'in-review'
  /** Returned to the learner with a question, such as a link that cannot be opened. */
  | 'returned'
  /** The due date has passed; the review goes on. */
  | 'overdue'
  /** All reviews are in, with a recommendation; the grantor decides. */
  | 'recommended'
  /** Denied with feedback. */
  | 'denied'
  /** Handed in again with all evidence. */
  | 'resubmitted'
  /** The denial is appealed. */
  | 'appealed'
  /** Another assessor reviews it for the appeal. */
  | 'appeal-review'
  /** The appeal has a recommendation; the grantor decides. */
  | 'appeal-recommended'
  /** The appeal is denied; there is no second one. */
  | 'appeal-denied'
  | 'awarded'
  /** The learner took it back. */
  | 'withdrawn';

/** The acts that change a state or belong in the history. */
export type Action =
  | 'submit'
  | 'pre-check-pass'
  | 'pre-check-return'
  | 'correct'
  | 'accept'
  | 'decline'
  | 'release'
  | 'review'
  | 'reconcile'
  | 'return'
  | 'answer'
  | 'mark-overdue'
  | 'recommend'
  | 'return-to-assessor'
  | 'grant'
  | 'deny'
  | 'resubmit'
  | 'appeal'
  | 'assign-appeal'
  | 'withdraw';

/** One row of the table of transitions. */
export interface Transition {
  readonly action: Action;
  readonly from: readonly State[];
  /** The state afterwards; absent: the state stays. */
  readonly to?: State;
  /** The roles that may do it. */
  readonly by: readonly Role[];
}

/** Written feedback, readable by the learner. */
export interface Feedback {
  /** Id of a part → text. */
  readonly parts: Readonly<Record<string, string>>;
  /** Id of a criterion → text; present for each criterion that is not met. */
  readonly criteria: Readonly<Record<string, string>>;
}

/** The recommendation of an assessor. */
export type Recommendation = 'award' | 'deny';

/** A review while an assessor works on it; no level and no recommendation is preselected. */
export interface ReviewDraft {
  /** Random; known to the assessor only. */
  readonly id: string;
  /** Pseudonym of the work. */
  readonly work: string;
  /** Pseudonym of the assessor. */
  readonly assessor: string;
  /** Version of the definition whose rubric is used. */
  readonly version: string;
  /** Id of a criterion → id of the level reached. */
  readonly levels: Readonly<Record<string, string>>;
  readonly feedback: Feedback;
  readonly recommendation?: Recommendation;
  /** Grows with each save; 0 before the first. */
  readonly revision: number;
  /** ISO 8601 in UTC. */
  readonly updatedAt: string;
}

/** A complete review. */
export interface Review extends Omit<ReviewDraft, 'id' | 'revision' | 'updatedAt'> {
  readonly recommendation: Recommendation;
  /** ISO 8601 in UTC. */
  readonly submittedAt: string;
}

/** The grantor's decision, which learner and history get. */
export interface Decision {
  /** Pseudonym of the work. */
  readonly work: string;
  readonly outcome: 'awarded' | 'denied';
  /** Version of the definition whose rubric was used. */
  readonly version: string;
  /** Id of a criterion → id of the level, as agreed by the assessors. */
  readonly levels: Readonly<Record<string, string>>;
  readonly feedback: Feedback;
  /** Number of assessors whose reviews it rests on. */
  readonly assessors: number;
  /** True where learner and assessors did not know each other. */
  readonly isBlind: boolean;
  /** ISO 8601 in UTC. */
  readonly decidedAt: string;
}

/** An entry of the history: who did what, when, in which order. */
export interface HistoryEntry {
  /** From 1. */
  readonly number: number;
  /** Id of the submission; for assessors, the work. */
  readonly about: string;
  readonly action: Action;
  readonly role: Role;
  /** Pseudonym of the person, or the name of the rule. */
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly from: State;
  readonly to: State;
  /** SHA-256 of what the act is about, such as the submission or the review, in hexadecimal. */
  readonly subject?: string;
  /** Digest of the entry before; absent for the first. */
  readonly previous?: string;
  /** SHA-256 of this entry without `digest`, canonical JSON (RFC 8785), in hexadecimal. */
  readonly digest: string;
}
