import type { CredentialDraft, DefinedAchievement, ProfileDraft } from '../draft-types.js';

/** Members of a draft that a row of a batch may have of its own. */
export const ROW_MEMBERS = [
  'recipient',
  'narrative',
  'evidence',
  'results',
  'validFrom',
  'validUntil',
  'awardedDate',
  'creditsEarned',
  'licenseNumber',
  'role',
  'term',
  'activityStart',
  'activityEnd',
] as const;

/** A recipient's own part of a draft; all other members are those of the batch's template. */
export type RowDraft = Pick<CredentialDraft, (typeof ROW_MEMBERS)[number]>;

/** A row of a batch: one badge to be issued. */
export interface BatchInput {
  /** Line in the file, from 1. */
  readonly line: number;
  /** Unique in the batch, and the same in every run: a number of a student, an order, a course. */
  readonly key: string;
  /** Name of the recipient, for letters and lists; it is no part of the badge. */
  readonly name?: string;
  readonly draft: RowDraft;
}

/** The reason why a row cannot be issued. */
export interface RowFault {
  readonly line: number;
  readonly key?: string;
  /** Column, or member of a JSON line; JSON pointer into the draft for a fault of the whole. */
  readonly column: string;
  /** The value that was found, shortened. */
  readonly value: string;
  readonly expected: string;
}

/** A row as it was read: a badge to be issued, or why not. */
export type RowRead = BatchInput | RowFault;

/** Tells whether a row cannot be issued. */
export const isFault = (row: RowRead): row is RowFault => 'expected' in row;

/** Members that the badges of a batch have in common: a draft without a recipient and without an id. */
export interface BatchTemplate extends Omit<Partial<CredentialDraft>, 'id' | 'recipient'> {
  readonly issuer: ProfileDraft;
  /** As `defineBadge` makes it, so that all badges name the same achievement and results. */
  readonly achievement: DefinedAchievement;
}

/** The outcome of a row. */
export type RowOutcome =
  | {
      /** `issued` now, `present` from an earlier run, or `forgotten` since. */
      readonly outcome: 'issued' | 'present' | 'forgotten';
      readonly line: number;
      readonly key: string;
      readonly id: string;
      /** Name of the recipient, where the row has one and they were not forgotten. */
      readonly name?: string;
    }
  | ({ readonly outcome: 'failed' } & RowFault);
