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
    application: async () => (await import('../en/application.js')).application,
  },
  de: {
    definition: async () => (await import('../de/definition.js')).definition,
    application: async () => (await import('../de/application.js')).application,
  },
  es: {
    definition: async () => (await import('../es/definition.js')).definition,
    application: async () => (await import('../es/application.js')).application,
  },
  fr: {
    definition: async () => (await import('../fr/definition.js')).definition,
    application: async () => (await import('../fr/application.js')).application,
  },
  nl: {
    definition: async () => (await import('../nl/definition.js')).definition,
    application: async () => (await import('../nl/application.js')).application,
  },
  'pt-BR': {
    definition: async () => (await import('../pt-BR/definition.js')).definition,
    application: async () => (await import('../pt-BR/application.js')).application,
  },
  ja: {
    definition: async () => (await import('../ja/definition.js')).definition,
    application: async () => (await import('../ja/application.js')).application,
  },
  ar: {
    definition: async () => (await import('../ar/definition.js')).definition,
    application: async () => (await import('../ar/application.js')).application,
  },
};
