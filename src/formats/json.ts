import { decodeUtf8 } from '../bytes/utf8.js';
import { BadgeError } from '../errors.js';
import type { Format } from './contract.js';
import { trimPayload } from './payload.js';
import { looksLikeJson } from './detect.js';

/**
 * Decodes UTF-8, which RFC 8259 requires, or UTF-16 with a byte order mark, which Windows tools
 * write.
 */
function decode(bytes: Uint8Array): string | undefined {
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

/** A JSON file; `read` determines what the JSON is. */
export const json: Format = {
  name: 'json',
  recognise: looksLikeJson,
  unbake: async (bytes) => {
    const text = decode(bytes);
    if (text === undefined) throw new BadgeError('not-utf8');
    return [{ text: trimPayload(text), found: { container: 'json', notes: [] } }];
  },
};
