import { encodeHex } from '../../bytes/hex.js';
import type { Line, Shape } from './shapes.js';

/**
 * Characters of Windows-1252 from 0x80 to 0x9F, in order; `\0` for unassigned codes (ISO 32000-1
 * Annex D).
 */
const UPPER = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/**
 * Widths of Helvetica's glyphs from the space on, in thousandths of an em: only centred text needs
 * them.
 */
const WIDTHS =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 ' +
  '1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 ' +
  '333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584';
const WIDTH = WIDTHS.split(' ').map(Number);

function codeOf(character: string): number | undefined {
  const code = character.codePointAt(0)!;
  if ((code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff)) return code;
  const at = character === '\0' ? -1 : UPPER.indexOf(character);
  return at < 0 ? undefined : 0x80 + at;
}

/**
 * Tells whether the standard fonts of PDF readers have every character: the page is then written as
 * text, sharp at any size, without an embedded font.
 */
export const isLatin = (lines: readonly Line[]): boolean =>
  lines.every(({ text }) => [...text].every((character) => codeOf(character) !== undefined));

const widthOf = (text: string): number =>
  [...text.normalize('NFD')].reduce(
    (sum, letter) => sum + (/\p{M}/u.test(letter) ? 0 : (WIDTH[letter.charCodeAt(0) - 32] ?? 556)),
    0,
  ) / 1000;

/** Fonts for a page's resources: those of every reader (ISO 32000-1 §9.6.2.2). */
export const LATIN_FONTS = ['Helvetica', 'Helvetica-Bold']
  .map(
    (name, index) =>
      `/L${index}<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`,
  )
  .join('');

const colour = (hex: string): string =>
  [1, 3, 5].map((at) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(3)).join(' ');
const n = (value: number): string => String(Math.round(value * 100) / 100);

/**
 * Writes a rectangle's path; a rounded corner is a curve with control points at 0.5523 of its
 * radius.
 */
function outline({ x, y, width, height, radius }: Extract<Shape, { kind: 'rect' }>): string {
  if (radius === 0) return `${n(x)} ${n(y)} ${n(width)} ${n(height)} re`;
  const [right, below, r, h] = [x + width, y + height, radius, radius * (1 - 0.5523)];
  const curve = (...at: number[]): string => `${at.map(n).join(' ')} c`;
  return (
    `${n(x + r)} ${n(y)} m ${n(right - r)} ${n(y)} l ${curve(right - h, y, right, y + h, right, y + r)} ${n(right)} ${n(below - r)} l ${curve(right, below - h, right - h, below, right - r, below)} ` +
    `${n(x + r)} ${n(below)} l ${curve(x + h, below, x, below - h, x, below - r)} ${n(x)} ${n(y + r)} l ${curve(x, y + h, x + h, y, x + r, y)} h`
  );
}

function rect(shape: Extract<Shape, { kind: 'rect' }>): string {
  const isFilled = shape.fill !== 'none',
    isLined = shape.stroke !== 'none';
  return `${isFilled ? `${colour(shape.fill)} rg ` : ''}${isLined ? `${colour(shape.stroke)} RG ${n(shape.thick)} w ` : ''}${outline(shape)} ${isFilled ? (isLined ? 'B' : 'f') : isLined ? 'S' : 'n'}`;
}

/** Writes ornament, frames and cells in the units of the drawing; images are handled elsewhere. */
export function shapeOperators(shape: Shape): string {
  if (shape.kind === 'rect') return rect(shape);
  if (shape.kind === 'strand')
    return `${colour(shape.stroke)} RG ${n(shape.thick)} w ${shape.points.map(([x, y], index) => `${n(x)} ${n(y)} ${index === 0 ? 'm' : 'l'}`).join(' ')} s`;
  if (shape.kind === 'cells')
    return `q ${n(shape.cell)} 0 0 ${n(shape.cell)} ${n(shape.x)} ${n(shape.y)} cm 0 g ${shape.runs.map(([x, y, width]) => `${x} ${y} ${width} 1 re`).join(' ')} f Q`;
  return '';
}

/** Writes a line of text, as hexadecimal digits: no character of a badge can end the string. */
export function lineOperators({ text, x, y, size, bold, fill, anchor, spaced = 0 }: Line): string {
  const width = widthOf(text) * size,
    left = x - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
  const hex = encodeHex(Uint8Array.from([...text].map((character) => codeOf(character)!)));
  return `${colour(fill)} rg /L${bold ? 1 : 0} ${n(size)} Tf ${n(spaced * size)} Tc 1 0 0 -1 ${n(left)} ${n(y)} Tm <${hex}> Tj`;
}
