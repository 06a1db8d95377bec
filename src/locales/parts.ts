import type { Tag } from './best-locale.js';
import type { SurfaceMessages } from './surfaces.js';

/** Loads the messages of each surface in one language. */
export type Parts = {
  readonly [S in keyof SurfaceMessages]: () => Promise<SurfaceMessages[S]>;
};

/** Loads the list of the parts of a language: a page needs one of them. */
export const PARTS: Readonly<Record<Tag, () => Promise<Parts>>> = {
  en: async () => (await import('./en/parts.js')).parts,
  de: async () => (await import('./de/parts.js')).parts,
  es: async () => (await import('./es/parts.js')).parts,
  fr: async () => (await import('./fr/parts.js')).parts,
  nl: async () => (await import('./nl/parts.js')).parts,
  'pt-BR': async () => (await import('./pt-BR/parts.js')).parts,
  ja: async () => (await import('./ja/parts.js')).parts,
  ar: async () => (await import('./ar/parts.js')).parts,
};
