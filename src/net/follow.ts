import { NET_LIMITS } from '../web/policy.js';
import { kept } from '../kept.js';
import type { Redirected } from './redirects.js';
import { refused } from './refused.js';

/** Loads the rules of redirects, which few responses need, and in a browser none. */
const loadRedirects = kept(() => import('./redirects.js'));

/**
 * Sends a request and follows redirects, at most three, each checked before it is requested.
 * A browser does not reveal the target of a redirect, and would request a private target before it
 * could be refused: there no redirect is followed.
 *
 * @param request request to a URL that was checked already; names of headers in lower case
 * @param init further options of each request; `redirect` is set here
 * @param send the underlying fetch; one that follows redirects by itself may do so
 * @param isAllowed tells whether a URL may be requested
 * @returns the last response, and the URL that was requested for it
 * @throws an error of code `redirect`, and every error of `ask`
 */
export async function follow(
  request: Redirected,
  init: RequestInit,
  send: typeof fetch,
  isAllowed: (url: string) => boolean,
): Promise<{ readonly response: Response; readonly url: string }> {
  let { url, ...sent } = request;
  for (let hops = 0; hops <= NET_LIMITS.redirects; hops++) {
    const { body, ...rest } = sent;
    const response = await send(url, {
      ...init,
      ...rest,
      ...(body ? { body: body as BodyInit } : {}),
      redirect: 'manual',
    });
    if (response.type === 'opaqueredirect')
      throw refused('redirected, and the browser does not tell where');
    const { status, headers } = response,
      location = headers.get('location');
    if (location === null || response.ok) return { response, url };
    const next = (await loadRedirects()).redirected({ status, location }, url, sent);
    if (next === undefined) return { response, url };
    await response.body?.cancel().catch(() => undefined);
    if (!isAllowed(next.url)) throw refused('redirected to a URL that is not requested');
    ({ url, ...sent } = next);
  }
  throw refused('too many redirects');
}
