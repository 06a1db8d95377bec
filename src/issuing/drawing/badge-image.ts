import { crc32 } from '../../bytes/crc32.js';
import { encodeUtf8 } from '../../bytes/utf8.js';
import { contrast, hexOf, mixed, rgbOf, type Rgb } from './colours.js';
import { fitText, LINE_HEIGHT, type FittedText } from './fit-text.js';

/** Looks of a badge image that is drawn. */
export interface BadgeImageStyle {
  /** Ground, `#rgb` or `#rrggbb`. Default: chosen by the issuer's name, always the same. */
  readonly colour?: string;
  /** Letters. Default: white, or black where white cannot be read well. */
  readonly ink?: string;
  /** Default: `hexagon`. */
  readonly shape?: 'hexagon' | 'circle' | 'shield';
}

/** The texts of a badge image. */
export interface BadgeImageText {
  readonly title: string;
  /** Name of the issuer, drawn below the title. */
  readonly issuer?: string;
}

/** Smallest contrast of text (WCAG 2.2, 1.4.3). */
const MIN_CONTRAST = 4.5;
const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
const DARK: Rgb = [20, 24, 31];
/** Grounds from which one is chosen; white letters have a contrast of 7:1 or more on each. */
const GROUNDS = ['#1b456b', '#4a3173', '#0f4a52', '#6b2f4f', '#5a3b16', '#2f3f52'];

