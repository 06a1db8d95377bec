import type { Text, Texts } from '../badge/contract.js';
import type { Phrase } from './contract.js';

/** Longest plain text that is shown, in characters. */
export const TEXT_LIMIT = 2_000;
/**
 * Longest text of a learner or an assessor that is shown, in characters: as long as an answer may be,
 * since a person reads and marks all of it.
 */
export const WRITTEN_LIMIT = 200_000;
/** Longest parameter in a sentence, in characters. */
export const PARAM_LIMIT = 200;

// C0 and C1 controls except tab and line feed; marks that change the direction of the following
// text; invisible separators and tags.
const HIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]/gu;
// Joiners belong to Persian, Indic scripts and emoji, and between Latin letters are only a
// disguise.
const IDLE_JOINER =
  /(?<=^|[\s\p{P}\p{N}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u200C\u200D]/gu;
const STACKED = /(\p{M}{6})\p{M}+/gu;

/**
 * Makes the issuer's text harmless to its surroundings without changing its content: no invisible
 * characters, no change of the direction of our words, no tower of accents, no endless length
 * (X-31).
 *
 * @param text as signed
 * @param limit longest result, in characters
 */
export function neutralise(text: string, limit = TEXT_LIMIT): string {
  const head = text.length > limit * 2 ? text.slice(0, limit * 2) : text;
  const clean = head.replace(HIDDEN, '').replace(IDLE_JOINER, '').replace(STACKED, '$1');
  return clean.length > limit ? `${clean.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')}…` : clean;
}

/** Writes every invisible character of a text as `\\uXXXX`, for the view of the raw credential. */
export const visible = (text: string): string =>
  text.replace(HIDDEN, (hidden) =>
    [...hidden].map((each) => `\\u{${each.codePointAt(0)!.toString(16).toUpperCase()}}`).join(''),
  );

/** Makes a phrase of a text; undefined when nothing is left of it. */
export function phrase(text: Text | string | undefined, limit?: number): Phrase | undefined {
  if (text === undefined) return undefined;
  const { value, lang, dir } =
    typeof text === 'string' ? { value: text, lang: undefined, dir: undefined } : text;
  const clean = neutralise(value, limit).trim();
  return clean ? { text: clean, ...(lang ? { lang } : {}), dir: dir ?? 'auto' } : undefined;
}

/**
 * Chooses among translations: the language itself, the same primary language, a text without
 * language, else the first (M-8).
 *
 * @param texts the same text in several languages
 * @param lang BCP 47 tag of the view
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
