import { decodeLatin1 } from '../bytes/utf8.js';
import { BadgeError } from '../errors.js';
import { decodeStream, filtersOf } from './pdf-filters.js';

/**
 * Largest PDF, most streams in it, most attempts to unpack any, and most bytes unpacked from all
 * its streams together. An object stream contains a hundred objects or more, so few
 * files have more than some hundred of them.
 */
export const PDF_LIMITS = {
  bytes: 16 << 20,
  streams: 20_000,
  unpacked: 3_000,
  inflated: 32 << 20,
} as const;
/** Longest dictionary before a stream, in characters. */
const MAX_DICTIONARY = 4096;

/**
 * A stream object: its number, its dictionary as text, and the position of its data in the file.
 */
export interface PdfStream {
  readonly id: number;
  readonly dictionary: string;
  readonly start: number;
  readonly end: number;
}

/** A file as one character per byte, its streams, and the rest of the limit on unpacked bytes. */
export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly streams: readonly PdfStream[];
  budget: number;
  /** Filters of its streams that are not supported. */
  readonly unread: Set<string>;
  /** Remaining number of times that a stream may be unpacked. */
  unpackings: number;
}

/**
 * Finds the end of a stream's data: at the declared length if `endstream` follows it, else at the
 * next `endstream` less its line end. A length in another object is not looked up: that would cost
 * a search of the file per stream.
 */
function endOf(text: string, start: number, dictionary: string): number {
  const length = /\/Length\s+(\d{1,10})(?!\d*\s+\d{1,5}\s+R)/.exec(dictionary)?.[1];
  const given = start + Number(length);
  if (length !== undefined && /^\s{0,2}endstream/.test(text.slice(given, given + 12))) return given;
  const end = text.indexOf('endstream', start);
  if (end < 0) throw new BadgeError('pdf-unreadable', { what: 'stream', offset: start });
  return Math.max(start, text[end - 2] === '\r' ? end - 2 : end - 1);
}

function streamAt(text: string, keyword: number): PdfStream | undefined {
  const before = text.slice(Math.max(0, keyword - MAX_DICTIONARY), keyword);
  const dictionaryAt = before.lastIndexOf('obj') + 3;
  const id = /(\d{1,10})\s{1,5}\d{1,5}\s{1,5}obj$/.exec(
    before.slice(Math.max(0, dictionaryAt - 40), dictionaryAt),
  )?.[1];
  if (id === undefined) return undefined;
  const start = keyword + (text[keyword + 6] === '\r' && text[keyword + 7] === '\n' ? 8 : 7);
  const dictionary = before.slice(dictionaryAt);
  return { id: Number(id), dictionary, start, end: endOf(text, start, dictionary) };
}

/** Tells whether `stream` follows the end of a dictionary; the word alone may occur anywhere. */
const opensStream = (text: string, at: number): boolean =>
  />>\s*$/.test(text.slice(Math.max(0, at - 8), at));

function streamsIn(text: string): PdfStream[] {
  const streams: PdfStream[] = [];
  let seen = 0;
  for (let at = text.indexOf('stream'); at >= 0;) {
    const opens = opensStream(text, at);
    if (opens && ++seen > PDF_LIMITS.streams)
      throw new BadgeError('pdf-unreadable', { what: 'streams', limit: PDF_LIMITS.streams });
    const stream = opens ? streamAt(text, at) : undefined;
    if (stream) streams.push(stream);
    at = text.indexOf('stream', stream ? stream.end : at + 6);
  }
  return streams;
}

/**
 * Finds the stream objects of a PDF by scanning, which needs no cross-reference table and tolerates
 * a broken one.
 * @throws BadgeError `too-large`, `pdf-locked` when it is encrypted, `pdf-unreadable` when it is
 *   truncated
 */
export function openPdf(bytes: Uint8Array): PdfFile {
  if (bytes.length > PDF_LIMITS.bytes)
    throw new BadgeError('too-large', { bytes: bytes.length, limit: PDF_LIMITS.bytes });
  const text = decodeLatin1(bytes);
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(text)) throw new BadgeError('pdf-locked');
  return {
    bytes,
    text,
    streams: streamsIn(text),
    budget: PDF_LIMITS.inflated,
    unread: new Set(),
    unpackings: PDF_LIMITS.unpacked,
  };
}

/**
 * Decodes the data of a stream; `undefined` when it is broken or has an unsupported filter, which
 * `pdf.unread` then names.
 * @throws BadgeError `inflate-limit` when all streams together exceed the limit
 */
export async function dataOf(
  pdf: PdfFile,
  { dictionary, start, end }: PdfStream,
): Promise<Uint8Array | undefined> {
  if (filtersOf(dictionary).length === 0) return pdf.bytes.subarray(start, end);
  // without a declared length, the line end that was cut off may have been data
  for (const spare of [0, 1, 2]) {
    if (--pdf.unpackings < 0)
      throw new BadgeError('pdf-unreadable', { what: 'streams', limit: PDF_LIMITS.unpacked });
    const data = await decodeStream(pdf.bytes.subarray(start, end + spare), dictionary, pdf.budget);
    if (data instanceof Uint8Array) {
      pdf.budget -= data.length;
      return data;
    }
    if ('filter' in data) {
      pdf.unread.add(data.filter);
      return undefined;
    }
    if (data.reason === 'limit')
      throw new BadgeError('inflate-limit', { offset: start, limit: PDF_LIMITS.inflated });
  }
  return undefined;
}
