import { attributes } from './html.js';
import { PREVIEW } from '../paper/preview.js';

/** The data that networks show of a page. */
export interface PageCard {
  readonly title: string;
  readonly description: string;
  /** URL of the page. */
  readonly page: string;
  /** BCP 47. */
  readonly lang: string;
  /** Absolute URL and alternative text of the preview, if there is one. */
  readonly preview?: string;
  readonly alt: string;
}

/** Longest description that networks show, in characters. */
const DESCRIPTION = 300;

const meta = (
  key: 'name' | 'property',
  entries: Readonly<Record<string, string | number | undefined>>,
): string[] =>
  Object.entries(entries).flatMap(([name, content]) =>
    content === undefined || content === ''
      ? []
      : [`<meta${attributes({ [key]: name, content })}>`],
  );

/** Writes Open Graph and Twitter card tags: absolute URLs, nothing about the person. */
export function cardTags({ title, description, page, lang, preview, alt }: PageCard): string[] {
  const short =
    [...description].length > DESCRIPTION
      ? `${[...description].slice(0, DESCRIPTION - 1).join('')}…`
      : description;
  const image = preview && {
    'og:image': preview,
    'og:image:type': 'image/png',
    'og:image:width': PREVIEW.width,
    'og:image:height': PREVIEW.height,
    'og:image:alt': alt,
  };
  return [
    ...meta('property', {
      'og:title': title,
      'og:description': short,
      'og:type': 'website',
      'og:url': page,
      'og:site_name': new URL(page).host,
      'og:locale': lang.replace('-', '_'),
      ...image,
    }),
    ...meta('name', {
      description: short,
      'twitter:card': preview ? 'summary_large_image' : 'summary',
      'twitter:title': title,
      'twitter:description': short,
      'twitter:image': preview,
      'twitter:image:alt': preview && alt,
    }),
  ];
}

/**
 * Writes the start of every share page's head: robots rule, canonical URL, cards, oEmbed discovery
 * (A-12, A-30, A-31).
 */
export function sharedHead(card: PageCard, listed: boolean | undefined): string[] {
  const oembed = `${new URL('oembed.json', card.page).href}?url=${encodeURIComponent(card.page)}&format=json`;
  return [
    ...(listed ? [] : ['<meta name="robots" content="noindex">']),
    `<link${attributes({ rel: 'canonical', href: card.page })}>`,
    ...cardTags(card),
    `<link${attributes({ rel: 'alternate', type: 'application/json+oembed', href: oembed, title: card.title })}>`,
  ];
}
