const NARROW = /[\p{P}\sIijlftr|1]/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303F\uFF01-\uFF60]/u;
const UPPER = /[\p{Lu}MWmw@%&]/u;
const MARK = /^\p{M}$/u;

/** Estimated width in ems. Letters are drawn with the host's fonts, so it can only be an estimate, and is a little too wide on purpose. */
function widthOf(character: string): number {
  if (MARK.test(character)) return 0;
  if (WIDE.test(character)) return 1;
  if (NARROW.test(character)) return 0.34;
  return UPPER.test(character) ? 0.7 : 0.56;
}

/** Estimated width of a text in ems. */
export const textWidth = (text: string): number => [...text].reduce((sum, character) => sum + widthOf(character), 0);

/** Whether a text is read from right to left, by its first letter with a direction. */
export const isRightToLeft = (text: string): boolean =>
  /^(?:(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])\P{L})*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text);

/** Pieces between which a line may end; closing marks stay with the word before them. */
function pieces(text: string, lang: string | undefined): string[] {
  const found: string[] = [];
  for (const { segment } of segmenter(lang, 'word').segment(text)) {
    if (found.length > 0 && /^[\p{Pe}\p{Pf}\p{Po}ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u.test(segment) && !/\s$/.test(found.at(-1)!)) found[found.length - 1] += segment;
    else found.push(segment);
  }
  return found;
}

function segmenter(lang: string | undefined, granularity: 'word' | 'grapheme'): Intl.Segmenter {
  try { return new Intl.Segmenter(lang, { granularity }); } catch { return new Intl.Segmenter(undefined, { granularity }); }
}

/** A piece that is longer than a line, cut between its letters. */
function cut(piece: string, ems: number): string[] {
  const parts = [''];
  for (const { segment } of segmenter(undefined, 'grapheme').segment(piece)) {
    if (textWidth(parts.at(-1)! + segment) > ems && parts.at(-1) !== '') parts.push('');
    parts[parts.length - 1] += segment;
  }
  return parts;
}

/** The last line with `…`, between words where that keeps half of it. */
function clipped(line: string, ems: number): string {
  const kept = textWidth(line) <= ems - 1 ? line : cut(line, ems - 1)[0]!.replace(/(?<=.{8})\s\S*$/u, '');
  return `${kept.replace(/[\s\p{P}]+$/u, '')}…`;
}

/**
 * Breaks a text into lines, in any script.
 *
 * @param text one paragraph @param ems width of a line in ems @param most lines at most; the last one ends with `…` when there was more
 * @param lang BCP 47 tag, for scripts that write no spaces
 */
export function textLines(text: string, ems: number, most: number, lang?: string): string[] {
  const lines = [''];
  for (const piece of pieces(text.replace(/\s+/g, ' ').trim(), lang).flatMap((each) => (textWidth(each) > ems ? cut(each, ems) : [each]))) {
    if (textWidth((lines.at(-1)! + piece).trimEnd()) > ems && lines.at(-1)!.trim() !== '') lines.push('');
    lines[lines.length - 1] += lines.at(-1) === '' ? piece.trimStart() : piece;
  }
  const kept = lines.slice(0, most).map((line) => line.trimEnd());
  return lines.length > most ? [...kept.slice(0, -1), clipped(kept.at(-1)!, ems)] : kept;
}
