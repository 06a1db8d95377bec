import { encodeUtf8 } from '../../../bytes/utf8.js';
import type { Cleaner, CleaningContext } from '../contract.js';
import { decodeText } from '../xml/decode.js';
import { Uncleanable } from '../uncleanable.js';

const TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
};
/** Beginnings of formats that are text and have properties of their own. */
const MARKUP = /^\s*(?:<\?xml|<!doctype|<html|<[\w-]+:|<svg|\{\\rtf|%!PS|%PDF|begin:v)/i;
/** YAML front matter of Markdown, which names author and date. */
const FRONT_MATTER = /^---[ \t]*\r?\n(?:[^]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

const decoded = (bytes: Uint8Array, place: string): string | undefined => {
  try {
    const text = decodeText(bytes, place);
    return text.includes('\0') || MARKUP.test(text) ? undefined : text;
  } catch (error) {
    if (error instanceof Uncleanable) return undefined;
    throw error;
  }
};

function clean(bytes: Uint8Array, context: CleaningContext): Uint8Array {
  const text = decodeText(bytes, context.place);
  const front = FRONT_MATTER.exec(text)?.[0] ?? '';
  if (front) context.removed('front-matter');
  const rest = text.slice(front.length);
  context.text(rest);
  return encodeUtf8(rest);
}

/**
 * Cleans plain text, Markdown and tables: byte order mark and front matter. Recognised by the ending
 * of the name, since text has no mark; formats with properties, such as HTML and RTF, are refused.
 */
export const text: Cleaner = {
  name: 'text',
  recognise: (bytes, name) => {
    const mediaType = TYPES[extensionOf(name)];
    if (!mediaType || decoded(bytes, '') === undefined) return undefined;
    return { mediaType, extension: mediaType === 'text/markdown' ? 'md' : extensionOf(name) };
  },
  clean,
};
