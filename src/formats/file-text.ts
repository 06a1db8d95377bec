import { decodeUtf8 } from '../bytes/utf8.js';

/**
 * Decodes a text file: UTF-8, which RFC 8259 and RFC 7515 require, or UTF-16 with a byte order mark,
 * which Windows tools write.
 *
 * @returns `undefined` for other bytes
 */
export function textOfFile(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  const encoding =
    a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
  if (!encoding) return decodeUtf8(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
