import type { Application, Identity, Submission } from '../../journey/application/contract.js';
import type { FreezeOptions } from '../../journey/application/freeze.js';
import type { Decision, State } from '../../journey/process/contract.js';

/** The learner, as the page knows them; kept apart from the work. */
export type Learner = Pick<FreezeOptions, 'recipient' | 'name' | 'organization'>;

/** A submission as it leaves the page: the frozen work, and who it is from, to be stored apart. */
export interface SubmissionPackage {
  /** The application as the learner wrote it, for a server that freezes it itself; with names of files and people. */
  readonly application: Application;
  readonly submission: Submission;
  readonly identity: Identity;
  /** Bytes of the files, by the `digestSRI` of their artifacts. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Where an application is in the process, as the organisation tells its learner. */
export interface ApplicationStatus {
  readonly state: State;
  /** Id of the submission. */
  readonly submission?: string;
  /** Number of the attempt, from 1. */
  readonly attempt?: number;
  /** ISO 8601 in UTC. */
  readonly submittedAt?: string;
  /** Moment by which there is a decision, ISO 8601 in UTC. */
  readonly due?: string;
  /** The question with which it was returned. */
  readonly question?: string;
  /** The decision, with its feedback. */
  readonly decision?: Decision;
  /** Signed receipt, as the organisation gave it. */
  readonly receipt?: string;
}

/** A reply of the learner: to a question of the organisation, or to a denial. */
export interface LearnerReply {
  readonly action: 'answer' | 'appeal';
  /** Id of the submission. */
  readonly submission: string;
  /** The answer, or the reason of the appeal. */
  readonly text: string;
}

/**
 * Sends a reply to the organisation.
 *
 * @returns the status from now on; default: in review again, or appealed
 */
export type SendReply = (reply: LearnerReply) => Promise<ApplicationStatus | undefined>;

/**
 * Sends a submission to the organisation.
 *
 * @param given the frozen work, the identity, and the files
 * @returns the status from now on; default: submitted
 */
export type SendSubmission = (given: SubmissionPackage) => Promise<ApplicationStatus | undefined>;
