const NARROW = /[\p{P}\sIijlftr|1]/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303F\u30A0-\u30FF\uFF01-\uFF60]/u;
const UPPER = /[\p{Lu}MWmw@%&]/u;
const MARK = /^\p{M}$/u;

/**
 * Estimates a width in ems. Text is rendered with the host's fonts, so it can only be an estimate,
 * and is slightly too wide on purpose.
 */
function widthOf(character: string): number {
  if (MARK.test(character)) return 0;
  if (WIDE.test(character)) return 1;
  if (NARROW.test(character)) return 0.34;
  return UPPER.test(character) ? 0.7 : 0.56;
}

/** Estimates the width of a text in ems. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + widthOf(character), 0);

/** Tells whether a text is read from right to left, by its first letter with a direction. */
export const isRightToLeft = (text: string): boolean =>
  /^(?:(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])\P{L})*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text,
  );

/**
 * Dictionaries contain few of the words written in Katakana: one run is one word. A particle stays
 * with the word before it.
 */
const isOneWord = (before: string, next: string): boolean =>
  (/[\u30A1-\u30FC]$/.test(before) && /^[\u30A1-\u30FC]/.test(next)) ||
  (/[\p{Script=Han}\u3041-\u309F\u30A1-\u30FC]$/u.test(before) &&
    /^[\u3041-\u309F]{1,2}$/.test(next));

/** Opening marks stay with the word after them. */
const isOpening = (before: string): boolean => /[\p{Ps}\p{Pi}]$/u.test(before);

/**
 * Splits a text into pieces between which a line may end; closing marks stay with the word before
 * them.
 */
function pieces(text: string, lang: string | undefined): string[] {
  const found: string[] = [];
  for (const { segment } of segmenter(lang, 'word').segment(text)) {
    if (isOneWord(found.at(-1) ?? '', segment) || isOpening(found.at(-1) ?? ''))
      found[found.length - 1] += segment;
    else if (
      found.length > 0 &&
      /^[\p{Pe}\p{Pf}\p{Po}ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u.test(segment) &&
      !/\s$/.test(found.at(-1)!)
    )
      found[found.length - 1] += segment;
    else found.push(segment);
  }
  return found;
}

function segmenter(lang: string | undefined, granularity: 'word' | 'grapheme'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity });
  } catch {
    return new Intl.Segmenter(undefined, { granularity });
  }
}

/** Cuts a piece that is longer than a line between its letters. */
function cut(piece: string, ems: number): string[] {
  const parts = [''];
  for (const { segment } of segmenter(undefined, 'grapheme').segment(piece)) {
    if (textWidth(parts.at(-1)! + segment) > ems && parts.at(-1) !== '') parts.push('');
    parts[parts.length - 1] += segment;
  }
  return parts;
}

/** Ends the last line with `…`, between words if that keeps half of it. */
function clipped(line: string, ems: number): string {
  const kept =
    textWidth(line) <= ems - 1 ? line : cut(line, ems - 1)[0]!.replace(/(?<=.{8})\s\S*$/u, '');
  // eslint-disable-next-line regexp/no-super-linear-move -- one line of paper
  return `${kept.replace(/[\s\p{P}]+$/u, '')}…`;
}

/**
 * Breaks a text into lines, in any script.
 *
 * @param text one paragraph
 * @param ems width of a line in ems
 * @param most largest number of lines; the last one ends with `…` when text is left
 * @param lang BCP 47 tag, for scripts without spaces
 */
export function textLines(text: string, ems: number, most: number, lang?: string): string[] {
  const lines = [''];
  for (const piece of pieces(text.replace(/\s+/g, ' ').trim(), lang).flatMap((each) =>
    textWidth(each) > ems ? cut(each, ems) : [each],
  )) {
    if (textWidth((lines.at(-1)! + piece).trimEnd()) > ems && lines.at(-1)!.trim() !== '')
      lines.push('');
    lines[lines.length - 1] += lines.at(-1) === '' ? piece.trimStart() : piece;
  }
  const kept = lines.slice(0, most).map((line) => line.trimEnd());
  return lines.length > most ? [...kept.slice(0, -1), clipped(kept.at(-1)!, ems)] : kept;
}

/** Tells whether a text fits into a number of lines without cutting a word. */
export const fitsWhole = (text: string, ems: number, most: number, lang?: string): boolean =>
  pieces(text.replace(/\s+/g, ' ').trim(), lang).every((piece) => textWidth(piece.trim()) <= ems) &&
  textLines(text, ems, most + 1, lang).length <= most;

/**
 * Finds the narrowest width, in ems, at which a heading has as many lines as at `ems`, so that its
 * lines become of similar length.
 */
export function balanced(text: string, ems: number, most: number, lang?: string): number {
  const lines = textLines(text, ems, most, lang),
    isSame = (width: number): boolean => fitsWhole(text, width, lines.length, lang);
  if (lines.length < 2 || !isSame(ems)) return ems;
  let [low, high] = [ems / 2, ems];
  for (let round = 0; round < 8; round++) {
    const middle = (low + high) / 2;
    if (isSame(middle)) high = middle;
    else low = middle;
  }
  return high;
}
