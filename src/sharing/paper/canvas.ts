import type { QrCode } from '../codes/qr.js';
import { balanced, fitsWhole, textLines, textWidth } from './line-breaking.js';
import { svgFile, type Area, type Line, type Shape } from './shapes.js';

/** The style of a paragraph. */
export interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly most?: number;
  readonly lang?: string;
  readonly leading?: number;
  readonly spaced?: number;
}

export const INK = '#17212b',
  SOFT = '#51606e',
  PAPER = '#ffffff',
  EDGE = '#d5dbe1';
const DATA_IMAGE = /^data:image\/(?:png|svg\+xml|jpeg|gif|webp)[;,]/i;

/**
 * A drawing built from top to bottom and kept as lines and shapes, so that image and PDF have the
 * same content. Every string goes through `escapeHtml`; images are `data:` URIs only, so that
 * rendering makes no request.
 */
export class Sheet {
  readonly shapes: Shape[] = [];
  readonly areas: Area[] = [];

  /**
   * Starts an empty drawing.
   * @param width in pixels
   * @param height in pixels
   * @param title alternative text
   * @param mirrored `true` for a right-to-left layout
   */
  constructor(
    readonly width: number,
    readonly height: number,
    readonly title: string,
    readonly mirrored = false,
  ) {
    this.rect(0, 0, width, height, PAPER);
  }

  get lines(): readonly Line[] {
    return this.shapes.flatMap((shape) => (shape.kind === 'line' ? [shape.line] : []));
  }

  rect(
    x: number,
    y: number,
    width: number,
    height: number,
    fill: string,
    more: { readonly stroke?: string; readonly thick?: number; readonly radius?: number } = {},
  ): void {
    this.shapes.push({
      kind: 'rect',
      x,
      y,
      width,
      height,
      fill,
      stroke: 'none',
      thick: 1,
      radius: 0,
      ...more,
    });
  }

  /** Draws closed lines, as an ornament. */
  strands(
    all: ReadonlyArray<ReadonlyArray<readonly [number, number]>>,
    stroke: string,
    thick = 1,
  ): void {
    for (const points of all) this.shapes.push({ kind: 'strand', points, stroke, thick });
  }

  /** Fits an image into a square, or an initial when no image can be drawn without a request. */
  picture(
    src: string | undefined,
    initial: string,
    x: number,
    y: number,
    side: number,
    ink = INK,
  ): void {
    if (src !== undefined && DATA_IMAGE.test(src))
      this.shapes.push({ kind: 'picture', src, x, y, side });
    else {
      this.rect(x, y, side, side, PAPER, {
        radius: side / 2,
        stroke: ink,
        thick: Math.max(1, side / 100),
      });
      this.line({
        text: initial,
        x: x + side / 2,
        y: y + side * 0.66,
        size: side * 0.44,
        bold: true,
        fill: ink,
        anchor: 'middle',
      });
    }
  }

  qr({ cells, runs }: QrCode, x: number, y: number, side: number, url: string): void {
    this.rect(x, y, side, side, PAPER);
    this.shapes.push({ kind: 'cells', x, y, cell: side / cells, runs });
    this.areas.push({ x, y, width: side, height: side, url });
  }

  line(line: Line): void {
    if (line.text !== '') this.shapes.push({ kind: 'line', line });
  }

  /**
   * Sets a paragraph between two edges, aligned to the start side of the sheet.
   * @returns the `y` below it
   */
  paragraph(text: string, left: number, right: number, top: number, style: Style): number {
    const { size, bold = false, fill = INK, most = 1, lang, leading = 1.3, spaced } = style;
    const anchor = this.mirrored ? 'end' : 'start';
    const lines = textLines(text, emsIn(left, right, style), most, lang);
    lines.forEach((each, index) =>
      this.line({
        text: each,
        x: anchor === 'end' ? right : left,
        y: Math.round(top + size + index * size * leading),
        size,
        bold,
        fill,
        anchor,
        ...(spaced ? { spaced } : {}),
      }),
    );
    return top + lines.length * size * leading;
  }

  /**
   * Sets a heading as large as its lines allow, balanced, without cutting a word.
   * @param sizes largest first; when none fits, the last one is used with one more line
   */
  fitted(
    text: string,
    left: number,
    right: number,
    top: number,
    sizes: readonly number[],
    style: Omit<Style, 'size'>,
  ): number {
    const { most: allowed = 1, lang } = style,
      ems = (size: number): number => emsIn(left, right, { ...style, size });
    const fitting = sizes.filter((each) => fitsWhole(text, ems(each), allowed, lang)),
      most = fitting.length > 0 ? allowed : allowed + 1,
      lines = (each: number): number => textLines(text, ems(each), most, lang).length;
    // One line less is worth a fifth of the size: no word is left alone on a line.
    const size =
      fitting
        .filter((each) => each >= fitting[0]! * 0.8)
        .sort((a, b) => lines(a) - lines(b) || b - a)[0] ?? sizes.at(-1)!;
    const narrowed = balanced(text, ems(size), most, lang) * size * (style.bold ? BOLD : 1);
    return this.mirrored
      ? this.paragraph(text, right - narrowed, right, top, { ...style, most, size })
      : this.paragraph(text, left, left + narrowed, top, { ...style, most, size });
  }

  /**
   * Centres a drawing between two heights.
   * @param draw draws from a `y` on, and returns the `y` below it
   */
  centred(top: number, bottom: number, draw: (sheet: Sheet, y: number) => number): void {
    const height = draw(new Sheet(this.width, this.height, '', this.mirrored), 0);
    draw(this, Math.max(top, Math.round((top + bottom - height) / 2)));
  }

  /** Makes the last line a link. */
  linkLast(url: string): void {
    const { x, y, size, text, anchor } = this.lines.at(-1)!;
    const width = textWidth(text) * size;
    this.areas.push({
      x: anchor === 'start' ? x : x - width,
      y: y - size,
      width,
      height: size * 1.3,
      url,
    });
  }

  /** Gives the drawing as an SVG file. */
  get svg(): string {
    return this.cut({ x: 0, y: 0, width: this.width, height: this.height }, this.shapes);
  }

  /**
   * Gives a part of it as an SVG file.
   * @param shapes the shapes to draw
   */
  cut(area: Omit<Area, 'url'>, shapes: readonly Shape[]): string {
    return svgFile(area, this.title, shapes);
  }
}

/** Width factor of bold letters. */
const BOLD = 1.05;
const emsIn = (left: number, right: number, { size, bold, spaced = 0 }: Style): number =>
  (right - left) / (size * ((bold ? BOLD : 1) + spaced * 1.6));
