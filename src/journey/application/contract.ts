import type { RecipientDraft } from '../../issuing/draft-types.js';
import type { Feedback } from '../process/contract.js';

/** The definition to which work belongs, at one version. */
export interface DefinitionReference {
  readonly id: string;
  readonly version: string;
}

/** A file that is handed in; its bytes are kept beside the draft, found by their digest. */
export interface FileArtifact {
  readonly kind: 'file';
  /** Unique in the draft. */
  readonly id: string;
  /** Id of the requirement. */
  readonly requirement: string;
  /** Name of the file on the learner's device; in a submission a neutral name. */
  readonly name: string;
  /** Recognised from the bytes. */
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 as Subresource Integrity, such as `sha256-…` in base64 (VCDM 2.0 `digestSRI`). */
  readonly digestSRI: string;
  /** ISO 8601 in UTC. */
  readonly addedAt: string;
}

/** A link that is handed in. */
export interface LinkArtifact {
  readonly kind: 'link';
  /** Unique in the draft. */
  readonly id: string;
  /** Id of the requirement. */
  readonly requirement: string;
  readonly url: string;
  readonly name?: string;
  /** ISO 8601 in UTC. */
  readonly addedAt: string;
}

/** Work that is handed in for an artifact requirement. */
export type Artifact = FileArtifact | LinkArtifact;

/** Another learner who worked on the same artifacts. */
export interface Collaborator {
  /** Name or e-mail address: part of the identity, never shown to an assessor. */
  readonly identifier: string;
  /** How this person contributed; without names. */
  readonly contribution: string;
}

/** The declaration that work was made together. */
export interface Collaboration {
  readonly others: readonly Collaborator[];
  /** How the learner contributed. */
  readonly contribution: string;
  /** The learner's own reflection on the work together. */
  readonly reflection: string;
}

/** Moments, ISO 8601 in UTC, at which the learner agreed to the statements; absent: not yet. */
export interface Statements {
  /** Persons in the work, such as pupils, cannot be recognised or have agreed. */
  readonly privacy?: string;
  /** The work is the learner's own, or declared as made together. */
  readonly integrity?: string;
}

/** Members that a resubmission adds; it carries all evidence again. */
export interface Resubmission {
  /** Id of the earlier submission. */
  readonly of: string;
  /** Changes since then. */
  readonly changes: string;
  /** True where the learner prefers the same assessors. */
  readonly sameAssessor: boolean;
}

/** An application: what the learner works on until it is submitted, and further for the next attempt. */
export interface Application {
  /** Random; known to the learner only. */
  readonly id: string;
  readonly definition: DefinitionReference;
  /** Grows with each save, by which two tabs notice each other; 0 before the first. */
  readonly revision: number;
  /** Id of a text requirement → the answer. */
  readonly answers: Readonly<Record<string, string>>;
  readonly artifacts: readonly Artifact[];
  readonly collaboration?: Collaboration;
  readonly statements: Statements;
  /** Ids of artifacts and text requirements that the learner agrees to publish with the badge. */
  readonly publish: readonly string[];
  /** Submissions of this draft that were assessed. */
  readonly attempts: number;
  readonly resubmission?: Resubmission;
  /** Id of the submission that was taken back, whose work this application begins with. */
  readonly takenBack?: string;
  /** The answer to a question, or the reason of an appeal, until it is sent. */
  readonly reply?: string;
  /** ISO 8601 in UTC. */
  readonly updatedAt: string;
}

/** A person's contribution in a submission, without the person. */
export interface DeclaredContribution {
  /** `learner`, or `other-1`, `other-2`, … in the order of the identity. */
  readonly who: string;
  readonly contribution: string;
}

/** The frozen work: what assessors see of it, before its files are cleaned. */
export interface Submission {
  /** Random; known to learner and grantor. */
  readonly id: string;
  /** Random pseudonym of the work; the only id that assessors know. */
  readonly work: string;
  readonly definition: DefinitionReference & {
    /** SHA-256 of the definition's JSON, as Subresource Integrity. */
    readonly digestSRI: string;
  };
  /** From 1. */
  readonly attempt: number;
  /** ISO 8601 in UTC. */
  readonly submittedAt: string;
  readonly answers: Readonly<Record<string, string>>;
  /** With neutral names; the learner's own are part of the identity. */
  readonly artifacts: readonly Artifact[];
  readonly collaboration?: {
    readonly contributions: readonly DeclaredContribution[];
    readonly reflection: string;
  };
  readonly statements: Required<Statements>;
  readonly publish: readonly string[];
  readonly resubmission?: Resubmission & {
    /** The earlier feedback, which both sides see. */
    readonly feedback: Feedback;
  };
}

/** Who the learner is: kept apart from the work, encrypted to the grantor's key. */
export interface Identity {
  readonly submission: string;
  readonly recipient: RecipientDraft;
  readonly name?: string;
  /** For conflicts of interest. */
  readonly organization?: string;
  /** Identifiers of collaborators, in the order of the declaration. */
  readonly others: readonly string[];
  /** Id of an artifact → name of the file on the learner's device. */
  readonly fileNames: Readonly<Record<string, string>>;
}

/** A reason why a draft cannot be submitted yet. */
export interface Incompleteness {
  /** Stable name of the rule, such as `answer-missing`. */
  readonly code: string;
  /** JSON pointer into the draft. */
  readonly pointer: string;
  /** Id of the part, requirement or artifact that it is about. */
  readonly about?: string;
  /** Numbers and names for a sentence, such as `{ words: 512, max: 500 }`. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** How much of a draft is done. */
export interface Completeness {
  readonly isComplete: boolean;
  /** Required pieces: answers, artifacts, declarations, statements. */
  readonly total: number;
  readonly done: number;
  readonly missing: readonly Incompleteness[];
}
