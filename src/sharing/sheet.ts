import { escapeHtml } from './escape.js';
import type { QrCode } from './qr.js';
import { isRightToLeft, textLines, textWidth } from './text-lines.js';

/** One line of text where it stands. `x` is the edge named by `anchor`, `y` the base line. */
export interface Line {
  readonly text: string; readonly x: number; readonly y: number; readonly size: number; readonly bold: boolean; readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
}
/** A place that can be clicked where the medium allows it. */
export interface Area { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly url: string }

/** How a paragraph is set. */
export interface Style { readonly size: number; readonly bold?: boolean; readonly fill?: string; readonly most?: number; readonly lang?: string; readonly leading?: number }

export const INK = '#17212b', SOFT = '#51606e', PAPER = '#ffffff', EDGE = '#d5dbe1', ACCENT = '#1f4f7a';
const FONTS = "'Noto Sans','Helvetica Neue',Arial,sans-serif";
/** A drawer that must look for letters elsewhere takes any weight it finds, so the font of a script comes first in its lines. */
const FONTS_OF: ReadonlyArray<readonly [RegExp, string]> = [
  [/\p{Script=Arabic}/u, "'Noto Sans Arabic'"], [/\p{Script=Hebrew}/u, "'Noto Sans Hebrew'"], [/\p{Script=Hangul}/u, "'Noto Sans KR'"], [/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u, "'Noto Sans JP','Noto Sans CJK JP','Sawarabi Gothic'"],
  [/\p{Script=Devanagari}/u, "'Noto Sans Devanagari'"], [/\p{Script=Thai}/u, "'Noto Sans Thai'"],
];
const fontOf = (text: string): string => {
  const own = FONTS_OF.find(([script]) => script.test(text))?.[1];
  return own ? ` font-family="${own},${FONTS}"` : '';
};
/** A line that begins from the right, told by marks: drawers take every line for one from the left. */
const directed = (text: string): string => (isRightToLeft(text) ? `\u202B${escapeHtml(text)}\u202C` : escapeHtml(text));
const DATA_IMAGE = /^data:image\/(?:png|svg\+xml|jpeg|gif|webp)[;,]/i;

/**
 * A drawing that is built from top to bottom: kept as lines and shapes, so that a picture and the hidden text of a PDF say the same.
 * Every string goes through `escapeHtml`; pictures are `data:` addresses only, so that drawing asks nobody.
 */
export class Sheet {
  readonly lines: Line[] = [];
  readonly areas: Area[] = [];
  readonly #shapes: string[] = [];

  /** @param width in pixels @param height in pixels @param title for those who cannot see it @param mirrored whether it is laid out from the right */
  constructor(readonly width: number, readonly height: number, readonly title: string, readonly mirrored = false) {
    this.rect(0, 0, width, height, PAPER);
  }

  rect(x: number, y: number, width: number, height: number, fill: string, more: { readonly stroke?: string; readonly radius?: number } = {}): void {
    const { stroke = 'none', radius = 0 } = more;
    this.#shapes.push(`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" stroke="${stroke}"/>`);
  }

  /** A picture fitted into a square, or a letter when there is none that can be drawn without asking anybody. */
  picture(src: string | undefined, initial: string, x: number, y: number, side: number): void {
    if (src !== undefined && DATA_IMAGE.test(src)) {
      this.#shapes.push(`<image href="${escapeHtml(src)}" x="${x}" y="${y}" width="${side}" height="${side}" preserveAspectRatio="xMidYMid meet"/>`);
      return;
    }
    this.rect(x, y, side, side, '#eef2f5', { radius: side / 12 });
    this.line({ text: initial, x: x + side / 2, y: y + side * 0.66, size: side / 2, bold: true, fill: ACCENT, anchor: 'middle' });
  }

  qr({ cells, path }: QrCode, x: number, y: number, side: number, url: string): void {
    this.#shapes.push(`<g transform="translate(${x} ${y}) scale(${side / cells})"><rect width="${cells}" height="${cells}" fill="#fff"/><path d="${path}" fill="#000" shape-rendering="crispEdges"/></g>`);
    this.areas.push({ x, y, width: side, height: side, url });
  }

  line(line: Line): void {
    if (line.text === '') return;
    this.lines.push(line);
    const { text, x, y, size, bold, fill, anchor } = line;
    this.#shapes.push(`<text x="${x}" y="${y}" font-size="${size}" font-weight="${bold ? 700 : 400}" fill="${fill}" text-anchor="${anchor}"${fontOf(text)}>${directed(text)}</text>`);
  }

  /**
   * Sets a paragraph between two edges, at the side the sheet begins from.
   * @returns the `y` below it
   */
  paragraph(text: string, left: number, right: number, top: number, style: Style): number {
    const { size, bold = false, fill = INK, most = 1, lang, leading = 1.3 } = style;
    const anchor = this.mirrored ? 'end' : 'start';
    const lines = textLines(text, (right - left) / (size * (bold ? 1.05 : 1)), most, lang);
    lines.forEach((each, index) => this.line({ text: each, x: anchor === 'end' ? right : left, y: Math.round(top + size + index * size * leading), size, bold, fill, anchor }));
    return top + lines.length * size * leading;
  }

  /** Sets a paragraph as large as its lines allow. @param sizes largest first; the last one is taken when none fits */
  fitted(text: string, left: number, right: number, top: number, sizes: readonly number[], style: Omit<Style, 'size'>): number {
    const fits = (size: number): boolean => textLines(text, (right - left) / (size * 1.05), (style.most ?? 1) + 1, style.lang).length <= (style.most ?? 1);
    return this.paragraph(text, left, right, top, { ...style, size: sizes.find(fits) ?? sizes.at(-1)! });
  }

  /** Makes the last line a link. */
  linkLast(url: string): void {
    const { x, y, size, text, anchor } = this.lines.at(-1)!;
    const width = textWidth(text) * size;
    this.areas.push({ x: anchor === 'start' ? x : x - width, y: y - size, width, height: size * 1.3, url });
  }

  /** The drawing as an SVG file. */
  get svg(): string {
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}" font-family="${FONTS}" role="img"><title>${escapeHtml(this.title)}</title>${this.#shapes.join('')}</svg>\n`;
  }
}
