import type { Action, Definition, HistoryEntry } from '../journey/contract.js';

/** Acts by which something new is handed in. */
const HANDED_IN: readonly Action[] = ['submit', 'correct', 'resubmit'];

/**
 * Tells whether a person of the issuer has to look at a submission before assessors get it: the
 * definition wants it, and nothing was passed since it was handed in.
 */
export function needsPreCheck(
  { policy }: Pick<Definition, 'policy'>,
  history: readonly HistoryEntry[],
): boolean {
  if (policy?.preCheckByPerson !== true) return false;
  const since = history.slice(history.findLastIndex(({ action }) => HANDED_IN.includes(action)));
  return !since.some(({ action }) => action === 'pre-check-pass');
}
