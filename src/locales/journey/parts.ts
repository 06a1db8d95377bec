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
    form: async () => (await import('../en/form.js')).form,
    application: async () => (await import('../en/application.js')).application,
    assessment: async () => (await import('../en/assessment.js')).assessment,
    catalog: async () => (await import('../en/catalog.js')).catalog,
  },
  de: {
    definition: async () => (await import('../de/definition.js')).definition,
    form: async () => (await import('../de/form.js')).form,
    application: async () => (await import('../de/application.js')).application,
    assessment: async () => (await import('../de/assessment.js')).assessment,
    catalog: async () => (await import('../de/catalog.js')).catalog,
  },
  es: {
    definition: async () => (await import('../es/definition.js')).definition,
    form: async () => (await import('../es/form.js')).form,
    application: async () => (await import('../es/application.js')).application,
    assessment: async () => (await import('../es/assessment.js')).assessment,
    catalog: async () => (await import('../es/catalog.js')).catalog,
  },
  fr: {
    definition: async () => (await import('../fr/definition.js')).definition,
    form: async () => (await import('../fr/form.js')).form,
    application: async () => (await import('../fr/application.js')).application,
    assessment: async () => (await import('../fr/assessment.js')).assessment,
    catalog: async () => (await import('../fr/catalog.js')).catalog,
  },
  nl: {
    definition: async () => (await import('../nl/definition.js')).definition,
    form: async () => (await import('../nl/form.js')).form,
    application: async () => (await import('../nl/application.js')).application,
    assessment: async () => (await import('../nl/assessment.js')).assessment,
    catalog: async () => (await import('../nl/catalog.js')).catalog,
  },
  'pt-BR': {
    definition: async () => (await import('../pt-BR/definition.js')).definition,
    form: async () => (await import('../pt-BR/form.js')).form,
    application: async () => (await import('../pt-BR/application.js')).application,
    assessment: async () => (await import('../pt-BR/assessment.js')).assessment,
    catalog: async () => (await import('../pt-BR/catalog.js')).catalog,
  },
  ja: {
    definition: async () => (await import('../ja/definition.js')).definition,
    form: async () => (await import('../ja/form.js')).form,
    application: async () => (await import('../ja/application.js')).application,
    assessment: async () => (await import('../ja/assessment.js')).assessment,
    catalog: async () => (await import('../ja/catalog.js')).catalog,
  },
  ar: {
    definition: async () => (await import('../ar/definition.js')).definition,
    form: async () => (await import('../ar/form.js')).form,
    application: async () => (await import('../ar/application.js')).application,
    assessment: async () => (await import('../ar/assessment.js')).assessment,
    catalog: async () => (await import('../ar/catalog.js')).catalog,
  },
};
