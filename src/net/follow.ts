import { NET_LIMITS } from './policy.js';
import { isUrl } from '../json/url.js';

/** Status codes of redirects. */
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/**
 * Makes an error for too many redirects, or for one to a forbidden URL: `net` reports `redirect`.
 */
const refused = (message: string): Error => Object.assign(new Error(message), { code: 'redirect' });

/** Gives the target of a redirect; `undefined` for any other response. */
function targetOf(response: Response, from: string): string | undefined {
  const location = REDIRECTS.includes(response.status) ? response.headers.get('location') : null;
  if (location === null) return undefined;
  if (!isUrl(location, from)) throw refused('redirected to no address');
  return new URL(location, from).href;
}

/**
 * Requests a URL and follows redirects, at most three, each checked before it is requested. A
 * browser does not reveal the target of a redirect, and would request a private target before it
 * could be refused: there no redirect is followed.
 *
 * @param url URL that was checked already
 * @param init options of the request; `redirect` is set here
 * @param ask the underlying fetch; one that follows redirects by itself may do so
 * @param isAllowed tells whether a URL may be requested
 * @returns the last response, and the URL that was requested for it
 * @throws an error of code `redirect`, and every error of `ask`
 */
export async function follow(
  url: string,
  init: RequestInit,
  ask: typeof fetch,
  isAllowed: (address: string) => boolean,
): Promise<{ readonly response: Response; readonly address: string }> {
  let address = url;
  for (let hops = 0; hops <= NET_LIMITS.redirects; hops++) {
    const response = await ask(address, { ...init, redirect: 'manual' });
    if (response.type === 'opaqueredirect')
      throw refused('redirected, and the browser does not tell where');
    const target = targetOf(response, address);
    if (target === undefined) return { response, address };
    await response.body?.cancel().catch(() => undefined);
    if (!isAllowed(target)) throw refused('redirected to an address that is not asked');
    address = target;
  }
  throw refused('too many redirects');
}
