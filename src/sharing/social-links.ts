import { fill } from '../locales/fill.js';
import type { ShareView } from './contract.js';
import { isUrl } from '../json/url.js';

/** The id of a network. */
export type NetworkId =
  'linkedin' | 'x' | 'bluesky' | 'mastodon' | 'facebook' | 'whatsapp' | 'telegram' | 'email';

/** A post: one sentence and one URL, both editable before posting. */
export interface Post {
  readonly text: string;
  readonly title: string;
  readonly url: string;
}

/**
 * A network to post to. A plain link: no script, no counter, no request before the person opens it
 * (X-50).
 */
export interface Network {
  readonly id: NetworkId;
  readonly name: string;
  /** Set when the person's own server must be known. */
  readonly needsServer?: true;
  /** Longest text that the network accepts, in characters, without the URL. */
  readonly limit: number;
  url(post: Post, server: string): string;
}

const with_ = (base: string, parameters: Readonly<Record<string, string>>): string =>
  `${base}?${Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&')}`;

/** The known networks; add a row to add one. */
export const NETWORKS: readonly Network[] = [
  {
    id: 'linkedin',
    name: 'LinkedIn',
    limit: 0,
    url: ({ url }) => with_('https://www.linkedin.com/sharing/share-offsite/', { url }),
  },
  {
    id: 'x',
    name: 'X',
    limit: 240,
    url: ({ text, url }) => with_('https://x.com/intent/post', { text, url }),
  },
  {
    id: 'bluesky',
    name: 'Bluesky',
    limit: 200,
    url: ({ text, url }) => with_('https://bsky.app/intent/compose', { text: `${text} ${url}` }),
  },
  {
    id: 'mastodon',
    name: 'Mastodon',
    needsServer: true,
    limit: 400,
    url: ({ text, url }, server) => with_(`${server}/share`, { text: `${text} ${url}` }),
  },
  {
    id: 'facebook',
    name: 'Facebook',
    limit: 0,
    url: ({ url }) => with_('https://www.facebook.com/sharer/sharer.php', { u: url }),
  },
  {
    id: 'whatsapp',
    name: 'WhatsApp',
    limit: 1000,
    url: ({ text, url }) => with_('https://wa.me/', { text: `${text} ${url}` }),
  },
  {
    id: 'telegram',
    name: 'Telegram',
    limit: 1000,
    url: ({ text, url }) => with_('https://t.me/share/url', { url, text }),
  },
  {
    id: 'email',
    name: 'E-mail',
    limit: 2000,
    url: ({ title, text, url }) =>
      with_('mailto:', { subject: title, body: `${text}\r\n\r\n${url}` }),
  },
];

/** A row of the menu. */
export interface NetworkLink {
  readonly id: NetworkId;
  readonly name: string;
  readonly href?: string;
  readonly needsServer: boolean;
}

const clipped = (text: string, limit: number): string =>
  [...text].length > limit ? `${[...text].slice(0, Math.max(0, limit - 1)).join('')}…` : text;

/**
 * Reads the server name that a person types: `mastodon.social`, `@ada@mastodon.social`,
 * `https://mastodon.social/@ada`.
 * @returns `https://host`, or `undefined` when the text names no host
 */
export function mastodonServer(typed: string): string | undefined {
  const host = typed
    .trim()
    .replace(/^https?:\/\//i, '')
    .split(/[/?#]/, 1)[0]!
    .split('@')
    .at(-1)!;
  if (!/^[^\s:]+\.[^\s:.]{2,}(:\d{1,5})?$/.test(host) || !isUrl(`https://${host}`))
    return undefined;
  return new URL(`https://${host}`).origin;
}

/** Writes one sentence about a badge, in the language of the view. */
export const messageOf = ({ title, issuer, words }: ShareView): string =>
  fill(words['share-text'], { title: title.text, issuer: issuer.name.text });

/** Combines the sentence and the URL to a post. */
export const postOf = (view: ShareView, url: string): Post => ({
  text: messageOf(view),
  title: view.title.text,
  url,
});

/**
 * Makes the link to one network.
 * @param server the person's own server, for a network that needs one; without a valid host there
 *   is no link
 */
export function networkLink(network: Network, post: Post, server = ''): string | undefined {
  const own = network.needsServer ? mastodonServer(server) : '';
  return own === undefined
    ? undefined
    : network.url({ ...post, text: clipped(post.text, network.limit) }, own);
}

/** Makes a row for each network, in the order of the table. */
export const networkLinks = (post: Post, server?: string): NetworkLink[] =>
  NETWORKS.map((network) => ({
    id: network.id,
    name: network.name,
    href: networkLink(network, post, server),
    needsServer: network.needsServer ?? false,
  }));

/**
 * Gives the data for `navigator.share`; add the file when `navigator.canShare({ files })` is true.
 */
export const webShareOf = ({
  title,
  text,
  url,
}: Post): { title: string; text: string; url: string } => ({ title, text, url });
