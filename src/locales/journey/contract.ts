import type { Template } from '../contract.js';
import type { CommonPart } from '../surfaces.js';
import type { JOURNEY_WORDS } from './words.js';

/** The name of a surface of the journey: what is seen at once, and so loaded at once. */
export type JourneySurface = keyof typeof JOURNEY_WORDS;

/** The words of one surface of the journey. */
export interface JourneyPart<S extends JourneySurface> {
  readonly words: Readonly<Record<(typeof JOURNEY_WORDS)[S][number], Template>>;
}

/** The messages of some surfaces of the journey, with the words that all elements share. */
export interface JourneyMessages<S extends JourneySurface> extends Omit<CommonPart, 'words'> {
  readonly words: CommonPart['words'] &
    Readonly<Record<(typeof JOURNEY_WORDS)[S][number], Template>>;
}

/** The words of the public page. */
export type DefinitionPart = JourneyPart<'definition'>;
/** The messages of the public page. */
export type DefinitionMessages = JourneyMessages<'definition'>;
/** The words that every form shares. */
export type FormPart = JourneyPart<'form'>;
/** The messages that every form shares, with those of the definition beside it. */
export type FormMessages = JourneyMessages<'definition' | 'form'>;
/** The words of an application. */
export type ApplicationPart = JourneyPart<'application'>;
/** The messages of an application, with those of the definition beside it. */
export type ApplicationMessages = JourneyMessages<'definition' | 'form' | 'application'>;
/** The words of an assessment. */
export type AssessmentPart = JourneyPart<'assessment'>;
/** The messages of an assessment, with those of the definition beside it. */
export type AssessmentMessages = JourneyMessages<'definition' | 'form' | 'assessment'>;
/** The words of a catalog. */
export type CatalogPart = JourneyPart<'catalog'>;
/** The messages of a catalog, with those of the definitions in it. */
export type CatalogMessages = JourneyMessages<'definition' | 'catalog'>;
