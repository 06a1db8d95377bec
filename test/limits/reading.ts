/** Inputs that are one step over a limit of reading each, and the code of the `BadgeError` they end with. */
import { strFromU8, strToU8, zipSync, zlibSync } from 'fflate';
import { CONTAINER_LIMITS, CREDENTIAL_LIMITS } from '../../src/json/limits.js';
import { MAX_IMAGE_BYTES } from '../../src/formats/payload.js';
import { MAX_PNG_CHUNKS } from '../../src/formats/png-chunks.js';
import { MAX_SVG_ATTRIBUTES, MAX_SVG_DEPTH, MAX_SVG_ELEMENTS } from '../../src/formats/svg-scan.js';
import { PDF_LIMITS } from '../../src/formats/pdf-objects.js';
import { MAX_FILES_WORK } from '../../src/formats/text.js';
import { ZIP_LIMITS } from '../../src/formats/zip.js';
import { READ_LIMITS, type ReadInput } from '../../src/read.js';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import { draft } from '../golden/mint.js';
import { pngWith, textChunk } from '../formats/pictures.js';

/** How reading ends beyond a limit. */
export interface OverReading {
  readonly ends: string;
  readonly limit?: number;
  readonly make: () => ReadInput | Promise<ReadInput>;
}

const many = <T>(count: number, one: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => one(at));
const badge = draft('did:example:issuer');
const withName = (name: unknown): string => JSON.stringify({ ...badge, name });
const svg = (inside: string): Uint8Array =>
  strToU8(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);
const presentation = (inside: unknown): object => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiablePresentation'],
  verifiableCredential: inside,
});

/** A PDF of nothing but streams. */
const pdf = (dictionary: string, data: Uint8Array, count = 1): Uint8Array => {
  const one = `1 0 obj <<${dictionary}/Length ${data.length}>> stream\n${strFromU8(data, true)}\nendstream endobj\n`;
  return strToU8(`%PDF-1.7\n${one.repeat(count)}`, true);
};
const OBJECTS = '/Type /ObjStm /Filter /FlateDecode ';

