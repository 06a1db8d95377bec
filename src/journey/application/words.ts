/** Scripts that are written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const HAS_WORD = /[\p{L}\p{N}]/u;
/** White space, and dashes that part words without it. */
const BETWEEN = /[\s\u2014]+/u;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

const segmentsIn = (text: string, language: string): number =>
  [...segmenterOf(language).segment(text)].filter(({ isWordLike }) => isWordLike).length;

/**
 * Counts words as people and word processors count them: what stands between spaces, so that
 * `well-known`, `don't` and a URL are one word each, and a sign alone is none; in scripts without
 * spaces, the words of `Intl.Segmenter`.
 *
 * @param text any text
 * @param language BCP 47, for scripts without spaces; default: `en`
 * @example
 * import { countWords } from 'open-badge-elements/assess';
 * countWords('A well-known fact – it works.'); // 5
 */
export const countWords = (text: string, language = 'en'): number =>
  text
    .split(BETWEEN)
    .filter((token) => HAS_WORD.test(token))
    .reduce((sum, token) => sum + (UNSPACED.test(token) ? segmentsIn(token, language) : 1), 0);
