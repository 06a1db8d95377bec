import { decodeLatin1 } from '../bytes/utf8.js';
import { BadgeError } from '../errors.js';
import { asciiStart } from './detect.js';

const MAGIC: ReadonlyArray<readonly [looksLike: string, start: RegExp]> = [
  ['jpeg', /^\u00ff\u00d8\u00ff/],
  ['gif', /^GIF8/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['avif-or-heic', /^[^]{4}ftyp/],
  ['bmp', /^BM[^]{4}\0\0\0\0/],
  ['tiff', /^(?:II\*\0|MM\0\*)/],
  ['zip', /^PK[\u0003\u0005\u0007]/],
  ['cose', /^(?:\u00d2\u0084|0oR)/],
  ['office', /^\u00d0\u00cf\u0011\u00e0/],
  ['rtf', /^\{\\rtf/],
];

/**
 * Guesses the type of an input that is no badge, for a helpful message: `jpeg`, `html`,
 * `credly-page`, `zip`, … or `binary`, `text`.
 */
export function looksLike(bytes: Uint8Array): string {
  const raw = decodeLatin1(bytes.subarray(0, 64));
  const magic = MAGIC.find(([, start]) => start.test(raw));
  if (magic) return magic[0];
  const text = asciiStart(bytes);
  if (/^<!doctype html|^<html/i.test(text))
    return /credly\.com/i.test(text) ? 'credly-page' : 'html';
  if (text.startsWith('<')) return 'xml';
  if (/^-----BEGIN /.test(text)) return 'pem';
  return /[\u0000-\u0008\u000e-\u001f]/.test(raw) ? 'binary' : 'text';
}

/** Recognises text that no other format recognises. */
export function looksLikeText(bytes: Uint8Array): boolean {
  return asciiStart(bytes) !== '' && ['text', 'html', 'xml'].includes(looksLike(bytes));
}

/** Makes the error for a file that no format recognises, which names what it may be instead. */
export function unrecognised(bytes: Uint8Array): BadgeError {
  if (asciiStart(bytes) === '') return new BadgeError('empty');
  const kind = looksLike(bytes);
  return kind === 'cose' || kind === 'mdoc'
    ? new BadgeError('unsupported-kind', { kind: kind.toUpperCase() })
    : new BadgeError('unknown-format', { looksLike: kind });
}
