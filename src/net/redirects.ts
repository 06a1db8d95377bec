import { isUrl } from '../json/url.js';
import { refused } from './refused.js';

/** Request as it is sent: its method and body decide whether a redirect may be followed. */
export interface Sent {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** Request to the target of a redirect. */
export interface Redirected extends Sent {
  readonly url: string;
}

/** Status codes of redirects. */
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** Headers that a request to another origin keeps: they name no one and allow nothing. */
const PUBLIC_HEADERS: readonly string[] = ['accept', 'accept-language'];

/** Headers of a body, which is not sent again. */
const isOfBody = (name: string): boolean => name.startsWith('content-');

/** Tells whether a method only reads, so that it may be sent to another URL. */
export const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD';

/**
 * Gives the request to the target of a redirect. Only reading is repeated elsewhere: a body
 * is never sent a second time, and 303 reads the result of what was sent (RFC 9110 §15.4.4). Another
 * origin receives neither credentials nor any other header of the caller.
 *
 * @param response status and `location` header of the response
 * @param from URL that gave the response
 * @param sent request that was sent there
 * @returns `undefined` for a response that is no redirect
 * @throws an error of code `redirect` for a target that is no URL, and for a method that is not
 * repeated
 */
export function redirected(
  { status, location }: { readonly status: number; readonly location: string | null },
  from: string,
  sent: Sent,
): Redirected | undefined {
  if (location === null || !REDIRECTS.includes(status)) return undefined;
  if (!isUrl(location, from)) throw refused('redirected to something that is not a URL');
  if (status !== 303 && !isReading(sent.method))
    throw refused(`redirected with status ${status}: a ${sent.method} request is not sent again`);
  const url = new URL(location, from);
  const isElsewhere = url.origin !== new URL(from).origin;
  const kept = Object.entries(sent.headers).filter(
    ([name]) => !isOfBody(name) && (!isElsewhere || PUBLIC_HEADERS.includes(name)),
  );
  return {
    url: url.href,
    method: isReading(sent.method) ? sent.method : 'GET',
    headers: Object.fromEntries(kept),
  };
}
