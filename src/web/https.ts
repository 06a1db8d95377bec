import { urlOf } from '../json/url.js';
import { isLoopbackHost } from './policy.js';

/** Tells whether a URL is http on another machine, whose response could come from anyone. */
export const isPlainHttp = (url: URL): boolean =>
  url.protocol === 'http:' && !isLoopbackHost(url.hostname);

/**
 * Gives the same URL over https; to be trusted only when the document there names the requested URL
 * (X-15).
 */
export function secured(url: URL): string {
  return isPlainHttp(url) ? url.href.replace(/^http:/, 'https:') : url.href;
}

/** Gives the address to request instead of an http one; any other text as it is. */
export function overHttps(address: string): string {
  const url = urlOf(address);
  return url && isPlainHttp(url) ? secured(url) : address;
}
