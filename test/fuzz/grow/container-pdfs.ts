/** Dimensions of PDF files that contain a badge. */
import { deflateSync } from 'node:zlib';
import { writeChunk } from '../../../src/formats/png-chunks.js';
import { PDF_LIMITS } from '../../../src/formats/pdf-objects.js';
import { cat } from '../bytes.js';
import type { ContainerDimension } from './contract.js';
import { itxt, png, repeated, utf8 } from './container-parts.js';

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

export const PDFS: readonly ContainerDimension[] = [
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
