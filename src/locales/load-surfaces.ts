import { bestLocale, type Tag } from './best-locale.js';
import { merged } from './merged.js';
import { PARTS } from './parts.js';
import type { MessagesOf, Surface } from './surfaces.js';

/** Kept, so that the same surfaces in the same language are the same object. */
const kept = new Map<string, object>();

/**
 * Loads the messages of some surfaces, in parallel, in the best fitting language.
 *
 * @param wanted BCP 47 tag
 * @param surfaces with `common`, which need not be named
 * @returns the same object for the same language and surfaces in the same order
 * @throws TypeError when a part cannot be loaded, as `import()` does
 */
export async function loadSurfaces<S extends Surface>(
  wanted: string,
  ...surfaces: readonly S[]
): Promise<MessagesOf<S>> {
  const tag = bestLocale([wanted]) as Tag,
    key = [tag, ...surfaces].join(' ');
  const load = await PARTS[tag]();
  const parts: object[] = await Promise.all(
    (['common', ...surfaces] as const).map((surface) => load[surface]()),
  );
  const messages = kept.get(key) ?? (merged(...parts) as object);
  kept.set(key, messages);
  return messages as MessagesOf<S>;
}
