import type { Tag } from '../best-locale.js';
import type { JourneyPart, JourneySurface } from './contract.js';

/** Loads the words of each surface of the journey in one language. */
export type JourneyParts = {
  readonly [S in JourneySurface]: () => Promise<JourneyPart<S>>;
};

/** The words of the journey in every language, a file for each surface. */
export const JOURNEY_PARTS: Readonly<Record<Tag, JourneyParts>> = {
  en: {
    definition: async () => (await import('../en/definition.js')).definition,
  },
  de: {
    definition: async () => (await import('../de/definition.js')).definition,
  },
  es: {
    definition: async () => (await import('../es/definition.js')).definition,
  },
  fr: {
    definition: async () => (await import('../fr/definition.js')).definition,
  },
  nl: {
    definition: async () => (await import('../nl/definition.js')).definition,
  },
  'pt-BR': {
    definition: async () => (await import('../pt-BR/definition.js')).definition,
  },
  ja: {
    definition: async () => (await import('../ja/definition.js')).definition,
  },
  ar: {
    definition: async () => (await import('../ar/definition.js')).definition,
  },
};
