import { decodeUtf8 } from '../../bytes/utf8.js';
import {
  isGzip,
  looksLikePdf,
  looksLikePng,
  looksLikeSvg,
  looksLikeZip,
} from '../../formats/detect.js';

/** Bytes at the start of a file by which its type is recognised. */
const WINDOW = 4_096;
const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

const OOXML = 'application/vnd.openxmlformats-officedocument.';
/** Folders of an Office file (ECMA-376), and the types they mean. */
const OFFICE_FOLDERS: ReadonlyArray<readonly [string, string]> = [
  ['word/', `${OOXML}wordprocessingml.document`],
  ['xl/', `${OOXML}spreadsheetml.sheet`],
  ['ppt/', `${OOXML}presentationml.presentation`],
];
const ODF = /^mimetype(application\/vnd\.oasis\.opendocument\.(?:text|spreadsheet|presentation))/;
/** Signature of an entry in the central directory of a ZIP archive. */
const CENTRAL = [0x50, 0x4b, 0x01, 0x02] as const;
/** Most entries of an archive that are looked at for the folders of an Office file. */
const MAX_ENTRIES = 4_096;
/** Most characters of a name that are read: entries may lie on top of each other (X-3). */
const MAX_NAME = 64;

/** Reads names in the central directory of an archive, which lies at its end. */
function namesInZip(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at + 46 <= bytes.length && names.length < MAX_ENTRIES; at++) {
    at = bytes.indexOf(CENTRAL[0], at);
    if (at < 0) break;
    if (CENTRAL.some((byte, index) => bytes[at + index] !== byte)) continue;
    const length = bytes[at + 28]! | (bytes[at + 29]! << 8);
    names.push(latin(bytes, at + 46, at + 46 + Math.min(length, MAX_NAME)));
  }
  return names;
}

function zipType(bytes: Uint8Array): string {
  const [, odf] = ODF.exec(latin(bytes, 30, 120)) ?? [];
  if (odf !== undefined) return odf;
  const names = namesInZip(bytes);
  if (!names.includes('[Content_Types].xml')) return 'application/zip';
  const folder = OFFICE_FOLDERS.find(([start]) => names.some((name) => name.startsWith(start)));
  return folder?.[1] ?? 'application/zip';
}

/** Brands of ISO base media files (ISO/IEC 14496-12) and their types; any other is MP4. */
const BRANDS: Readonly<Record<string, string>> = {
  heic: 'image/heic',
  heix: 'image/heic',
  mif1: 'image/heic',
  avif: 'image/avif',
  'qt  ': 'video/quicktime',
  'M4A ': 'audio/mp4',
};
/** Types inside a RIFF file. */
const RIFF: Readonly<Record<string, string>> = { WEBP: 'image/webp', WAVE: 'audio/wav' };

type Recogniser = (bytes: Uint8Array) => string | undefined;
const starts =
  (pattern: RegExp, type: string): Recogniser =>
  (bytes) =>
    pattern.test(latin(bytes, 0, 16)) ? type : undefined;

const RECOGNISERS: readonly Recogniser[] = [
  (bytes) => (looksLikePng(bytes) ? 'image/png' : undefined),
  starts(/^\xff\xd8\xff/, 'image/jpeg'),
  starts(/^GIF8[79]a/, 'image/gif'),
  (bytes) => (latin(bytes, 0, 4) === 'RIFF' ? RIFF[latin(bytes, 8, 12)] : undefined),
  (bytes) =>
    latin(bytes, 4, 8) === 'ftyp' ? (BRANDS[latin(bytes, 8, 12)] ?? 'video/mp4') : undefined,
  starts(/^\x1a\x45\xdf\xa3/, 'video/webm'),
  starts(/^OggS/, 'audio/ogg'),
  starts(/^ID3|^\xff[\xf2\xf3\xfb]/, 'audio/mpeg'),
  (bytes) => (looksLikePdf(bytes) ? 'application/pdf' : undefined),
  (bytes) => (looksLikeZip(bytes) ? zipType(bytes) : undefined),
];

const HTML = /^\s*<(?:!doctype\s+html|html|head|body|script|iframe)\b/i;
/** Types of text that only the file's name tells apart. */
const TEXT_ENDINGS: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  markdown: 'text/markdown',
  csv: 'text/csv',
  json: 'application/json',
};

function textType(bytes: Uint8Array, name: string): string | undefined {
  if (isGzip(bytes)) return undefined;
  if (looksLikeSvg(bytes)) return 'image/svg+xml';
  const start = bytes.subarray(0, WINDOW);
  // the window may cut a character of up to four bytes
  const text = [0, 1, 2, 3]
    .map((cut) => decodeUtf8(start.subarray(0, start.length - (bytes.length > WINDOW ? cut : 0))))
    .find((one) => one !== undefined);
  if (text === undefined || /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) return undefined;
  if (HTML.test(text)) return 'text/html';
  return TEXT_ENDINGS[name.split('.').at(-1)!.toLowerCase()] ?? 'text/plain';
}

/** The media types that are accepted where a definition names none: HTML could run in a page. */
export const ACCEPTED_MEDIA_TYPES: readonly string[] = [
  'application/pdf',
  'application/zip',
  ...OFFICE_FOLDERS.map(([, type]) => type),
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
  'application/json',
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/heic',
  'image/avif',
  'image/svg+xml',
  'audio/mpeg',
  'audio/mp4',
  'audio/ogg',
  'audio/wav',
  'video/mp4',
  'video/quicktime',
  'video/webm',
  'text/plain',
  'text/markdown',
  'text/csv',
];

/** Accepted types of which no file is cleaned; JSON has no member that is known to name a person. */
const NOT_CLEANED = /^(?:audio|video)\/|^image\/(?:heic|avif)$|^application\/json$/;
/** Endings of the texts that are cleaned; of another, such as a program, the format is not known. */
const CLEANED_TEXT = /\.(?:txt|md|markdown|csv|tsv)$/i;

/**
 * Tells whether what a file of an accepted type states about a person can be removed. Of any other
 * file the grantor decides by name whether assessors get it.
 *
 * @param name of the file, by which kinds of text are told apart; default: one that is cleaned
 */
export const isCleanable = (mediaType: string, name = '.txt'): boolean =>
  !NOT_CLEANED.test(mediaType) && (!mediaType.startsWith('text/') || CLEANED_TEXT.test(name));

/**
 * Lists the accepted media types that patterns mean.
 *
 * @param patterns media types, or `image/*`
 */
export const mediaTypesMatching = (patterns: readonly string[]): readonly string[] =>
  ACCEPTED_MEDIA_TYPES.filter((type) =>
    patterns.some(
      (one) => one === type || (one.endsWith('/*') && type.startsWith(one.slice(0, -1))),
    ),
  );

/**
 * Recognises the media type of a file from its bytes; its name only tells kinds of text apart.
 *
 * @param bytes the whole file: the type of an Office file is at its end
 * @param name of the file
 * @returns `undefined` for what is not recognised
 * @example
 * import { mediaTypeOf } from 'open-badge-elements/assess';
 * const type = mediaTypeOf(bytes, 'plan.pdf');
 */
export function mediaTypeOf(bytes: Uint8Array, name: string): string | undefined {
  if (bytes.length === 0) return undefined;
  for (const recognise of RECOGNISERS) {
    const type = recognise(bytes);
    if (type !== undefined) return type;
  }
  return textType(bytes, name);
}