const SHAPES: Readonly<Record<NonNullable<BadgeImageStyle['shape']>, (inset: number) => string>> = {
  hexagon: (inset) => {
    const [x, y] = [166 - inset, 191 - inset * 1.15];
    return `M200 ${200 - y}L${200 + x} ${200 - y / 2}V${200 + y / 2}L200 ${200 + y}L${200 - x} ${200 + y / 2}V${200 - y / 2}Z`;
  },
  circle: (inset) => {
    const r = 188 - inset;
    return `M${200 - r} 200a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  },
  shield: (inset) => {
    const [x, top, side, tip] = [166 - inset, 18 + inset, 246 - inset * 0.3, 392 - inset * 1.2];
    return `M${200 - x} ${top}H${200 + x}V${side}C${200 + x} ${side + 82} ${200 + x * 0.5} ${tip - 28} 200 ${tip}C${200 - x * 0.5} ${tip - 28} ${200 - x} ${side + 82} ${200 - x} ${side}Z`;
  },
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Characters that XML 1.0 forbids, and those that change the direction of the text around them. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu;

const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>]/g, (mark) => ESCAPES[mark]!);

/** Chooses the first ink that can be read well; on every ground white or black can. */
function inkOn(ground: Rgb, ink: string | undefined): Rgb {
  if (ink === undefined)
    return [WHITE, DARK].find((each) => contrast(each, ground) >= MIN_CONTRAST) ?? BLACK;
  const chosen = rgbOf(ink);
  const ratio = contrast(chosen, ground);
  if (ratio < MIN_CONTRAST)
    throw new TypeError(
      `ink: expected a contrast of ${MIN_CONTRAST}:1 or more with the ground ${hexOf(ground)}; got ${ratio.toFixed(2)}:1 for ${ink}`,
    );
  return chosen;
}

/** Shades the lower end of the ground away from the ink, so that the contrast only grows. */
const shadeOf = (ground: Rgb, ink: Rgb): Rgb =>
  [BLACK, WHITE]
    .map((end) => mixed(ground, end, 0.28))
    .find((shade) => contrast(shade, ink) >= contrast(ground, ink)) ?? ground;

const TITLE = { width: 260, height: 142, sizes: [44, 40, 36, 32, 29, 26, 23, 20, 18] };
const ISSUER = { width: 200, height: 44, sizes: [18, 16, 14] };
/** Middle of the lettering, below the star. */
const MIDDLE = 220;

const linesAt = ({ lines, size }: FittedText, top: number, weight: number): string =>
  lines
    .map(
      (line, at) =>
        `<text x="200" y="${Math.round((top + size * (0.82 + at * LINE_HEIGHT)) * 10) / 10}" font-size="${size}" font-weight="${weight}">${escaped(line)}</text>`,
    )
    .join('');

const heightOf = ({ lines, size }: FittedText): number => lines.length * size * LINE_HEIGHT;

/** Draws twelve ellipses around the centre: an ornament too faint to disturb the letters. */
const rosette = (ink: string): string =>
  `<g fill="none" stroke="${ink}" stroke-opacity=".09" stroke-width="1.2">${Array.from(
    { length: 12 },
    (_, at) =>
      `<ellipse cx="200" cy="200" rx="150" ry="62" transform="rotate(${at * 15} 200 200)"/>`,
  ).join('')}</g>`;

const STAR = 'M200 66l7.6 15.4 17 2.5-12.3 12 2.9 16.9-15.2-8-15.2 8 2.9-16.9-12.3-12 17-2.5z';

/** Sets title and issuer around the middle, with a line between them. */
function lettering({ title, issuer = '' }: BadgeImageText, ink: string): string {
  const fitted = fitText(title, TITLE);
  const below = fitText(issuer, ISSUER);
  const gap = issuer.trim() === '' ? 0 : 30;
  const top = MIDDLE - (heightOf(fitted) + gap + (gap && heightOf(below))) / 2;
  const line = top + heightOf(fitted) + gap / 2 - 1;
  const issuerPart =
    gap === 0
      ? ''
      : `<path d="M170 ${line.toFixed(1)}h60" stroke="${ink}" stroke-opacity=".65" stroke-width="2"/>${linesAt(below, line + gap / 2, 500)}`;
  return linesAt(fitted, top, 700) + issuerPart;
}

function assertText({ title, issuer }: BadgeImageText): void {
  if (typeof title !== 'string' || title.trim() === '')
    throw new TypeError('title: expected a text that is not empty');
  if (issuer !== undefined && typeof issuer !== 'string')
    throw new TypeError('issuer: expected a text');
}

/**
 * Draws a badge image from title and issuer, as an SVG of 400 × 400 units without scripts, fonts or
 * other files. All text is escaped, and its contrast with the ground is 4.5:1 or more (WCAG 2.2,
 * 1.4.3). The same text and style always give the same bytes.
 *
 * @param text title and name of the issuer; what is too long ends in an ellipsis
 * @param style colours and shape
 * @returns the SVG, in UTF-8
 * @throws TypeError for an empty title, a colour in another form, a shape that does not exist, or
 *   letters with too little contrast
 * @example
 * import { drawBadgeImage } from 'open-badge-elements/issue';
 * const image = drawBadgeImage({ title: 'Robotics', issuer: 'Example College' }, { colour: '#0f4a52' });
 */
export function drawBadgeImage(text: BadgeImageText, style: BadgeImageStyle = {}): Uint8Array {
  assertText(text);
  const { shape = 'hexagon' } = style;
  if (!Object.hasOwn(SHAPES, shape))
    throw new TypeError(`shape: expected ${Object.keys(SHAPES).join(', ')}; got ${String(shape)}`);
  const name = crc32(encodeUtf8(text.issuer ?? text.title));
  const ground = rgbOf(style.colour ?? GROUNDS[name % GROUNDS.length]!);
  const letters = inkOn(ground, style.ink);
  const ink = hexOf(letters);
  const shade = shadeOf(ground, letters);
  const edge = mixed(ground, DARK, letters === WHITE ? 0.4 : 0.22);
  const id = `g${crc32(encodeUtf8(`${text.title}\n${text.issuer ?? ''}`)).toString(36)}`;
  const outline = SHAPES[shape];
  const label = [text.title, text.issuer].filter(Boolean).join(', ');
  return encodeUtf8(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400" role="img"><title>${escaped(label)}</title>` +
      `<defs><linearGradient id="${id}" x1="0" y1="0" x2=".4" y2="1"><stop stop-color="${hexOf(ground)}"/><stop offset="1" stop-color="${hexOf(shade)}"/></linearGradient></defs>` +
      `<path d="${outline(0)}" fill="url(#${id})" stroke="${hexOf(edge)}" stroke-width="6" stroke-linejoin="round"/>` +
      rosette(ink) +
      `<path d="${outline(15)}" fill="none" stroke="${ink}" stroke-opacity=".55" stroke-width="2.5" stroke-linejoin="round"/>` +
      `<path d="${STAR}" fill="${ink}" fill-opacity=".9"/>` +
      `<g fill="${ink}" text-anchor="middle" font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif">${lettering(text, ink)}</g></svg>\n`,
  );
}
