import type { Json, JsonObject } from '../../../../badge/contract.js';

/**
 * Calls back with every entry of every `@context` in a document, at any depth; lists are flattened.
 */
function eachEntry(value: Json, found: (entry: Json) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const name of Object.keys(value)) {
    const child = (value as JsonObject)[name]!;
    if (name !== '@context') eachEntry(child, found);
    else if (Array.isArray(child)) (child as readonly Json[]).forEach(found);
    else found(child);
  }
}

/** Lists every context URL in a document, at its root or below. */
export function contextUrls(document: JsonObject): Set<string> {
  const urls = new Set<string>();
  eachEntry(document, (entry) => {
    if (typeof entry === 'string') urls.add(entry);
  });
  return urls;
}

/**
 * Largest number of entries in the context lists of one document, equal lists counted once:
 * each entry is applied to all terms of those before it. A badge has three, a record with badges of
 * many kinds a few dozen.
 */
export const MAX_CONTEXT_ENTRIES = 64;

/** Counts the entries of the context lists of a document; lists with equal text count once. */
export function contextEntries(document: JsonObject): number {
  const lists = new Map<string, number>();
  const waiting: Json[] = [document];
  while (waiting.length > 0) {
    const value = waiting.pop()!;
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, child] of Object.entries(value) as [string, Json][])
      if (name === '@context')
        lists.set(JSON.stringify(child), Array.isArray(child) ? (child as Json[]).length : 1);
      else waiting.push(child);
  }
  return [...lists.values()].reduce((sum, count) => sum + count, 0);
}

/**
 * Tells whether every context of a document, at any depth, is a URL for which `isKnown` is true: no
 * inline context and no other URL.
 */
export function usesOnly(document: JsonObject, isKnown: (url: string) => boolean): boolean {
  let onlyKnown = true;
  eachEntry(document, (entry) => {
    onlyKnown &&= typeof entry === 'string' && isKnown(entry);
  });
  return onlyKnown;
}
