/**
 * Undoes what mail programs, web forms and web pages do to a text, so that the badge in it can be
 * found: soft line breaks, quotation marks of replies, invisible characters, percent-encoding,
 * character references.
 */
import { decodeUtf8, encodeUtf8 } from '../bytes/utf8.js';

/** Matches white space, and the invisible characters that chat programs insert. */
const INVISIBLE = /[\s\p{Cf}]+/gu;
const REFERENCES: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
};

/**
 * Joins a token that was cut into pieces: none of its characters is white space, invisible, or the
 * mark of a quoted line (RFC 3676 §4.5, RFC 2045 §6.7).
 */
export const joinedPieces = (text: string): string =>
  text
    .replace(/=\r?\n/g, '')
    .replace(/^[>|\t ]+/gm, '')
    .replace(INVISIBLE, '');

/** Decodes percent-encoding (RFC 3986 §2.1); `undefined` when there is none, or it is broken. */
function percentDecoded(text: string): string | undefined {
  if (!/%(?:7B|22)/i.test(text)) return undefined;
  try {
    return decodeURIComponent(text.trim());
  } catch {
    return undefined;
  }
}

/** Gives the byte that an escape of quoted-printable at this position stands for, if one is there. */
function escapedAt(bytes: Uint8Array, at: number): number | undefined {
  if (bytes[at] !== 0x3d) return undefined;
  const [high, low] = [hexDigit(bytes[at + 1]), hexDigit(bytes[at + 2])];
  return high < 0 || low < 0 ? undefined : high * 16 + low;
}

/** Reads a hexadecimal digit; −1 for any other character. */
const hexDigit = (code = 0): number =>
  '0123456789abcdef'.indexOf(String.fromCharCode(code).toLowerCase());

/** Decodes quoted-printable (RFC 2045 §6.7), as mail programs send text. */
function quotedPrintableDecoded(text: string): string | undefined {
  if (!/=(?:\r?\n|3D)/i.test(text)) return undefined;
  const written = encodeUtf8(text.replace(/=\r?\n/g, ''));
  // decoded in place: an escape is three bytes, and a text of 4 MiB may be nothing else
  let length = 0;
  for (let at = 0; at < written.length; at++) {
    const byte = escapedAt(written, at);
    if (byte !== undefined) at += 2;
    written[length++] = byte ?? written[at]!;
  }
  return decodeUtf8(written.subarray(0, length));
}

/** Decodes the character references of HTML that occur in JSON. */
function referencesDecoded(text: string): string | undefined {
  if (!/&(?:quot|#34|#x22);/i.test(text)) return undefined;
  return text.replace(
    /&(?:(quot|amp|lt|gt|apos|nbsp)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    (whole, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return REFERENCES[name.toLowerCase()]!;
      const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Drops the marks of quoted lines, where lines have any. */
const unquoted = (text: string): string | undefined =>
  /^>/m.test(text) ? text.replace(/^(?:>[\t ]?)+/gm, '') : undefined;

/**
 * Decodes a text in every way that applies to it.
 *
 * @param text at most {@link TEXT_LIMITS} `bytes`
 * @returns each decoded form; none for a text that was not encoded
 */
export const decodedForms = (text: string): readonly string[] =>
  [unquoted, percentDecoded, quotedPrintableDecoded, referencesDecoded].flatMap(
    (decode) => decode(text) ?? [],
  );
