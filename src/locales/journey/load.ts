import { bestLocale, type Tag } from '../best-locale.js';
import { merged } from '../merged.js';
import { PARTS } from '../parts.js';
import type { JourneyMessages, JourneySurface } from './contract.js';
import { JOURNEY_PARTS } from './parts.js';

/** Kept, so that the same surfaces in the same language are the same object. */
const kept = new Map<string, object>();

/**
 * Loads the messages of some surfaces of the journey, in parallel, in the best fitting language.
 * They are no part of `Messages`: who shows a badge never loads them.
 *
 * @param wanted BCP 47 tag
 * @param surfaces with the common words, which need not be named
 * @returns the same object for the same language and surfaces in the same order
 * @throws TypeError when a part cannot be loaded, as `import()` does
 */
export async function loadJourney<S extends JourneySurface>(
  wanted: string,
  ...surfaces: readonly S[]
): Promise<JourneyMessages<S>> {
  const tag = bestLocale([wanted]) as Tag,
    key = [tag, ...surfaces].join(' ');
  const parts: object[] = await Promise.all([
    PARTS[tag]().then((load) => load.common()),
    ...surfaces.map((surface) => JOURNEY_PARTS[tag][surface]()),
  ]);
  const messages = kept.get(key) ?? (merged(...parts) as object);
  kept.set(key, messages);
  return messages as JourneyMessages<S>;
}
