import { BadgeError } from '../errors.js';
import type { Format } from './contract.js';
import { textOfFile } from './file-text.js';
import { MAX_ENCLOSED } from './containers.js';
import { trimPayload } from './trim-payload.js';
import { looksLikeJson } from './detect.js';

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
    const text = textOfFile(bytes);
    if (text === undefined) throw new BadgeError('not-utf8');
    const [first, ...others] = linesOf(trimPayload(text));
    const container = others.length > 0 ? 'text' : 'json';
    return [first!, ...others].map((line) => ({
      text: trimPayload(line),
      found: { container, notes: [] },
    }));
  },
};
