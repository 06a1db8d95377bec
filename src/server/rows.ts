import type { Value } from '../stores/contract.js';

/** A row whose values a store can keep. */
export type Row<T> = T & Readonly<Record<keyof T, Value>>;

/** A person who signs in, by password or by an OpenID provider. */
export type AccountRow = Row<{
  /** Random. */
  readonly account: string;
  /** Lower case; unique. Absent once the person is erased. */
  readonly login: string | null;
  /** Parameters, salt and hash of the password. */
  readonly password: string | null;
  /** Issuer and subject of an OpenID provider, as one text; unique. */
  readonly subject: string | null;
  /** Roles, separated by spaces. */
  readonly roles: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly organization: string | null;
  /** ISO 8601 in UTC. */
  readonly at: string;
}>;

/** A session of an account. */
export type SessionRow = Row<{
  /** SHA-256 of the token in the cookie, in hexadecimal. */
  readonly session: string;
  readonly account: string;
  readonly at: string;
  /** Moment of the last request, exact to a minute. */
  readonly seen: string;
}>;

/** One version of a definition. */
export type DefinitionRow = Row<{
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly json: string;
  readonly at: string;
}>;

/** An application on which a learner works. */
export type ApplicationRow = Row<{
  readonly application: string;
  /** Keyed digest of the account: a copy of the database alone does not link work and person. */
  readonly owner: string;
  readonly revision: number;
  readonly json: string;
  readonly at: string;
}>;

/** A file of a learner, kept by its digest. */
export type FileRow = Row<{
  readonly owner: string;
  /** SHA-256 as Subresource Integrity. */
  readonly digest: string;
  readonly mediaType: string;
  readonly size: number;
  readonly at: string;
}>;

/** A submission, without the person. */
export type SubmissionRow = Row<{
  readonly submission: string;
  /** Pseudonym for assessors; unique. */
  readonly work: string;
  /** Id of the first submission of the application: the history is about it. */
  readonly about: string;
  readonly application: string;
  readonly owner: string;
  readonly definition: string;
  readonly version: string;
  readonly json: string;
  /** Size as it is offered: words, files, bytes of the cleaned files, links; as JSON. */
  readonly size: string;
  /** Keyed digests of the learner's values that an assessor must not share, as JSON. */
  readonly conflicts: string;
  readonly at: string;
}>;

/** The identity of a learner, encrypted to the grantor's key. */
export type IdentityRow = Row<{
  readonly submission: string;
  /** A JWE. */
  readonly jwe: string | null;
  readonly at: string;
}>;

/** A file of a work as assessors get it. */
export type CleanedRow = Row<{
  readonly work: string;
  readonly artifact: string;
  /** `clean`, `passed` by the grantor, or `refused`. */
  readonly state: string;
  readonly digest: string | null;
  readonly mediaType: string | null;
  /** Neutral name. */
  readonly name: string;
  readonly size: number | null;
  /** Reason of a refusal. */
  readonly reason: string | null;
  /** Number of names that were found in its text. */
  readonly found: number;
}>;

/** An assessor's task. */
export type AssignmentRow = Row<{
  readonly work: string;
  readonly account: string;
  /** `offered`, `accepted`, `declined` or `reviewed`. */
  readonly state: string;
  /** 1 for the review of an appeal. */
  readonly appeal: number;
  /** Words of the grantor who returned the review. */
  readonly note: string | null;
  readonly at: string;
}>;

/** A review on which an assessor works. */
export type ReviewDraftRow = Row<{
  readonly work: string;
  readonly account: string;
  readonly revision: number;
  readonly json: string;
  readonly at: string;
}>;

/** A complete review; reconciling adds a round. */
export type ReviewRow = Row<{
  readonly work: string;
  readonly account: string;
  readonly round: number;
  readonly recommendation: string;
  /** 1 where the assessor confirmed or changed it after seeing those of the others. */
  readonly isReconciled: number;
  readonly json: string;
  readonly at: string;
}>;

/** A decision about a submission, or a question to the learner. */
export type DecisionRow = Row<{
  readonly submission: string;
  /** Number of the entry of the history. */
  readonly number: number;
  readonly json: string;
  readonly at: string;
}>;

/** A signed badge that waits for its learner. */
export type BadgeRow = Row<{
  readonly submission: string;
  /** JSON with its proof, or a compact JWT. */
  readonly badge: string;
  readonly mediaType: string;
  readonly at: string;
}>;

/** An entry of the history of an application. */
export type HistoryRow = Row<{
  readonly about: string;
  readonly number: number;
  readonly json: string;
  /** The head, signed for the learner. */
  readonly receipt: string | null;
  readonly at: string;
}>;

/** Facts about an assessor by which submissions are assigned. */
export type AssessorRow = Row<{
  readonly account: string;
  /** Names, addresses and organisations with which a conflict is declared, as a JSON list. */
  readonly declared: string | null;
  /** Names of skills that the assessor prefers, as a JSON list. */
  readonly skills: string | null;
  /** Most submissions at a time. */
  readonly capacity: number | null;
  readonly at: string;
}>;

/** Prepared works of a definition, on which assessors calibrate. */
export type CalibrationRow = Row<{
  readonly definition: string;
  readonly version: string;
  /** Prepared works with the levels that experts agreed on, and the share that passes. */
  readonly json: string;
  readonly at: string;
}>;

/** The latest calibration of an assessor for a definition. */
export type CalibratedRow = Row<{
  readonly account: string;
  readonly definition: string;
  readonly version: string;
  /** 1 where it was passed. */
  readonly isPassed: number;
  /** Levels that were given, and how they compare. */
  readonly json: string;
  readonly at: string;
}>;

/** Something that a person is told. */
export type NoticeRow = Row<{
  /** Account of an assessor, owner of a submission, or `grantor` for all grantors. */
  readonly reader: string;
  /** \`learner\`, \`assessor\` or \`grantor\`. */
  readonly role: string;
  readonly kind: string;
  /** Id of the submission; for assessors, pseudonym of the work. */
  readonly about: string;
  /** Tells notices of one kind apart, such as the moment of a reminder: none is there twice. */
  readonly detail: string;
  /** Words of a person, such as the reason of a conflict of interest. */
  readonly text: string | null;
  readonly notice: string;
  readonly at: string;
}>;

/** A fingerprint of a submission, from which its text cannot be read. */
export type FingerprintRow = Row<{
  readonly work: string;
  readonly definition: string;
  readonly owner: string;
  readonly json: string;
}>;

/** A question about a rubric, by whom is known to its asker only. */
export type QuestionRow = Row<{
  readonly question: string;
  readonly definition: string;
  readonly version: string;
  /** Keyed digest of the account. */
  readonly asker: string;
  readonly text: string;
  readonly answer: string | null;
  readonly at: string;
}>;

/** The tables of the journey. */
export interface JourneyTables {
  readonly accounts: AccountRow;
  readonly sessions: SessionRow;
  readonly definitions: DefinitionRow;
  readonly applications: ApplicationRow;
  readonly files: FileRow;
  readonly submissions: SubmissionRow;
  readonly identities: IdentityRow;
  readonly cleaned: CleanedRow;
  readonly assignments: AssignmentRow;
  readonly reviewDrafts: ReviewDraftRow;
  readonly reviews: ReviewRow;
  readonly decisions: DecisionRow;
  readonly badges: BadgeRow;
  readonly history: HistoryRow;
  readonly assessors: AssessorRow;
  readonly calibrations: CalibrationRow;
  readonly calibrated: CalibratedRow;
  readonly notices: NoticeRow;
  readonly fingerprints: FingerprintRow;
  readonly questions: QuestionRow;
}
