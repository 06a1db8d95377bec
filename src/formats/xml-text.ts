import { inflate } from '../bytes/gzip.js';
import { decodeLatin1, encodeUtf8 } from '../bytes/utf8.js';
import { BadgeError } from '../errors.js';
import { isGzip } from './detect.js';

/** Encodings of an XML file. */
export type XmlEncoding =
  'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-1' | 'us-ascii';

/**
 * An XML file as text, with its encoding, by which the bytes of a character are found. A byte order
 * mark remains the first character.
 */
export interface XmlText {
  readonly text: string;
  readonly encoding: XmlEncoding;
}

const ALIASES: Readonly<Record<string, XmlEncoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'iso-8859-1': 'iso-8859-1',
  latin1: 'iso-8859-1',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'us-ascii': 'us-ascii',
  ascii: 'us-ascii',
};

/**
 * Detects the encoding by byte order mark, by the zero bytes of a UTF-16 `<`, or by the
 * declaration; UTF-8 without any of them (XML 1.0, appendix F).
 */
function encodingOf(bytes: Uint8Array): XmlEncoding {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  const declared = /^<\?xml[^>]{0,120}?encoding\s*=\s*["']([\w.-]{1,40})["']/.exec(
    decodeLatin1(bytes.subarray(0, 200)),
  )?.[1];
  const known = declared === undefined ? 'utf-8' : ALIASES[declared.toLowerCase()];
  if (!known) throw new BadgeError('svg-not-xml', { what: 'encoding', encoding: declared! });
  return known;
}

/**
 * Decodes the bytes of an XML file (B-30).
 * @throws BadgeError `not-utf8` when the bytes do not match the encoding, `svg-not-xml` for an
 *   unsupported encoding
 */
export function decodeXml(bytes: Uint8Array): XmlText {
  const encoding = encodingOf(bytes);
  try {
    return {
      text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes),
      encoding,
    };
  } catch {
    throw new BadgeError('not-utf8', { encoding });
  }
}

/** Encodes text for the file; in a one-byte encoding only ASCII, see {@link mustBeReference}. */
function encodeXml(text: string, encoding: XmlEncoding): Uint8Array {
  if (!encoding.startsWith('utf-16')) return encodeUtf8(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++)
    view.setUint16(2 * i, text.charCodeAt(i), encoding === 'utf-16le');
  return bytes;
}

/** Gives the byte offset of the character at `index`. */
export function byteOffset({ text, encoding }: XmlText, index: number): number {
  if (encoding.startsWith('utf-16')) return 2 * index;
  return encoding === 'utf-8' ? encodeUtf8(text.slice(0, index)).length : index;
}

/**
 * Matches characters that an XML reader may change, or that the file's encoding lacks: they are
 * written as character references.
 */
export function mustBeReference(encoding: XmlEncoding): RegExp {
  return encoding.startsWith('utf-') ? /[\r\u007f-\u009f\u2028]/gu : /[\r\u007f-\u{10ffff}]/gu;
}

/** Replaces `remove` characters at `at` by `insert`. */
export interface XmlEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/**
 * Applies edits to the bytes, so that all others stay exactly as they are (B-25). Edits must not
 * overlap.
 */
export function editXml(bytes: Uint8Array, xml: XmlText, edits: readonly XmlEdit[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let from = 0;
  let measuredTo = 0;
  let measuredBytes = 0;
  // measure each piece of the text once, from the end of the last one
  const offsetOf = (index: number): number => {
    if (xml.encoding !== 'utf-8') return byteOffset(xml, index);
    measuredBytes += encodeUtf8(xml.text.slice(measuredTo, index)).length;
    measuredTo = index;
    return measuredBytes;
  };
  for (const { at, remove, insert } of [...edits].sort(
    (a, b) => a.at - b.at || a.remove - b.remove,
  )) {
    parts.push(bytes.subarray(from, offsetOf(at)), encodeXml(insert, xml.encoding));
    from = offsetOf(at + remove);
  }
  parts.push(bytes.subarray(from));
  const edited = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (edited.set(part, at), at + part.length), 0);
  return edited;
}

/**
 * Unpacks an `.svgz`, up to a limit (B-32, X-4); returns other bytes as they are.
 * @throws BadgeError `inflate-limit` or `inflate-failed`
 */
export async function gunzipped(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  if (!isGzip(bytes)) return bytes;
  const inflated = await inflate(bytes, { format: 'gzip', maxBytes });
  if (inflated.ok) return inflated.bytes;
  throw inflated.reason === 'limit'
    ? new BadgeError('inflate-limit', { limit: maxBytes })
    : new BadgeError('inflate-failed');
}
