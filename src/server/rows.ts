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
  /** Bytes of the cleaned files, and characters of the answers. */
  readonly size: number;
  /** Keyed digests of domain, organisation and collaborators, for conflicts of interest. */
  readonly conflicts: string;
  readonly at: string;
  /** Moment until which the decision is due. */
  readonly due: string;
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
  readonly at: string;
  readonly due: string;
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

/** An entry of the history of an application. */
export type HistoryRow = Row<{
  readonly about: string;
  readonly number: number;
  readonly json: string;
  /** The head, signed for the learner. */
  readonly receipt: string | null;
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
  readonly history: HistoryRow;
}
