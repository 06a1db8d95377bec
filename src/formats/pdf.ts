import { decodeLatin1, decodeUtf8 } from '../bytes/utf8.js';
import { BadgeError } from '../errors.js';
import type { Format, Payload } from './contract.js';
import { filtersOf } from './pdf-filters.js';
import { dataOf, openPdf, type PdfFile, type PdfStream } from './pdf-objects.js';
import { looksLikePdf } from './detect.js';

/** Most attachments that are read. */
export const MAX_ATTACHMENTS = 200;
/** Distance from a file specification's `/EF` within which its name is searched, in characters. */
const WINDOW = 1000;

/**
 * Joins all objects into one text that is searched for names: plain ones and, since PDF 1.5, those
 * in packed object streams.
 */
async function objectTexts(pdf: PdfFile): Promise<string[]> {
  const texts = [pdf.text];
  for (const stream of pdf.streams) {
    if (!/\/Type\s*\/ObjStm\b/.test(stream.dictionary)) continue;
    const data = await dataOf(pdf, stream);
    if (data) texts.push(decodeLatin1(data));
  }
  return texts;
}

/**
 * Decodes a PDF string: UTF-16 or UTF-8 when it starts with a byte order mark, else nearly Latin-1.
 */
function pdfString(literal: string): string {
  const plain = literal.replace(/\\([()\\])/g, '$1');
  const bytes = Uint8Array.from(plain, (character) => character.charCodeAt(0));
  if (plain.startsWith('\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(bytes);
  return plain.startsWith('\u00ef\u00bb\u00bf') ? (decodeUtf8(bytes.subarray(3)) ?? plain) : plain;
}

/**
 * Finds the name in the same dictionary as `/EF`: the last one before it or the first one after it,
 * with no dictionary boundary between.
 */
function nameNear(text: string, at: number, afterEf: number): string | undefined {
  const literal = /\/U?F\s*\(((?:\\.|[^\\()]){0,255})\)/;
  const before = text
    .slice(Math.max(0, at - WINDOW), at)
    .split(/<<|>>|\bobj\b/)
    .at(-1)!;
  const after = text.slice(afterEf, afterEf + WINDOW).split(/<<|>>|\bobj\b/, 1)[0]!;
  const found = literal.exec(before)?.[1] ?? literal.exec(after)?.[1];
  return found === undefined ? undefined : pdfString(found);
}

/**
 * Finds every file specification (ISO 32000-1, 7.11.3).
 *
 * @returns by the number of its stream, a function that finds its name: of thousands of
 *   specifications only the attachments that are read need one
 */
function attachmentNames(texts: readonly string[]): Map<number, () => string | undefined> {
  const names = new Map<number, () => string | undefined>();
  for (const text of texts) {
    for (const match of text.matchAll(
      /\/EF\s*<<[^<>]{0,300}?\/(?:UF|F)\s+(\d{1,10})\s+\d{1,5}\s+R[^<>]{0,300}>>/g,
    )) {
      const { index, 0: whole } = match;
      names.set(Number(match[1]), () => nameNear(text, index, index + whole.length));
    }
  }
  return names;
}

/** Names the filter of an attachment that was not unpacked and may contain a badge. */
function nothingIn(pdf: PdfFile, attached: ReadonlyMap<number, PdfStream>): BadgeError {
  const filters = [...attached.values()].flatMap(({ dictionary }) => filtersOf(dictionary));
  const unread = filters.find((filter) => pdf.unread.has(filter));
  return unread === undefined
    ? new BadgeError('pdf-no-badge', { attachments: attached.size })
    : new BadgeError('pdf-filter', { filter: unread });
}

const isAttachment = (stream: PdfStream, names: ReadonlyMap<number, unknown>): boolean =>
  names.has(stream.id) || /\/Type\s*\/EmbeddedFile\b/.test(stream.dictionary);

/**
 * Makes the format of badges attached to a PDF: JSON, JWT, PNG or SVG among its embedded files.
 * Text and images on its pages are not read.
 * @param unbakeInner reads one attachment; passed in, since a format does not know the others
 */
export function pdfWith(unbakeInner: (bytes: Uint8Array) => Promise<readonly Payload[]>): Format {
  /** Reads the first badge of an attachment; most attachments contain none. */
  async function payloadOf(
    pdf: PdfFile,
    stream: PdfStream,
    name: string | undefined,
  ): Promise<Payload[]> {
    const data = await dataOf(pdf, stream);
    if (!data || looksLikePdf(data)) return [];
    const payloads = await unbakeInner(data).catch((error: unknown) => {
      if (error instanceof BadgeError) return [];
      throw error;
    });
    return payloads.slice(0, 1).map(({ text, found }) => ({
      text,
      found: {
        ...found,
        container: 'pdf',
        chunk: name ?? `object ${stream.id}`,
        offset: stream.start,
      },
    }));
  }
  async function unbake(bytes: Uint8Array): Promise<readonly Payload[]> {
    const pdf = openPdf(bytes);
    const names = attachmentNames(await objectTexts(pdf));
    const attached = new Map(
      pdf.streams
        .filter((stream) => isAttachment(stream, names))
        .map((stream) => [stream.id, stream]),
    );
    const payloads: Payload[] = [];
    for (const stream of [...attached.values()].slice(0, MAX_ATTACHMENTS))
      payloads.push(...(await payloadOf(pdf, stream, names.get(stream.id)?.())));
    if (payloads.length === 0) throw nothingIn(pdf, attached);
    return payloads;
  }
  return { name: 'pdf', recognise: looksLikePdf, unbake };
}
