import type { MarkdownText } from './contract.js';
import { neutralise } from './sanitize-text.js';

/** Longest Markdown that is shown, in characters. */
export const MARKDOWN_LIMIT = 20_000;
/**
 * Most marks in a Markdown text, and in all texts of one card together: the Markdown parser takes
 * quadratic time. The rest is left out, as is the text after {@link MARKDOWN_LIMIT}.
 */
export const MARK_LIMITS = { text: 1_000, card: 1_500 } as const;
/**
 * Most marks in all texts of one definition of a micro-credential together; each text has the limit
 * of {@link MARK_LIMITS}.
 */
export const DEFINITION_MARKS = 10_000;
/**
 * Matches characters with a meaning in Markdown: marks of its syntax, and line ends between blocks.
 */
const MARKS = /[*_[\]`<>&~\\#\n+-]/g;

/** Number of marks that the texts of one card may still have. */
export interface MarkBudget {
  left: number;
}
export const markBudget = (): MarkBudget => ({ left: MARK_LIMITS.card });

/** Truncates a Markdown text with too many marks to be parsed in time. */
export function withinMarks(text: string, budget: MarkBudget = markBudget()): string {
  let left = Math.min(budget.left, MARK_LIMITS.text);
  for (const { index } of text.matchAll(MARKS))
    if (--left < 0) {
      budget.left -= MARK_LIMITS.text;
      return `${text.slice(0, index)}…`;
    }
  budget.left -= Math.min(budget.left, MARK_LIMITS.text) - left;
  return text;
}

/**
 * Keeps Markdown within its limits and removes its controls; the renderer makes its markup harmless
 * (M-7).
 */
export const markdown = (
  text: string | undefined,
  budget?: MarkBudget,
): MarkdownText | undefined =>
  text && text.trim()
    ? { markdown: withinMarks(neutralise(text, MARKDOWN_LIMIT), budget) }
    : undefined;
