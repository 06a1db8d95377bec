import { decodeLatin1 } from '../bytes/utf8.js';
import { looksLikeJws } from '../jose/compact-jws.js';

/** The eight bytes at the start of every PNG. */
export const PNG_SIGNATURE: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Longest part of a file in which the first tag is searched, in bytes. */
const WINDOW = 64 << 10;
/** Longest part of a file in which its first letter is searched, in bytes. */
const NEAR = 1024;

/** Reads the start of a file as ASCII, without zero bytes of UTF-16 and byte order marks. */
export function asciiStart(bytes: Uint8Array, length = WINDOW): string {
  return decodeLatin1(bytes.subarray(0, length))
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '')
    .trimStart();
}

/** Zero bytes of UTF-16, and the white space that `trimStart` removes from Latin-1. */
const PASSED_OVER: ReadonlySet<number> = new Set([0x00, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0]);
const MARKS: readonly (readonly number[])[] = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/**
 * Finds the first letter of `asciiStart`, which tells most formats apart without decoding the file;
 * `''` when there is none nearby.
 */
export function firstLetter(bytes: Uint8Array): string {
  const mark = MARKS.find((candidate) => candidate.every((byte, index) => bytes[index] === byte));
  for (let at = mark?.length ?? 0; at < Math.min(bytes.length, NEAR); at++)
    if (!PASSED_OVER.has(bytes[at]!)) return String.fromCharCode(bytes[at]!);
  return '';
}

/**
 * Finds the end of the construct that starts at `at`; a DOCTYPE may have declarations in brackets.
 */
function endOfProlog(text: string, at: number): number {
  if (text.startsWith('<!--', at)) return text.indexOf('-->', at) + 3;
  if (text.startsWith('<?', at)) return text.indexOf('?>', at) + 2;
  const end = text.indexOf('>', at);
  const declares = end >= 0 && text.slice(at, end).includes('[');
  return (declares ? text.indexOf('>', text.indexOf(']', at)) : end) + 1;
}

/**
 * Finds the name of the first element of a markup file, after XML declaration, comments and
 * DOCTYPE.
 */
export function firstElement(text: string): string | undefined {
  for (let at = 0; text[at] === '<';) {
    const name = /^<([A-Za-z_][\w.:-]*)/.exec(text.slice(at, at + 200))?.[1];
    if (name !== undefined) return name;
    const end = endOfProlog(text, at);
    if (end <= at + 1) return undefined;
    at = end;
    while (/\s/.test(text[at] ?? '')) at++;
  }
  return undefined;
}

/** Recognises a PNG by its signature alone (V-1). */
export function looksLikePng(bytes: Uint8Array): boolean {
  return PNG_SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** Recognises gzip by the two bytes that every file starts with (RFC 1952 §2.3.1). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Recognises a ZIP archive by its first bytes. */
export const looksLikeZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && [0x0403, 0x0605].includes(bytes[2]! | (bytes[3]! << 8));

/** Recognises SVG by its first element, or gzip, of which only SVGZ is supported (V-1). */
export function looksLikeSvg(bytes: Uint8Array): boolean {
  if (isGzip(bytes)) return true;
  if (!['<', ''].includes(firstLetter(bytes))) return false;
  const name = firstElement(asciiStart(bytes));
  return name === 'svg' || name?.endsWith(':svg') === true;
}

/**
 * Decodes a file that may be a token: its header, a JSON object, starts with `{`. Only such a file
 * is decoded as a whole.
 */
function tokenText(bytes: Uint8Array): string {
  return firstLetter(bytes) === 'e' ? asciiStart(bytes, bytes.length) : '';
}

/** Recognises three base64url parts, the first starting like a JSON object (V-1). */
export function looksLikeJwt(bytes: Uint8Array): boolean {
  return looksLikeJws(tokenText(bytes).trimEnd());
}

/** Recognises a JWT followed by tildes (V-4). */
export function looksLikeSdJwt(bytes: Uint8Array): boolean {
  return looksLikeJws(tokenText(bytes).split('~', 1)[0]!) && tokenText(bytes).includes('~');
}

/**
 * Recognises the version header, which may follow some other bytes (ISO 32000-1, implementation
 * notes).
 */
export function looksLikePdf(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, NEAR);
  return start.includes(0x25) && decodeLatin1(start).includes('%PDF-');
}

/**
 * Recognises shortcut files of Windows and of Linux desktops, which begin with the name of a
 * section.
 */
const isShortcut = (text: string): boolean => /^\[(?:InternetShortcut|Desktop Entry)\]/i.test(text);

/** Finds the last letter, as {@link firstLetter} finds the first. */
function lastLetter(bytes: Uint8Array): string {
  for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - NEAR); at--)
    if (!PASSED_OVER.has(bytes[at]!)) return String.fromCharCode(bytes[at]!);
  return '';
}

/**
 * Recognises an object or an array (V-1), broken ones included. One that other words follow is
 * text, in which the JSON is looked for.
 */
export function looksLikeJson(bytes: Uint8Array): boolean {
  const start = asciiStart(bytes, NEAR);
  return (
    ['{', '['].includes(firstLetter(bytes)) &&
    !/[A-Za-z.!?)>-]/.test(lastLetter(bytes)) &&
    !isShortcut(start) &&
    !start.startsWith('{\\rtf')
  );
}

/** Tells whether a response is a web page, by its media type or its first bytes. */
export function looksLikePage(contentType: string, bytes: Uint8Array): boolean {
  return (
    /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType) ||
    /^<!doctype html|^<html/i.test(asciiStart(bytes, 1024))
  );
}
