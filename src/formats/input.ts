import { BadgeError } from '../errors.js';
import { trimPayload } from './trim-payload.js';

/**
 * Input that can be read: a file's bytes, text (JSON, compact JWS, SVG, `data:` URI, http(s) URL),
 * or a parsed credential.
 */
export type ReadInput = Uint8Array | ArrayBuffer | Blob | URL | string | object;

/** Matches an http(s) URL and nothing else. */
export const HTTP_URL = /^https?:\/\/\S+$/i;

const URL_AHEAD = /^[\s\ufeff]*(https?|data):/i;

/**
 * Gives the URL that an input is (http, https or `data:`; any scheme when it is a `URL` object), or
 * `undefined`.
 */
export function urlIn(input: ReadInput): string | undefined {
  if (input instanceof URL) return input.href;
  // avoid a copy of text that is no URL
  const text = typeof input === 'string' && URL_AHEAD.test(input) ? trimPayload(input) : '';
  return HTTP_URL.test(text) || /^data:/i.test(text) ? text : undefined;
}

/** Tells whether an input is an object to be read as JSON, neither bytes nor a file. */
export function isJsonInput(input: ReadInput): input is object {
  return (
    typeof input === 'object' &&
    !ArrayBuffer.isView(input) &&
    !(input instanceof ArrayBuffer) &&
    !(input instanceof Blob)
  );
}

/**
 * Writes an object as JSON.
 * @throws BadgeError `not-json` for cycles, big integers and other values that JSON lacks
 */
export function stringified(input: object): string {
  try {
    const text: unknown = JSON.stringify(input);
    if (typeof text === 'string') return text;
  } catch (cause) {
    throw new BadgeError('not-json', { what: 'object' }, { cause });
  }
  throw new BadgeError('not-json', { what: 'object' });
}

/**
 * Encodes text as UTF-8; a lone surrogate has no encoding, and must not be replaced in signed text
 * (X-3).
 */
function bytesOfText(text: string, limit: number): Uint8Array {
  // UTF-8 has at least one byte per code unit: text that is too long already need not be encoded
  if (text.length > limit) throw new BadgeError('too-large', { bytes: text.length, limit });
  if (!text.isWellFormed())
    throw new BadgeError('lone-surrogate', { offset: text.search(/\p{Surrogate}/u) });
  return new TextEncoder().encode(text);
}

async function bytesOfBlob(blob: Blob, limit: number): Promise<Uint8Array> {
  if (blob.size > limit) throw new BadgeError('too-large', { bytes: blob.size, limit });
  return new Uint8Array(await blob.arrayBuffer());
}

/**
 * Gives the bytes of an input that is neither a URL nor an object.
 * @param limit most bytes of a file or text; the caller measures other inputs
 * @throws TypeError when it is no input at all; BadgeError `too-large` or `lone-surrogate`
 */
export async function bytesOf(input: ReadInput, limit: number): Promise<Uint8Array> {
  if (typeof input === 'string') return bytesOfText(input, limit);
  if (input instanceof Blob) return bytesOfBlob(input, limit);
  if (input instanceof ArrayBuffer) return new Uint8Array(input);
  if (ArrayBuffer.isView(input))
    return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  throw new TypeError('read takes bytes, text, a URL, a Blob or an object');
}
