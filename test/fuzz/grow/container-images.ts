/** Dimensions of images that contain a badge. */
import { deflateSync, gzipSync } from 'node:zlib';
import { writeChunk } from '../../../src/formats/png-chunks.js';
import { CREDENTIAL_LIMITS } from '../../../src/json/limits.js';
import { MAX_IMAGE_BYTES } from '../../../src/formats/payload.js';
import {
  MAX_SVG_ATTRIBUTES,
  MAX_SVG_DEPTH,
  MAX_SVG_ELEMENTS,
} from '../../../src/formats/svg-scan.js';
import { cat } from '../bytes.js';
import type { ContainerDimension } from './contract.js';
import { chunk, itxt, png, repeated, utf8 } from './container-parts.js';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:o="https://purl.imsglobal.org/ob/v3p0" xmlns:p="http://openbadges.org">';
const svg = (body: string): string => `${SVG}${body}</svg>`;
const element = (text: string): string =>
  `<o:credential><![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]></o:credential>`;
const inSvg =
  (around: (n: number) => string) =>
  (text: string, n: number): string =>
    svg(element(text) + around(n));

export const PNGS: readonly ContainerDimension[] = [
  {
    name: 'PNG: chunks',
    limit: MAX_IMAGE_BYTES / 12 - 200_000,
    hold: (text, n) => png(itxt(text), repeated(writeChunk('aaAa', new Uint8Array()), n)),
  },
  {
    name: 'PNG: badges',
    limit: 20_000,
    hold: (text, n) =>
      png(itxt(text), repeated(chunk('iTXt', 'openbadgecredential', new Uint8Array(6)), n)),
  },
  {
    name: 'PNG: badges of another kind',
    limit: 20_000,
    hold: (text, n) => png(itxt(text), repeated(chunk('tEXt', 'openbadges', utf8('\0{}')), n)),
  },
  {
    name: 'PNG: packed badges',
    limit: 2_000,
    hold: (text, n) =>
      png(
        itxt(text),
        repeated(
          chunk('zTXt', 'clrcredential', cat(new Uint8Array(2), deflateSync(' '.repeat(1 << 20)))),
          n,
        ),
      ),
  },
  {
    name: 'PNG: one packed text',
    limit: CREDENTIAL_LIMITS.bytes * 16,
    hold: (text, n) =>
      png(
        chunk(
          'iTXt',
          'clrcredential',
          cat(Uint8Array.of(0, 1, 0, 0, 0), deflateSync(text + ' '.repeat(n))),
        ),
      ),
  },
  {
    name: 'PNG: pixels',
    limit: MAX_IMAGE_BYTES - CREDENTIAL_LIMITS.bytes - 1_000,
    hold: (text, n) => png(itxt(text), writeChunk('IDAT', new Uint8Array(n))),
  },
];

export const SVGS: readonly ContainerDimension[] = [
  { name: 'SVG: elements', limit: MAX_SVG_ELEMENTS - 10, hold: inSvg((n) => '<g/>'.repeat(n)) },
  {
    name: 'SVG: depth',
    limit: MAX_SVG_DEPTH - 2,
    hold: inSvg((n) => '<g>'.repeat(n) + '</g>'.repeat(n)),
  },
  {
    name: 'SVG: depth with namespaces',
    limit: MAX_SVG_DEPTH - 2,
    hold: inSvg((n) => {
      const open = Array.from({ length: n }, (_, at) => `<g xmlns:n${at}="urn:${at}">`).join('');
      return open + '<p:x/>'.repeat(100_000) + '</g>'.repeat(n);
    }),
  },
  { name: 'SVG: badges', limit: 32_000, hold: inSvg((n) => '<o:credential/>'.repeat(n)) },
  {
    name: 'SVG: badges of another kind',
    limit: 32_000,
    hold: inSvg((n) => '<p:assertion verify="https://a.example/1">{}</p:assertion>'.repeat(n)),
  },
  {
    name: 'SVG: large badges',
    limit: 900,
    hold: inSvg((n) => `<o:credential>{${' '.repeat(10_000)}</o:credential>`.repeat(n)),
  },
  {
    name: 'SVG: attributes',
    limit: MAX_SVG_ATTRIBUTES - 10,
    hold: inSvg((n) => `<g ${Array.from({ length: n }, (_, at) => `a${at}="1"`).join(' ')}/>`),
  },
  {
    name: 'SVG: attributes of many elements',
    limit: MAX_SVG_ATTRIBUTES - 10,
    hold: inSvg((n) => '<g a="1" b="1" c="1"/>'.repeat(n / 3)),
  },
  {
    name: 'SVG: namespaces of one element',
    limit: MAX_SVG_ATTRIBUTES - 10,
    hold: inSvg(
      (n) => `<g ${Array.from({ length: n }, (_, at) => `xmlns:a${at}="u"`).join(' ')}/>`,
    ),
  },
  { name: 'SVG: entities', limit: 1_000_000, hold: inSvg((n) => '&amp;'.repeat(n)) },
  { name: 'SVG: comments', limit: 500_000, hold: inSvg((n) => '<!---->'.repeat(n)) },
  { name: 'SVG: text', limit: MAX_IMAGE_BYTES - (2 << 20), hold: inSvg((n) => 'x'.repeat(n)) },
  {
    name: 'SVG: pieces of one badge',
    limit: 500_000,
    hold: (text, n) =>
      svg(
        `<o:credential>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}${' <!---->'.repeat(n)}</o:credential>`,
      ),
  },
  {
    name: 'SVG: comments before the root',
    limit: 8_000,
    hold: (text, n) => '<!---->'.repeat(n) + svg(element(text)),
  },
  {
    name: 'SVG: DOCTYPE',
    limit: 1_000_000,
    hold: (text, n) => `<!DOCTYPE svg ${'x'.repeat(n)}>${svg(element(text))}`,
  },
  {
    name: 'SVG: packed',
    limit: MAX_IMAGE_BYTES - (2 << 20),
    hold: (text, n) => gzipSync(svg(element(text) + ' '.repeat(n))),
  },
];
