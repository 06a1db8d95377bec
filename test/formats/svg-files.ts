/** SVG files with and without a badge. */
import { svgWith } from '../../src/formats/svg.js';

export const OB3 = 'https://purl.imsglobal.org/ob/v3p0';
export const svg = svgWith(() => Promise.resolve([]));
export const SVG = 'http://www.w3.org/2000/svg';
export const PLAIN = `<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- é -->\n<svg\n xmlns="${SVG}" viewBox="0 0 1 1"  >\r\n  <title>微 &amp; é</title></svg>\n`;
export const utf16 = (words: string, order: 'le' | 'be', bom = true): Uint8Array => {
  const bytes = new Uint8Array(Buffer.from((bom ? '\ufeff' : '') + words, 'utf16le'));
  return order === 'le' ? bytes : bytes.map((_, i) => bytes[i ^ 1]!);
};
