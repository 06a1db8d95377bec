import type { Json, JsonObject } from '../../../../badge/contract.js';
import { oncePerDocument } from '../../../../json/frozen.js';

/** Finds the value of every `@context` in a document, at any depth. */
const contextsIn = oncePerDocument((document): readonly Json[] => {
  const found: Json[] = [];
  const waiting: Json[] = [document];
  while (waiting.length > 0) {
    const value = waiting.pop()!;
    for (const name of Object.keys(value as JsonObject)) {
      const child = (value as JsonObject)[name]!;
      if (name === '@context') found.push(child);
      else if (typeof child === 'object' && child !== null) waiting.push(child);
    }
  }
  return found;
});

/** Lists the entries of every `@context` in a document. */
const entriesIn = (document: JsonObject): readonly Json[] => contextsIn(document).flat() as Json[];

/** Tells whether a document has a `@context` below its root. */
export const hasContextBelow = (document: JsonObject): boolean =>
  contextsIn(document).length > ('@context' in document ? 1 : 0);

/** Lists every context URL in a document, at its root or below. */
export const contextUrls = (document: JsonObject): Set<string> =>
  new Set(entriesIn(document).filter((entry) => typeof entry === 'string'));

/**
 * Largest number of entries in the context lists of one document, equal lists counted once:
 * each entry is applied to all terms of those before it. A badge has three, a record with badges of
 * many kinds a few dozen.
 */
export const MAX_CONTEXT_ENTRIES = 64;

/** Counts the entries of the context lists of a document; lists with equal text count once. */
export function contextEntries(document: JsonObject): number {
  const [first, ...others] = contextsIn(document);
  if (first === undefined) return 0;
  if (others.length === 0) return sizeOf(first);
  const sizes = new Map([first, ...others].map((list) => [JSON.stringify(list), sizeOf(list)]));
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

const sizeOf = (list: Json): number => (Array.isArray(list) ? list.length : 1);

/**
 * Tells whether every context of a document, at any depth, is a URL for which `isKnown` is true: no
 * inline context and no other URL.
 */
export const usesOnly = (document: JsonObject, isKnown: (url: string) => boolean): boolean =>
  entriesIn(document).every((entry) => typeof entry === 'string' && isKnown(entry));
