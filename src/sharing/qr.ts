import { create } from 'qrcode';
import { BadgeError } from '../errors.js';
import { LINK_BUDGET } from './link.js';

/** White cells around the code, without which readers do not find it. */
const QUIET = 4;

/** A QR code as what a drawing needs of it. */
export interface QrCode {
  /** Cells on a side, the quiet zone included. */
  readonly cells: number;
  /** Path data of the dark cells, one unit a cell. */
  readonly path: string;
}

/**
 * The QR code of an address.
 * @throws BadgeError `link-too-large` when it would be too dense to be read from paper: give the hosted link instead
 */
export function qrCode(url: string): QrCode {
  if (url.length > LINK_BUDGET.qr) throw new BadgeError('link-too-large', { characters: url.length, limit: LINK_BUDGET.qr });
  const { modules: { size, data } } = create(url, { errorCorrectionLevel: url.length > LINK_BUDGET.qr / 3 ? 'L' : 'M' });
  const runs: string[] = [];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const from = column;
      while (column < size && data[row * size + column]) column++;
      if (column > from) runs.push(`M${from + QUIET} ${row + QUIET}h${column - from}v1H${from + QUIET}z`);
    }
  }
  return { cells: size + 2 * QUIET, path: runs.join('') };
}

/** The QR code of an address as an SVG file, black on white whatever the page's colours. */
export function qrSvg(url: string): string {
  const { cells, path } = qrCode(url);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${cells} ${cells}" shape-rendering="crispEdges"><rect width="${cells}" height="${cells}" fill="#fff"/><path d="${path}" fill="#000"/></svg>\n`;
}
