import { isLoopbackHost } from '../net/policy.js';

/** The address as a URL, when it is one of the web. */
export function webAddress(address: unknown): URL | undefined {
  const url = typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url : undefined;
}

/** Whether an address is http on another machine: nobody can tell who answers there. */
export const isPlainHttp = (url: URL): boolean =>
  url.protocol === 'http:' && !isLoopbackHost(url.hostname);

/** The origin that an address proves by answering; http proves none, this machine aside. */
export function provenOrigin(address: string): string | undefined {
  const url = webAddress(address);
  return url && !isPlainHttp(url) ? url.origin : undefined;
}

/** The same address over https, to be believed only when what is there says that it is the one asked for. */
export function secured(url: URL): string {
  return isPlainHttp(url) ? url.href.replace(/^http:/, 'https:') : url.href;
}
