import type { Json, JsonObject } from '../../badge/contract.js';

/** Every value of an `@context` in a document, wherever it stands; lists are taken apart. */
function* contextEntries(value: Json): Generator<Json> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value as JsonObject)) {
    if (name === '@context') yield* Array.isArray(child) ? (child as readonly Json[]) : [child];
    else yield* contextEntries(child);
  }
}

/** Every context address that a document names, at its root or below. */
export const contextUrls = (document: JsonObject): Set<string> => new Set([...contextEntries(document)].filter((entry) => typeof entry === 'string'));

/** Whether each context of a document, wherever it stands, is an address of which `isKnown` is true: nothing inline, nothing foreign. */
export function usesOnly(document: JsonObject, isKnown: (url: string) => boolean): boolean {
  for (const entry of contextEntries(document)) if (typeof entry !== 'string' || !isKnown(entry)) return false;
  return true;
}
