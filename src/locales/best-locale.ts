/** The languages of this package. */
export const TAGS = ['en', 'de', 'es', 'fr', 'nl', 'pt-BR', 'ja', 'ar'] as const;
/** The tag of a language of this package. */
export type Tag = (typeof TAGS)[number];

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
export function bestLocale(wanted: readonly string[], offered: readonly string[] = TAGS): string {
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
