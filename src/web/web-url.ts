import { isPlainHttp, secured } from './https.js';
import { isUrl } from '../json/url.js';

export { isPlainHttp, secured } from './https.js';

/** The address as a URL, when it is one of the web. */
export function webUrl(address: unknown): URL | undefined {
  const url = typeof address === 'string' && isUrl(address) ? new URL(address) : undefined;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url : undefined;
}

/** The origin that an address proves by answering; http proves none, this machine aside. */
export function provenOrigin(address: string): string | undefined {
  const url = webUrl(address);
  return url && !isPlainHttp(url) ? url.origin : undefined;
}

/**
 * Tells whether two ids are one address: the same text, or the same URL in another spelling. An
 * `http:` URL is the `https:` URL at which its document is read.
 */
export function isSameAddress(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || one === other) return one !== undefined && one === other;
  const [a, b] = [webUrl(one), webUrl(other)];
  return a !== undefined && b !== undefined && secured(a) === secured(b);
}
