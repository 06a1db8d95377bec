import type { VerifierPart } from '../locales/surfaces.js';
import type { MarkName } from './contract.js';

type Words = Pick<VerifierPart['words'], 'yes' | 'no' | 'not-known' | 'matches' | 'matches-not'>;

/** Tells whether a mark says that the answer is yes. */
export const isAgreed = (mark: MarkName): boolean => mark === 'valid' || mark === 'signed';

/**
 * Gives the shortest true answer to the question in the column header; the verdict beside it gives
 * the reason, and the card everything. An unknown answer is never “no”.
 */
export const shortAnswer = (mark: MarkName, words: Words): string =>
  words[
    isAgreed(mark) ? 'yes' : mark === 'indeterminate' || mark === 'unsupported' ? 'not-known' : 'no'
  ];

/** Gives the shortest true answer to whether the badge belongs to the person named. */
export const shortMatch = (mark: MarkName, words: Words): string =>
  isAgreed(mark)
    ? words.matches
    : mark === 'note'
      ? words['matches-not']
      : shortAnswer(mark, words);
