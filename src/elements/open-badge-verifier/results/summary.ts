import { fill } from '../../../locales/fill.js';
import type { VerifierMessages } from '../messages.js';
import type { BatchItem } from '../../controllers/badge-batch.js';

type Word = Extract<keyof VerifierMessages['words'], `sum-${string}`>;

/** Groups of badges that are not verified, in the order of the sentence. */
const GROUPS: readonly Word[] = [
  'sum-invalid',
  'sum-faulty',
  'sum-revoked',
  'sum-suspended',
  'sum-expired',
  'sum-not-yet-valid',
  'sum-note',
  'sum-signed',
  'sum-indeterminate',
  'sum-malformed',
  'sum-unchecked',
];

/**
 * Gives the group of a row; undefined for a verified badge and for a running check. A document with
 * errors whose signature is valid is not called “not authentic”.
 */
function groupOf({ session: { verdict, report } }: BatchItem): Word | undefined {
  if (!verdict || verdict.mark === 'valid' || verdict.mark === 'checking') return undefined;
  if (verdict.mark === 'invalid' && report?.authentic !== 'no') return 'sum-faulty';
  const mark = verdict.mark === 'unsupported' ? 'indeterminate' : verdict.mark;
  return GROUPS.find((group) => group === `sum-${mark}`);
}

/** Counts the badges that are verified, for the recipient where one was named. */
const verified = (items: readonly BatchItem[]): number =>
  items.filter(({ session: { view, report } }) => report && view?.verdict.mark === 'valid').length;

/** Sums up the results in one sentence: “215 of 300 verified. 28 not authentic, 36 expired.” */
export function summary(
  items: readonly BatchItem[],
  { words, lang }: Pick<VerifierMessages, 'words' | 'lang'>,
): string {
  const groups = items.map(groupOf);
  const rest = GROUPS.flatMap((group) => {
    const count = groups.filter((each) => each === group).length;
    return count ? [fill(words[group], { count }, lang)] : [];
  });
  return fill(words.summary, { done: verified(items), count: items.length, rest }, lang);
}
