import type { Messages } from './contract.js';

export type * from './contract.js';

/** All languages; each is loaded on demand. To add one: one file, one line here. */
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

/** The language that is used when none of the preferred ones exists. */
export const FALLBACK = 'en';

/**
 * Picks the language that fits best: the tag itself, then the tag shortened from the right (RFC
 * 4647 lookup), then a sibling with the same primary language (`pt` → `pt-BR`), else English.
 *
 * @param wanted BCP 47 tags in order of preference; malformed ones are skipped
 * @param offered available languages; default: all of this package
 * @example
 * import { bestLocale } from 'open-badge-elements/locales';
 * bestLocale(['de-AT']); // 'de'
 */
export function bestLocale(
  wanted: readonly string[],
  offered: readonly string[] = Object.keys(LOCALES),
): string {
  for (const tag of wanted.map((each) => each.toLowerCase())) {
    const found =
      shortened(tag)
        .map((each) => offered.find((offer) => offer.toLowerCase() === each))
        .find(Boolean) ??
      offered.find((offer) => offer.toLowerCase().split('-')[0] === tag.split('-')[0]);
    if (found) return found;
  }
  return FALLBACK;
}

const shortened = (tag: string): string[] =>
  tag.split('-').map((_, i, parts) => parts.slice(0, parts.length - i).join('-'));

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
