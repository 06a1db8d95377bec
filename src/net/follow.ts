import { NET_LIMITS } from './policy.js';

/** Statuses that send us on. */
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** Too many redirects, or one to an address that is not asked: `net` says `redirect`. */
const refused = (message: string): Error => Object.assign(new Error(message), { code: 'redirect' });

/** Where an answer sends us; `undefined` when it is the answer itself. */
function targetOf(response: Response, from: string): string | undefined {
  const location = REDIRECTS.includes(response.status) ? response.headers.get('location') : null;
  if (location === null) return undefined;
  if (!URL.canParse(location, from)) throw refused('redirected to no address');
  return new URL(location, from).href;
}

/**
 * Requests a URL and goes where it is sent, each step checked before it is requested, at most three of them. A browser does not
 * tell a page where a redirect leads, and would request a private target before anybody could refuse it: there none is followed.
 *
 * @param url address allowed already
 * @param init what is sent; `redirect` is ours
 * @param ask the fetch underneath; one of the caller's that follows by itself is let to
 * @param isAllowed whether an address may be asked
 * @returns the last answer, and the address it was asked at
 * @throws an error of code `redirect`, and whatever `ask` throws
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
