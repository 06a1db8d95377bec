/** Issues the rows of a batch. */
import { type BatchBadge, type BatchOptions, issueBatch } from '../../src/batch.js';
import { achievement, outcomes, sourceOf } from './office.js';
import { openRows } from '../../src/issuing/batch/rows.js';

export const rowsOf = async (text: string) => (await openRows(sourceOf(text), achievement)).rows;

/** Runs a batch and collects what it hands over. */
export async function issued(options: BatchOptions) {
  const badges = new Map<string, BatchBadge>();
  const { all, onOutcome } = outcomes();
  const lists: string[] = [];
  const summary = await issueBatch(options, {
    onOutcome,
    deliver: async (badge) => void badges.set(badge.key, badge),
    keepList: async (list) => void lists.push(JSON.stringify(list.register)),
  });
  return { badges, outcomes: all, summary, lists };
}

export const texts = (badges: ReadonlyMap<string, BatchBadge>): Record<string, string> =>
  Object.fromEntries([...badges].map(([key, { text }]) => [key, text]));
export const statusOf = (text: string): string => JSON.parse(text).credentialStatus.statusListIndex;
