import { BadgeError } from '../errors.js';
import { isUrl } from '../json/url.js';
import { noBadgeAt } from './credly-page.js';

const ALTERNATE_TYPE = /^application\/(?:vc(?:\+[\w.+-]+)?|(?:ld\+)?json)$/i;

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'i').exec(
    tag,
  );
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.replaceAll('&amp;', '&');
}

/**
 * Finds the URL that a web page gives for its credential, by `<link rel="alternate">`; the page
 * itself is never read as one (V-3).
 *
 * @param url the page's own URL
 * @throws BadgeError `url-is-a-page` when the page links none, `credly-page` for one of Credly
 */
export function alternateOf(url: string, page: Uint8Array): string {
  const href = alternateIn(new TextDecoder().decode(page.subarray(0, 256 << 10)));
  const target = href !== undefined && isUrl(href, url) ? new URL(href, url).href : url;
  if (target === url || !/^https?:/.test(target))
    throw noBadgeAt(url, () => new BadgeError('url-is-a-page', { url }));
  return target;
}

function alternateIn(html: string): string | undefined {
  const tags = html.match(/<link\s[^>]{0,2000}>/gi) ?? [];
  const alternate = tags.find(
    (tag) =>
      /(?:^|\s)alternate(?:\s|$)/i.test(attribute(tag, 'rel') ?? '') &&
      ALTERNATE_TYPE.test(attribute(tag, 'type') ?? ''),
  );
  return alternate && attribute(alternate, 'href');
}
