import { decodeUtf8 } from '../../../bytes/utf8.js';
import { Uncleanable } from '../uncleanable.js';

const UTF_16: Readonly<Record<string, string>> = { fffe: 'utf-16le', feff: 'utf-16be' };

/**
 * Decodes text: UTF-8, or UTF-16 with a byte order mark.
 *
 * @throws Uncleanable `damaged` for any other encoding
 */
export function decodeText(bytes: Uint8Array, place: string): string {
  const mark = [...bytes.subarray(0, 2)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const encoding = UTF_16[mark];
  const text = encoding ? new TextDecoder(encoding).decode(bytes) : decodeUtf8(bytes);
  if (text === undefined) throw new Uncleanable('damaged', place);
  return text.replace(/^\uFEFF/, '');
}
