import { create } from 'qrcode';
import { BadgeError } from '../../errors.js';
import { LINK_BUDGET } from '../links/create-link.js';

/** Width of the quiet zone in cells, without which readers do not find the code. */
const QUIET = 4;

/**
 * A version at which the reader most used by web pages (jsQR) expects one row of alignment patterns
 * at the wrong position; the next version is used.
 */
const MISREAD_VERSION = 23;

/** The cells of a QR code, for drawing. */
export interface QrCode {
  /** Cells on a side, the quiet zone included. */
  readonly cells: number;
  /** Runs of dark cells in a row: `x`, `y`, length. */
  readonly runs: ReadonlyArray<readonly [x: number, y: number, length: number]>;
}

/** Joins adjacent dark cells: a third of the size, and no seams on paper. */
function runsOf(size: number, isDark: (row: number, column: number) => boolean): QrCode['runs'] {
  const runs: Array<readonly [number, number, number]> = [];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const from = column;
      while (column < size && isDark(row, column)) column++;
      if (column > from) runs.push([from + QUIET, row + QUIET, column - from]);
    }
  }
  return runs;
}

/**
 * Makes the QR code of a URL, or of one part of a set.
 * @throws BadgeError `link-too-large` when it would be too dense to scan from paper: use the hosted
 *   link instead
 */
export function qrCode(text: string): QrCode {
  if (text.length > LINK_BUDGET.qr)
    throw new BadgeError('link-too-large', { characters: text.length, limit: LINK_BUDGET.qr });
  const options = { errorCorrectionLevel: text.length > LINK_BUDGET.qr / 3 ? 'L' : 'M' } as const,
    first = create(text, options);
  const {
    modules: { size, data },
  } =
    first.version === MISREAD_VERSION
      ? create(text, { ...options, version: MISREAD_VERSION + 1 })
      : first;
  return {
    cells: size + 2 * QUIET,
    runs: runsOf(size, (row, column) => Boolean(data[row * size + column])),
  };
}

/** Gives the dark cells as path data, one unit a cell. */
export const qrPath = ({ runs }: QrCode): string =>
  runs.map(([x, y, width]) => `M${x} ${y}h${width}v1H${x}z`).join('');

/** Makes the QR code of a URL as an SVG file, black on white whatever the page's colours. */
export function qrSvg(text: string): string {
  const code = qrCode(text),
    { cells } = code;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${cells} ${cells}" shape-rendering="crispEdges"><rect width="${cells}" height="${cells}" fill="#fff"/><path d="${qrPath(code)}" fill="#000"/></svg>\n`;
}
