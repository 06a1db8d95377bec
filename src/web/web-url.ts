import { isPlainHttp } from './https.js';
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
