import type { ChangingTransaction } from '../stores/contract.js';
import type { ServerOptions } from './contract.js';
import { newId } from './ids.js';
import type { JourneyTables, NoticeRow } from './rows.js';

/** Reader of the notices for all grantors. */
export const GRANTORS = 'grantor';

/** Kinds of notices, and the roles that get them. */
export type NoticeKind =
  /** A review is due soon; `detail` is the moment of the reminder. */
  | 'reminder'
  /** The date of the decision has passed; `detail` is the date. */
  | 'overdue'
  /** A task was offered. */
  | 'offered'
  /** The grantor returned a review. */
  | 'review-returned'
  /** Reviews differ: assessors see each other's, and confirm or change their own. */
  | 'reconcile'
  /** Reviews still differ: a third assessor is wanted. */
  | 'third-assessor'
  /** The reviews are in, and the grantor decides. */
  | 'recommended'
  /** An assessor declared a conflict of interest; `text` is the reason. */
  | 'conflict'
  /** A learner asks about a decision that is overdue. */
  | 'enquiry'
  /** A learner appeals. */
  | 'appeal'
  /** Work looks like that of another learner. */
  | 'look-alike'
  /** The learner has something to read: a question, or a decision. */
  | 'answered';

/** A notice before it has an id. */
export type NewNotice = Pick<NoticeRow, 'reader' | 'about' | 'detail'> & {
  readonly role: 'learner' | 'assessor' | 'grantor';
  readonly kind: NoticeKind;
  /** Default: none. */
  readonly text?: string;
};

type Rows = Pick<ChangingTransaction<JourneyTables>, 'get' | 'append'>;

/**
 * Keeps notices that are not there yet.
 *
 * @returns the new ones, which are told once the transaction has ended
 */
export async function keepNotices(
  rows: Rows,
  { random, now }: Pick<ServerOptions, 'random' | 'now'>,
  notices: readonly NewNotice[],
): Promise<readonly NoticeRow[]> {
  const kept: NoticeRow[] = [];
  for (const one of notices) {
    const { reader, kind, about, detail } = one;
    if (await rows.get('notices', { reader, kind, about, detail })) continue;
    const row = { ...one, text: one.text ?? null, notice: newId(random), at: now().toISOString() };
    await rows.append('notices', [row]);
    kept.push(row);
  }
  return kept;
}

/** Tells new notices; one that cannot be told stays in the list of its reader. */
export async function tell(
  { notify, onError }: Pick<ServerOptions, 'notify' | 'onError'>,
  notices: readonly NoticeRow[],
): Promise<void> {
  for (const notice of notices)
    try {
      await notify?.(notice);
    } catch (error) {
      onError?.(error);
    }
}
