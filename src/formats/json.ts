import { decodeUtf8 } from '../bytes/utf8.js';
import { BadgeError } from '../errors.js';
import type { Format } from './contract.js';
import { MAX_ENCLOSED } from './envelopes.js';
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

/** Matches an object that is alone in its line, as JSON lines have one in each. */
const OBJECT_LINE = /^\s*\{.*\}\s*$/;

/**
 * Finds the lines of a file of JSON lines (application/jsonl).
 * @throws BadgeError `too-many-values` beyond {@link MAX_ENCLOSED} lines
 */
function linesOf(text: string): readonly string[] {
  const end = text.indexOf('\n');
  if (end < 0 || !OBJECT_LINE.test(text.slice(0, end))) return [text];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (!lines.every((line) => OBJECT_LINE.test(line))) return [text];
  if (lines.length > MAX_ENCLOSED)
    throw new BadgeError('too-many-values', { what: 'badges', limit: MAX_ENCLOSED });
  return lines;
}

/** A JSON file, or JSON lines; `read` determines what the JSON is. */
export const json: Format = {
  name: 'json',
  recognise: looksLikeJson,
  unbake: async (bytes) => {
    const text = decode(bytes);
    if (text === undefined) throw new BadgeError('not-utf8');
    const [first, ...others] = linesOf(trimPayload(text));
    const container = others.length > 0 ? 'text' : 'json';
    return [first!, ...others].map((line) => ({
      text: trimPayload(line),
      found: { container, notes: [] },
    }));
  },
};
