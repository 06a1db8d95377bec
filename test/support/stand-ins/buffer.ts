/**
 * The part of Node's `Buffer` that our tests use, over built-ins of the page: an independent check
 * of our own codecs, none of which is used here.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

type Encoding = 'utf8' | 'utf-8' | 'latin1' | 'utf16le' | 'hex' | 'base64' | 'base64url';

/** Encodes by code units, not by characters. */
const fromLatin1 = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at) & 0xff);
/** Decodes in steps: a call takes no more than some ten thousand arguments. */
const toLatin1 = (bytes: Uint8Array): string =>
  Array.from({ length: Math.ceil(bytes.length / 8192) }, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * 8192, (at + 1) * 8192)),
  ).join('');
const toBase64 = (bytes: Uint8Array): string => btoa(toLatin1(bytes));
/** Decodes both alphabets, and skips characters of neither. */
const fromBase64 = (text: string): Uint8Array => {
  const clean = text
    .split('=')[0]!
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/[^\w+/]/g, '');
  return fromLatin1(atob(clean.length % 4 === 1 ? clean.slice(0, -1) : clean));
};
const fromUtf16 = (text: string): Uint8Array =>
  Uint8Array.from(
    { length: text.length * 2 },
    (_, at) => (text.charCodeAt(at >> 1) >> (at % 2 ? 8 : 0)) & 0xff,
  );
/** Keeps half a character, which a TextDecoder would replace. */
const toUtf16 = (bytes: Uint8Array): string =>
  Array.from({ length: bytes.length >> 1 }, (_, at) =>
    String.fromCharCode(bytes[at * 2]! | (bytes[at * 2 + 1]! << 8)),
  ).join('');
const utf8 = {
  from: (text: string): Uint8Array => new TextEncoder().encode(text),
  to: (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
};

const CODECS: Readonly<
  Record<Encoding, { from(text: string): Uint8Array; to(bytes: Uint8Array): string }>
> = {
  utf8,
  'utf-8': utf8,
  latin1: { from: fromLatin1, to: toLatin1 },
  utf16le: { from: fromUtf16, to: toUtf16 },
  hex: { from: hexToBytes, to: bytesToHex },
  base64: { from: fromBase64, to: toBase64 },
  base64url: {
    from: fromBase64,
    to: (bytes) => toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''),
  },
};

function bytesOf(source: string | ArrayLike<number> | ArrayBuffer, encoding: Encoding): Uint8Array {
  if (typeof source === 'string') return CODECS[encoding].from(source);
  return source instanceof ArrayBuffer ? new Uint8Array(source) : Uint8Array.from(source);
}

/** @returns below, at or above zero, as the bytes sort */
function order(one: Uint8Array, other: Uint8Array): number {
  const at = one.findIndex((byte, index) => byte !== other[index]);
  return Math.sign(at < 0 ? one.length - other.length : one[at]! - (other[at] ?? -1));
}

export class Buffer extends Uint8Array {
  /** Uses the same bytes as `source` when that is an ArrayBuffer, else a copy. */
  static override from(source: any, encoding: any = 'utf8'): Buffer {
    const { buffer, byteOffset, length } = bytesOf(source, encoding);
    return new Buffer(buffer as ArrayBuffer, byteOffset, length);
  }

  static alloc(size: number): Buffer {
    return new Buffer(size);
  }

  static byteLength(text: string): number {
    return utf8.from(text).length;
  }

  static concat(parts: readonly Uint8Array[]): Buffer {
    const joined = new Buffer(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      joined.set(part, at);
      at += part.length;
    }
    return joined;
  }

  override toString(encoding: Encoding = 'utf8'): string {
    return CODECS[encoding].to(this);
  }

  compare(other: Uint8Array): number {
    return order(this, other);
  }

  equals(other: Uint8Array): boolean {
    return this.compare(other) === 0;
  }
}
