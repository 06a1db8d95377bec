import type { Json, JsonObject } from '../../badge/contract.js';

/** Calls back with every entry of an `@context` in a document, wherever it stands; lists are taken apart. */
function eachEntry(value: Json, found: (entry: Json) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const name of Object.keys(value)) {
    const child = (value as JsonObject)[name]!;
    if (name !== '@context') eachEntry(child, found);
    else if (Array.isArray(child)) (child as readonly Json[]).forEach(found);
    else found(child);
  }
}

/** Every context address that a document names, at its root or below. */
export function contextUrls(document: JsonObject): Set<string> {
  const urls = new Set<string>();
  eachEntry(document, (entry) => {
    if (typeof entry === 'string') urls.add(entry);
  });
  return urls;
}

/** Whether each context of a document, wherever it stands, is an address of which `isKnown` is true: nothing inline, nothing foreign. */
export function usesOnly(document: JsonObject, isKnown: (url: string) => boolean): boolean {
  let onlyKnown = true;
  eachEntry(document, (entry) => {
    onlyKnown &&= typeof entry === 'string' && isKnown(entry);
  });
  return onlyKnown;
}
