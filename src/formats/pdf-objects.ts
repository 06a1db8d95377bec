import { decodeLatin1 } from '../bytes/utf8.js';
import { BadgeError } from '../errors.js';
import { decodeStream, filtersOf } from './pdf-filters.js';

/**
 * Largest PDF, most streams in it, most attempts to unpack one, and most bytes that may come out of all its streams together.
 * An object stream holds a hundred objects or more, so that few files have more than some hundred of them.
 */
export const PDF_LIMITS = {
  bytes: 16 << 20,
  streams: 20_000,
  unpacked: 3_000,
  inflated: 32 << 20,
} as const;
/** Longest dictionary in front of a stream. */
const MAX_DICTIONARY = 4096;

/** A stream object: its number, its dictionary as text, and where its data lies in the file. */
export interface PdfStream {
  readonly id: number;
  readonly dictionary: string;
  readonly start: number;
  readonly end: number;
}

/** A file as one character per byte, its streams, and what is left of the cap on what may come out of them. */
export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly streams: readonly PdfStream[];
  budget: number;
  /** Filters that streams use and we do not read. */
  readonly unread: Set<string>;
  /** How often a stream may still be unpacked. */
  unpackings: number;
}

/**
 * Where a stream's data ends: at the length given if `endstream` follows it, else at the next `endstream` less its line end.
 * A length in another object is not looked up: that would cost a search of the file for each stream.
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

/** `stream` after the end of a dictionary; the word alone may stand anywhere. */
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
 * Finds the stream objects of a PDF by scanning, which needs no cross-reference table and survives a broken one.
 * @throws BadgeError `too-large`, `pdf-locked` when it is encrypted, `pdf-unreadable` when it is cut
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
 * Decodes the data of a stream; `undefined` when it is broken or packed in a way that we do not read, which `pdf.unread` then names.
 * @throws BadgeError `inflate-limit` when all streams together grow over the cap
 */
export async function dataOf(
  pdf: PdfFile,
  { dictionary, start, end }: PdfStream,
): Promise<Uint8Array | undefined> {
  if (filtersOf(dictionary).length === 0) return pdf.bytes.subarray(start, end);
  // where the length was not given, the line end taken off may have been data
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
