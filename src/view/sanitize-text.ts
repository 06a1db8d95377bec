import type { Text, Texts } from '../badge/contract.js';
import type { MarkdownText, Phrase } from './contract.js';

/** Longest plain text shown, in characters. */
export const TEXT_LIMIT = 2_000;
/** Longest Markdown shown, in characters. */
export const MARKDOWN_LIMIT = 20_000;
/**
 * Most marks that a Markdown text, and all of one card together, may consist of: the reader of Markdown takes time by the square of
 * them. What lies behind is left out, as what lies behind {@link MARKDOWN_LIMIT} is.
 */
export const MARK_LIMITS = { text: 1_000, card: 2_500 } as const;
/** Longest parameter put into a sentence, in characters. */
export const PARAM_LIMIT = 200;

// C0 and C1 controls but tab and line feed; marks that turn the direction of what follows; invisible separators and tags.
const HIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]/gu;
// Joiners belong to Persian, Indic scripts and emoji, and are only a disguise between the letters of ours.
const IDLE_JOINER =
  /(?<=^|[\s\p{P}\p{N}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u200C\u200D]/gu;
const STACKED = /(\p{M}{6})\p{M}+/gu;

/**
 * Makes the issuer's text harmless to its surroundings without changing what it says: nothing invisible, nothing that turns the
 * direction of our words, no tower of accents, no endless length.
 *
 * @param text as signed @param limit longest result, in characters
 */
export function neutralise(text: string, limit = TEXT_LIMIT): string {
  const head = text.length > limit * 2 ? text.slice(0, limit * 2) : text;
  const clean = head.replace(HIDDEN, '').replace(IDLE_JOINER, '').replace(STACKED, '$1');
  return clean.length > limit ? `${clean.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')}…` : clean;
}

/** The same text with everything invisible written out as `\\uXXXX`, for the view of the raw credential. */
export const visible = (text: string): string =>
  text.replace(HIDDEN, (hidden) =>
    [...hidden].map((each) => `\\u{${each.codePointAt(0)!.toString(16).toUpperCase()}}`).join(''),
  );

/** A text as a phrase; undefined when nothing is left of it. */
export function phrase(text: Text | string | undefined, limit?: number): Phrase | undefined {
  if (text === undefined) return undefined;
  const { value, lang, dir } =
    typeof text === 'string' ? { value: text, lang: undefined, dir: undefined } : text;
  const clean = neutralise(value, limit).trim();
  return clean ? { text: clean, ...(lang ? { lang } : {}), dir: dir ?? 'auto' } : undefined;
}

/** What Markdown may mean more than itself: marks of its syntax, and the line ends between its blocks. */
const MARKS = /[*_[\]`<>&~\\#\n+-]/g;

/** How many marks the texts of one card may still have. */
export interface MarkBudget {
  left: number;
}
export const markBudget = (): MarkBudget => ({ left: MARK_LIMITS.card });

/** Cuts a Markdown text where its marks are too many to be read in time. */
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

/** Markdown within its limits; its controls are removed here, its markup is tamed by the renderer (M-7). */
export const markdown = (
  text: string | undefined,
  budget?: MarkBudget,
): MarkdownText | undefined =>
  text && text.trim()
    ? { markdown: withinMarks(neutralise(text, MARKDOWN_LIMIT), budget) }
    : undefined;

/**
 * Chooses among translations: the language itself, the same primary language, a text without language, else the first (M-8).
 *
 * @param texts the same text in several languages @param lang BCP 47 tag of the view
 */
export function best(texts: Texts | undefined, lang: string): Text | undefined {
  const wanted = lang.toLowerCase();
  const rank = ({ lang: tag }: Text): number => {
    if (!tag) return 2;
    return tag.toLowerCase() === wanted
      ? 0
      : tag.toLowerCase().split('-')[0] === wanted.split('-')[0]
        ? 1
        : 3;
  };
  return texts && [...texts].sort((a, b) => rank(a) - rank(b))[0];
}
