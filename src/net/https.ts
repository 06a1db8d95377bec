import { isLoopbackHost } from './policy.js';

/** Whether a URL is http on another machine: nobody can tell who answers there. */
export const isPlainHttp = (url: URL): boolean =>
  url.protocol === 'http:' && !isLoopbackHost(url.hostname);

/** The same URL over https, to be believed only when what is there says that it is the one asked for. */
export function secured(url: URL): string {
  return isPlainHttp(url) ? url.href.replace(/^http:/, 'https:') : url.href;
}
