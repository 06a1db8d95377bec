/** Dimensions of the containers of a badge: files, presentations, records, links. */
import { deflateSync, gzipSync } from 'node:zlib';
import type { Json } from '../../../src/badge/contract.js';
import { writeChunk } from '../../../src/formats/png-chunks.js';
import { PNG_SIGNATURE } from '../../../src/formats/detect.js';
import { CREDENTIAL_LIMITS } from '../../../src/json/limits.js';
import { MAX_IMAGE_BYTES } from '../../../src/formats/payload.js';
import { PDF_LIMITS } from '../../../src/formats/pdf-objects.js';
import {
  MAX_SVG_ATTRIBUTES,
  MAX_SVG_DEPTH,
  MAX_SVG_ELEMENTS,
} from '../../../src/formats/svg-scan.js';
import { READ_LIMITS } from '../../../src/read.js';
import { cat } from '../bytes.js';
import type { ContainerDimension } from './contract.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Quotes a token, which is a string inside JSON. */
const asJson = (text: string): string => (text.startsWith('{') ? text : JSON.stringify(text));
const times = (text: string, n: number): string => Array.from({ length: n }, () => text).join(',');

const HEADER = writeChunk('IHDR', Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]));
const END = writeChunk('IEND', new Uint8Array());
const png = (...chunks: readonly Uint8Array[]): Uint8Array =>
  cat(PNG_SIGNATURE, HEADER, ...chunks, END);
const chunk = (type: string, keyword: string, rest: Uint8Array): Uint8Array =>
  writeChunk(type, cat(utf8(keyword), rest));
const itxt = (text: string): Uint8Array =>
  chunk('iTXt', 'openbadgecredential', cat(new Uint8Array(5), utf8(text)));
const repeated = (one: Uint8Array, n: number): Uint8Array => {
  const all = new Uint8Array(one.length * n);
  for (let at = 0; at < n; at++) all.set(one, at * one.length);
  return all;
};

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:o="https://purl.imsglobal.org/ob/v3p0" xmlns:p="http://openbadges.org">';
const svg = (body: string): string => `${SVG}${body}</svg>`;
const element = (text: string): string =>
  `<o:credential><![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]></o:credential>`;
const inSvg =
  (around: (n: number) => string) =>
  (text: string, n: number): string =>
    svg(element(text) + around(n));

const stream = (id: number, dictionary: string, data: Uint8Array): Uint8Array =>
  cat(
    utf8(`${id} 0 obj\n<< ${dictionary} /Length ${data.length} >>\nstream\n`),
    data,
    utf8('\nendstream\nendobj\n'),
  );
const FILESPEC = (id: number): string =>
  `4 0 obj\n<< /Type /Filespec /F (b.json) /EF << /F ${id} 0 R >> >>\nendobj\n`;
const pdf = (text: string, ...more: readonly Uint8Array[]): Uint8Array =>
  cat(
    utf8(`%PDF-1.7\n${FILESPEC(5)}`),
    stream(5, '/Type /EmbeddedFile', utf8(text)),
    ...more,
    utf8('%%EOF\n'),
  );

