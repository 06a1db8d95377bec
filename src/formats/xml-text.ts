import { inflate } from '../bytes/gzip.js';
import { decodeLatin1, encodeUtf8 } from '../bytes/utf8.js';
import { BadgeError } from '../errors.js';
import { isGzip } from './recognise.js';

/** How the characters of an XML file are laid down in bytes. */
export type XmlEncoding =
  'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-1' | 'us-ascii';

/** An XML file as text, and enough to find a character's bytes again. A byte order mark stays the first character. */
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

/** By byte order mark, by the zero bytes of a UTF-16 `<`, by the declaration; UTF-8 when nothing speaks (XML 1.0, appendix F). */
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
 * Reads the bytes of an XML file (B-30).
 * @throws BadgeError `not-utf8` when the bytes are not what they claim, `svg-not-xml` for an encoding that we do not read
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

/** Writes text in the file's encoding; in a one-byte encoding only ASCII, see {@link mustBeReference}. */
function encodeXml(text: string, encoding: XmlEncoding): Uint8Array {
  if (!encoding.startsWith('utf-16')) return encodeUtf8(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++)
    view.setUint16(2 * i, text.charCodeAt(i), encoding === 'utf-16le');
  return bytes;
}

/** The byte at which the character at `index` starts. */
export function byteOffset({ text, encoding }: XmlText, index: number): number {
  if (encoding.startsWith('utf-16')) return 2 * index;
  return encoding === 'utf-8' ? encodeUtf8(text.slice(0, index)).length : index;
}

/** Characters that an XML reader may change, or that the file's encoding lacks: they go in as character references. */
export function mustBeReference(encoding: XmlEncoding): RegExp {
  return encoding.startsWith('utf-') ? /[\r\u007f-\u009f\u2028]/gu : /[\r\u007f-\u{10ffff}]/gu;
}

/** Replace `remove` characters at `at` by `insert`. */
export interface XmlEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** Carries out edits on the bytes, so that all else stays exactly as it is (B-25). Edits must not overlap. */
export function editXml(bytes: Uint8Array, xml: XmlText, edits: readonly XmlEdit[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let from = 0;
  let measuredTo = 0;
  let measuredBytes = 0;
  // each piece of the text is measured once, from where the last one ended
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
 * Unpacks an `.svgz`, up to a cap (B-32, X-4); other bytes come back as they are.
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