export const OVER_READING: Readonly<Record<string, OverReading>> = {
  'CREDENTIAL_LIMITS.bytes': {
    ends: 'too-large',
    limit: CREDENTIAL_LIMITS.bytes,
    make: () => withName(many(10, () => 'x'.repeat(CREDENTIAL_LIMITS.bytes / 10))),
  },
  'CREDENTIAL_LIMITS.values': {
    ends: 'too-many-values',
    limit: CREDENTIAL_LIMITS.values,
    make: () => withName(many(6, () => many(9_000, () => 1))),
  },
  'CREDENTIAL_LIMITS.depth': {
    ends: 'too-deep',
    limit: CREDENTIAL_LIMITS.depth,
    make: () => withName(0).replace('"name":0', `"name":${'['.repeat(64)}${']'.repeat(64)}`),
  },
  'CREDENTIAL_LIMITS.arrayLength': {
    ends: 'array-too-long',
    limit: CREDENTIAL_LIMITS.arrayLength,
    make: () => withName(many(CREDENTIAL_LIMITS.arrayLength + 1, () => 1)),
  },
  'CREDENTIAL_LIMITS.members': {
    ends: 'too-many-values',
    limit: CREDENTIAL_LIMITS.members,
    make: () =>
      withName(
        Object.fromEntries(many(CREDENTIAL_LIMITS.members + 1, (at) => [`x${at}`, 1] as const)),
      ),
  },
  'CREDENTIAL_LIMITS.stringLength': {
    ends: 'string-too-long',
    limit: CREDENTIAL_LIMITS.stringLength,
    make: () => withName('x'.repeat(CREDENTIAL_LIMITS.stringLength + 1)),
  },
  'CONTAINER_LIMITS.bytes': {
    ends: 'too-large',
    limit: CONTAINER_LIMITS.bytes,
    make: () => new Uint8Array(CONTAINER_LIMITS.bytes + 1),
  },
  'READ_LIMITS.badges': {
    ends: 'too-many-values',
    limit: READ_LIMITS.badges,
    make: () => JSON.stringify(many(READ_LIMITS.badges + 1, () => badge)),
  },
  'READ_LIMITS.nesting': {
    ends: 'too-deep',
    limit: READ_LIMITS.nesting,
    make: () => JSON.stringify(presentation(presentation(presentation(badge)))),
  },
  MAX_IMAGE_BYTES: {
    ends: 'too-large',
    limit: MAX_IMAGE_BYTES,
    make: () => {
      const bytes = new Uint8Array(MAX_IMAGE_BYTES + 1);
      bytes.set(pngWith());
      return bytes;
    },
  },
  MAX_PNG_CHUNKS: {
    ends: 'too-many-values',
    limit: MAX_PNG_CHUNKS,
    make: () => pngWith(many(MAX_PNG_CHUNKS, () => textChunk('tEXt', 'a\0b'))),
  },
  MAX_SVG_ELEMENTS: {
    ends: 'too-many-values',
    limit: MAX_SVG_ELEMENTS,
    make: () => svg('<g/>'.repeat(MAX_SVG_ELEMENTS)),
  },
  MAX_SVG_ATTRIBUTES: {
    ends: 'too-many-values',
    limit: MAX_SVG_ATTRIBUTES,
    make: () => svg('<g a="" b="" c=""/>'.repeat(MAX_SVG_ATTRIBUTES / 3)),
  },
  MAX_SVG_DEPTH: {
    ends: 'too-deep',
    limit: MAX_SVG_DEPTH,
    make: () => svg('<g>'.repeat(MAX_SVG_DEPTH) + '</g>'.repeat(MAX_SVG_DEPTH)),
  },
  MAX_FILES_WORK: {
    ends: 'too-many-values',
    limit: MAX_FILES_WORK,
    make: () => {
      const block = encodeBase64url(pngWith()).replace(/(.{76})/g, '$1\n');
      return many(MAX_FILES_WORK + 1, () => block).join('\n\n');
    },
  },
  'PDF_LIMITS.streams': {
    ends: 'pdf-unreadable',
    limit: PDF_LIMITS.streams,
    make: () => pdf('', new Uint8Array(), PDF_LIMITS.streams + 1),
  },
  'PDF_LIMITS.unpacked': {
    ends: 'pdf-unreadable',
    limit: PDF_LIMITS.unpacked,
    make: () => pdf(OBJECTS, zlibSync(strToU8('1 0 2 0 <<>>')), PDF_LIMITS.unpacked + 1),
  },
  'PDF_LIMITS.inflated': {
    ends: 'inflate-limit',
    limit: PDF_LIMITS.inflated,
    make: () => pdf(OBJECTS, zlibSync(new Uint8Array(PDF_LIMITS.inflated + 1))),
  },
  'ZIP_LIMITS.inflatedBytes': {
    ends: 'inflate-limit',
    limit: ZIP_LIMITS.inflatedBytes,
    make: () => {
      const files = many(7, (at) => [`${at}`, new Uint8Array(ZIP_LIMITS.entryBytes)] as const);
      return zipSync(Object.fromEntries(files));
    },
  },
  'ZIP_LIMITS.files': {
    ends: 'too-many-values',
    limit: ZIP_LIMITS.files,
    make: () =>
      zipSync(Object.fromEntries(many(ZIP_LIMITS.files + 1, (at) => [`${at}`, new Uint8Array(1)]))),
  },
  'ZIP_LIMITS.entryBytes': {
    ends: 'inflate-limit',
    limit: ZIP_LIMITS.entryBytes,
    make: () => zipSync({ a: new Uint8Array(ZIP_LIMITS.entryBytes + 1) }),
  },
};
