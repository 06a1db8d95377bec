import type { TaskFile, TaskStatus } from '../../journey/assessment/contract.js';
import type { Review } from '../../journey/process/contract.js';

/** The answer of an assessor to an offer. */
export interface OfferAnswer {
  readonly action: 'accept' | 'decline';
  /** Pseudonym of the work. */
  readonly work: string;
  /** Present where the assessor declared a conflict of interest; for the grantor only. */
  readonly conflict?: { readonly reason: string };
}

/**
 * Sends the answer to an offer to the organisation.
 *
 * @returns changes of the task's status; default: accepted or declined
 */
export type SendAnswer = (answer: OfferAnswer) => Promise<TaskStatus | undefined>;

/**
 * Sends a review to the organisation.
 *
 * @returns changes of the task's status; default: reviewed
 */
export type SendReview = (review: Review) => Promise<TaskStatus | undefined>;

/** Gives the bytes of a file of the work, which are saved and never opened in the page. */
export type OpenFile = (file: TaskFile) => Promise<Blob>;
