import { bestLocale } from './best-locale.js';
import type { Messages } from './contract.js';

export type * from './contract.js';
export { bestLocale, FALLBACK } from './best-locale.js';

/** All languages; each is loaded on demand. To add one: a folder and its file, a line here, and its tag and parts. */
export const LOCALES: Readonly<Record<string, () => Promise<Messages>>> = {
  en: async () => (await import('./en.js')).en,
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  nl: async () => (await import('./nl.js')).nl,
  'pt-BR': async () => (await import('./pt-BR.js')).ptBR,
  ja: async () => (await import('./ja.js')).ja,
  ar: async () => (await import('./ar.js')).ar,
};

/**
 * Loads the messages of the best fitting language.
 *
 * @param wanted one BCP 47 tag or several, in order of preference
 * @returns the messages; English when nothing fits
 */
export async function loadMessages(wanted: string | readonly string[] = []): Promise<Messages> {
  const tags = typeof wanted === 'string' ? [wanted] : wanted;
  return LOCALES[bestLocale(tags)]!();
}