const PNGS: readonly ContainerDimension[] = [
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

const SVGS: readonly ContainerDimension[] = [
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

const PDFS: readonly ContainerDimension[] = [
  {
    name: 'PDF: streams',
    limit: PDF_LIMITS.streams - 2,
    hold: (text, n) =>
      pdf(text, ...Array.from({ length: n }, (_, at) => stream(10 + at, '', new Uint8Array()))),
  },
  {
    name: 'PDF: object streams',
    limit: PDF_LIMITS.streams - 2,
    hold: (text, n) =>
      pdf(
        text,
        repeated(
          stream(9, '/Type /ObjStm /Filter /FlateDecode', deflateSync('x'.repeat(1_000))),
          n,
        ),
      ),
  },
  {
    name: 'PDF: attachments',
    limit: PDF_LIMITS.streams - 2,
    hold: (text, n) =>
      pdf(
        text,
        ...Array.from({ length: n }, (_, at) =>
          stream(10 + at, '/Type /EmbeddedFile', utf8('{"a":1}')),
        ),
      ),
  },
  {
    name: 'PDF: large attachments',
    limit: 200,
    hold: (text, n) =>
      pdf(
        text,
        ...Array.from({ length: n }, (_, at) =>
          stream(10 + at, '/Type /EmbeddedFile', utf8(`{"a":"${'x'.repeat(60_000)}"}`)),
        ),
      ),
  },
  {
    name: 'PDF: packed attachments',
    limit: 200,
    hold: (text, n) =>
      pdf(
        text,
        ...Array.from({ length: n }, (_, at) =>
          stream(
            10 + at,
            '/Type /EmbeddedFile /Filter /FlateDecode',
            deflateSync(`{"a":"${'x'.repeat(140_000)}"}`),
          ),
        ),
      ),
  },
  {
    name: 'PDF: pictures attached',
    limit: 50,
    hold: (text, n) => {
      const picture = png(itxt(text), repeated(writeChunk('aaAa', new Uint8Array()), 10_000));
      return pdf(
        text,
        ...Array.from({ length: n }, (_, at) => stream(10 + at, '/Type /EmbeddedFile', picture)),
      );
    },
  },
  {
    name: 'PDF: the word stream',
    limit: 1_500_000,
    hold: (text, n) => pdf(text, utf8('stream '.repeat(n))),
  },
  {
    name: 'PDF: streams without end',
    limit: 1_000_000,
    hold: (text, n) => pdf(text, utf8('>>stream\n'.repeat(n))),
  },
  {
    name: 'PDF: names of attachments',
    limit: 400_000,
    hold: (text, n) => pdf(text, utf8('/EF << /F 5 0 R >> '.repeat(n))),
  },
  {
    name: 'PDF: open /EF',
    limit: 3_000_000,
    hold: (text, n) => pdf(text, utf8('/EF<<'.repeat(n))),
  },
  {
    name: 'PDF: backslashes in a name',
    limit: 400_000,
    hold: (text, n) => pdf(text, utf8('/F (\\((/EF<</F 5 0 R>>'.repeat(n))),
  },
  { name: 'PDF: digits', limit: 12 << 20, hold: (text, n) => pdf(text, utf8('1'.repeat(n))) },
  {
    name: 'PDF: /Encrypt',
    limit: 1_500_000,
    hold: (text, n) => pdf(text, utf8('/Encrypt 1 1 '.repeat(n))),
  },
  {
    name: 'PDF: white space',
    limit: 12 << 20,
    hold: (text, n) => pdf(text, utf8(`/Encrypt${' '.repeat(n)}`)),
  },
];

const DEEP: Json = JSON.parse('['.repeat(180) + ']'.repeat(180)) as Json;
const CONTEXTS =
  '"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]';
const presentation = (inside: string, more = ''): string =>
  `{"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiablePresentation"],"verifiableCredential":[${inside}]${more}}`;
const record = (inside: string, more = ''): string =>
  `{${CONTEXTS},"id":"urn:uuid:clr","type":["VerifiableCredential","ClrCredential"],"issuer":{"id":"did:example:i","type":["Profile"]},"validFrom":"2026-01-01T00:00:00Z","name":"R","credentialSubject":{"type":["ClrSubject"],"id":"did:example:rower","verifiableCredential":[${inside}]${more}}}`;

const TEXTS: readonly ContainerDimension[] = [
  {
    name: 'JSON: white space',
    limit: CREDENTIAL_LIMITS.bytes * 15,
    hold: (text, n) => `${' '.repeat(n)}${text}`,
  },
  { name: 'list', limit: READ_LIMITS.badges, hold: (text, n) => `[${times(asJson(text), n)}]` },
  {
    name: 'list of nothing',
    limit: 10_000,
    hold: (text, n) => `[${asJson(text)},${times('{}', n - 1)}]`,
  },
  {
    name: 'list of texts',
    limit: 10_000,
    hold: (text, n) => `[${asJson(text)},${times('"eyJhbGciOiJub25lIn0.e30."', n - 1)}]`,
  },
  {
    name: 'answer of an API',
    limit: READ_LIMITS.badges,
    hold: (text, n) => `{"credentials":[${times(asJson(text), n)}]}`,
  },
  {
    name: 'presentation',
    limit: READ_LIMITS.badges,
    hold: (text, n) => presentation(times(asJson(text), n)),
  },
  {
    name: 'presentation with large rest',
    limit: CREDENTIAL_LIMITS.values * 10,
    hold: (text, n) =>
      presentation(asJson(text), `,"x":[${times(`[${times('1', 9_999)}]`, n / 10_000 + 1)}]`),
  },
  {
    name: 'presentation of repeated nodes',
    limit: 10_000,
    hold: (text, n) =>
      presentation(
        asJson(text),
        `,"holder":{"id":"urn:h"},"x":[${times('{"id":"urn:h","name":"x"}', n)}]`,
      ),
  },
  {
    name: 'deep presentation',
    limit: 1,
    hold: (text) => presentation(asJson(text), `,"x":${JSON.stringify(DEEP)}`),
  },
  {
    name: 'record',
    limit: READ_LIMITS.badges - 1,
    hold: (text, n) => record(times(asJson(text), n)),
  },
  {
    name: 'record of unlike badges',
    limit: READ_LIMITS.badges - 1,
    hold: (text, n) =>
      record(
        Array.from({ length: n }, (_, at) =>
          asJson(text).replace('0b7e3a5e-8a3d-4c57-9f2a', `0b7e3a5e-8a3d-4c57-${1000 + at}`),
        ).join(','),
      ),
  },
  {
    name: 'record with associations',
    limit: 10_000,
    hold: (text, n) =>
      record(
        asJson(text),
        `,"association":[${times('{"type":"Association","associationType":"isChildOf","sourceId":"urn:a","targetId":"urn:b"}', n)}]`,
      ),
  },
  {
    name: 'record with achievements',
    limit: 10_000,
    hold: (text, n) =>
      record(
        asJson(text),
        `,"achievement":[${times('{"id":"urn:a","type":["Achievement"],"name":"A","description":"d","criteria":{"narrative":"n"}}', n)}]`,
      ),
  },
  {
    name: 'data: URI',
    limit: 1_000_000,
    hold: (text, n) => `data:application/json,${encodeURIComponent(text)}${'%20'.repeat(n)}`,
  },
  {
    name: 'data: URI in base64',
    limit: 1_000_000,
    hold: (text, n) =>
      `data:application/json;base64,${Buffer.from(text).toString('base64')}${'%0A'.repeat(n)}`,
  },
  {
    name: 'envelope',
    limit: 1,
    hold: (text) =>
      JSON.stringify({
        '@context': 'https://www.w3.org/ns/credentials/v2',
        type: 'EnvelopedVerifiableCredential',
        id: `data:application/vc+jwt,${text}`,
      }),
  },
];

export const CONTAINERS: readonly ContainerDimension[] = [...PNGS, ...SVGS, ...PDFS, ...TEXTS];
