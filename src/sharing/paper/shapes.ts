import { escapeHtml } from '../escape.js';
import type { QrCode } from '../codes/qr.js';
import { isRightToLeft } from './line-breaking.js';

/**
 * A positioned line of text. `x` is the edge named by `anchor`, `y` the baseline, `spaced` the
 * letter spacing in ems.
 */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly spaced?: number;
}
/** A shape, independent of the output format. */
export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      readonly stroke: string;
      readonly thick: number;
      readonly radius: number;
    }
  | {
      readonly kind: 'strand';
      readonly points: ReadonlyArray<readonly [number, number]>;
      readonly stroke: string;
      readonly thick: number;
    }
  | {
      readonly kind: 'cells';
      readonly x: number;
      readonly y: number;
      readonly cell: number;
      readonly runs: QrCode['runs'];
    }
  | {
      readonly kind: 'picture';
      readonly src: string;
      readonly x: number;
      readonly y: number;
      readonly side: number;
    }
  | { readonly kind: 'line'; readonly line: Line };
/** A clickable area, where the medium allows it. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly url: string;
}

const FONTS = "'Noto Sans','Helvetica Neue',Arial,sans-serif";
/**
 * A renderer with font fallback takes any weight it finds, so the font of a line's script comes
 * first.
 */
const FONTS_OF: ReadonlyArray<readonly [RegExp, string]> = [
  [/\p{Script=Arabic}/u, "'Noto Sans Arabic'"],
  [/\p{Script=Hebrew}/u, "'Noto Sans Hebrew'"],
  [/\p{Script=Hangul}/u, "'Noto Sans KR'"],
  [
    /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
    "'Noto Sans JP','Noto Sans CJK JP','Sawarabi Gothic'",
  ],
  [/\p{Script=Devanagari}/u, "'Noto Sans Devanagari'"],
  [/\p{Script=Thai}/u, "'Noto Sans Thai'"],
];
const fontOf = (text: string): string => {
  const own = FONTS_OF.find(([script]) => script.test(text))?.[1];
  return own ? ` font-family="${own},${FONTS}"` : '';
};
/** Marks a line that begins from the right: renderers lay out every line from the left. */
const directed = (text: string): string =>
  isRightToLeft(text) ? `\u202B${escapeHtml(text)}\u202C` : escapeHtml(text);
const svgOf = (shape: Shape): string => {
  if (shape.kind === 'line') return svgLine(shape.line);
  if (shape.kind === 'strand')
    return `<path d="M${shape.points.map((point) => point.join(' ')).join('L')}Z" fill="none" stroke="${shape.stroke}" stroke-width="${shape.thick}"/>`;
  if (shape.kind === 'picture')
    return `<image href="${escapeHtml(shape.src)}" x="${shape.x}" y="${shape.y}" width="${shape.side}" height="${shape.side}" preserveAspectRatio="xMidYMid meet"/>`;
  if (shape.kind === 'cells')
    return `<g transform="translate(${shape.x} ${shape.y}) scale(${shape.cell})"><path d="${shape.runs.map(([x, y, width]) => `M${x} ${y}h${width}v1H${x}z`).join('')}" fill="#000" shape-rendering="crispEdges"/></g>`;
  const { x, y, width, height, fill, stroke, thick, radius } = shape;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" stroke="${stroke}" stroke-width="${thick}"/>`;
};

const svgLine = ({ text, x, y, size, bold, fill, anchor, spaced }: Line): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${bold ? 700 : 400}" fill="${fill}" text-anchor="${anchor}"${spaced ? ` letter-spacing="${spaced * size}"` : ''}${fontOf(text)}>${directed(text)}</text>`;

/**
 * Writes shapes as an SVG file.
 *
 * @param area the part of the drawing that is visible
 * @param title alternative text
 */
export const svgFile = (
  { x, y, width, height }: Omit<Area, 'url'>,
  title: string,
  shapes: readonly Shape[],
): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" font-family="${FONTS}" role="img"><title>${escapeHtml(title)}</title>${shapes.map(svgOf).join('')}</svg>\n`;
