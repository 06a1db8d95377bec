/** Lines of a text with the size of their letters. */
export interface FittedText {
  readonly lines: readonly string[];
  /** Size of the letters, in units of the drawing. */
  readonly size: number;
}

/** Distance of two lines, in parts of the size of the letters. */
export const LINE_HEIGHT = 1.18;

/** The space for a text. */
export interface TextBox {
  /** Widest line, in units of the drawing. */
  readonly width: number;
  /** Height of all lines together. */
  readonly height: number;
  /** Sizes to try, the largest first. */
  readonly sizes: readonly number[];
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const lettersOf = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/**
 * Estimates the width of one letter in bold sans-serif, in parts of its size: a little too wide
 * rather than too narrow, since the font is that of the reader.
 */
function widthOfLetter(letter: string): number {
  if (WIDE.test(letter)) return 1.05;
  if (/^[iljtfI.,:;'!|()[\]-]/.test(letter)) return 0.38;
  if (/^[mwMW@%&—]/.test(letter)) return 0.98;
  return /^[\p{Lu}\d]/u.test(letter) ? 0.74 : 0.62;
}

/** Estimates the width of a text at size 1. */
export const widthOf = (text: string): number =>
  lettersOf(text).reduce((sum, letter) => sum + widthOfLetter(letter), 0);

/** Breaks a word that is wider than a line into parts of about the same width. */
function broken(word: string, lineWidth: number): string[] {
  const whole = widthOf(word);
  const width = Math.min(lineWidth, whole / Math.ceil(whole / lineWidth) + 0.7);
  const parts: string[] = [''];
  for (const letter of lettersOf(word)) {
    const longer = parts.at(-1)! + letter;
    if (parts.at(-1) !== '' && widthOf(longer) > width) parts.push(letter);
    else parts[parts.length - 1] = longer;
  }
  return parts;
}

function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((each) => broken(each, width))) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * Tells whether all words are whole, which looks better than a larger size; scripts without spaces
 * break anywhere.
 */
const hasWholeWords = (text: string, width: number): boolean =>
  text.split(' ').every((word) => WIDE.test(word) || widthOf(word) <= width);

function shortened(lines: readonly string[], maxLines: number): string[] {
  if (lines.length <= maxLines) return [...lines];
  const last = lettersOf(lines[maxLines - 1]!)
    .slice(0, -1)
    .join('')
    .trimEnd();
  return [...lines.slice(0, maxLines - 1), `${last}…`];
}

/** Most letters that are measured: no space of a drawing has room for more. */
const MAX_LETTERS = 300;

/** Keeps the beginning of a text, with single spaces. */
function beginningOf(text: string): string {
  const plain = text
    .slice(0, 20 * MAX_LETTERS)
    .replace(/\s+/g, ' ')
    .trim();
  return lettersOf(plain).slice(0, MAX_LETTERS).join('');
}

/**
 * Sets a text in as large letters as fit; at the smallest size the end of a longer text is left out,
 * with an ellipsis.
 */
export function fitText(text: string, { width, height, sizes }: TextBox): FittedText {
  const plain = beginningOf(text);
  const most = (size: number): number => Math.max(1, Math.floor(height / (size * LINE_HEIGHT)));
  const fits = (size: number): boolean =>
    hasWholeWords(plain, width / size) && linesOf(plain, width / size).length <= most(size);
  const size = sizes.find(fits) ?? sizes.at(-1)!;
  return { lines: shortened(linesOf(plain, width / size), most(size)), size };
}
