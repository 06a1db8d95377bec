import { decodeBase64url, encodeBase64url } from '../bytes/base64url.js';
import { readBody } from './read-body.js';

/** Largest response that is recorded, in bytes; a larger one is passed on only. */
export const MAX_KEPT_BYTES = 16_777_216;

/** A recorded network response, as plain JSON. */
export interface KeptAnswer {
  readonly url: string;
  /** The final URL after redirects, when it differs. */
  readonly from?: string;
  readonly status: number;
  readonly contentType?: string;
  /** The target of a redirect. */
  readonly location?: string;
  /** ISO time of the response. */
  readonly at: string;
  /** The bytes, in base64url. */
  readonly body: string;
}

const urlOf = (input: RequestInfo | URL): string =>
  input instanceof Request ? input.url : String(input);

const isGet = (input: RequestInfo | URL, init: RequestInit | undefined): boolean =>
  (init?.method ?? (input instanceof Request ? input.method : 'GET')).toUpperCase() === 'GET';

/**
 * Makes a fetch that records responses to GET. Failures are not recorded: replayed, they are
 * "offline". Other methods are not recorded either: their bodies may hold secrets, and replayed they
 * would seem to have changed something.
 *
 * @param send the underlying fetch
 * @param clock dates the responses; default: the system clock
 */
export function recording(
  send: typeof fetch,
  clock: () => Date = () => new Date(),
): { readonly fetch: typeof fetch; readonly kept: KeptAnswer[] } {
  const kept: KeptAnswer[] = [];
  const record: typeof fetch = async (input, init) => {
    const response = await send(input, init);
    // A browser reveals nothing of a redirect, not even its target.
    if (response.type === 'opaqueredirect' || !isGet(input, init)) return response;
    const bytes = await readBody(response.clone(), MAX_KEPT_BYTES);
    const url = urlOf(input),
      contentType = response.headers.get('content-type'),
      location = response.headers.get('location');
    const more = { ...(contentType ? { contentType } : {}), ...(location ? { location } : {}) };
    if (bytes)
      kept.push({
        url,
        ...(response.url && response.url !== url ? { from: response.url } : {}),
        status: response.status,
        ...more,
        at: clock().toISOString(),
        body: encodeBase64url(bytes),
      });
    return response;
  };
  return { fetch: record, kept };
}

/** Status codes of responses without a body. */
const BODILESS: readonly number[] = [204, 205, 304];

const headersOf = ({ contentType, location }: KeptAnswer): Record<string, string> => ({
  ...(contentType ? { 'content-type': contentType } : {}),
  ...(location ? { location } : {}),
});

/** Makes a fetch that replays recorded responses; every other URL and method is offline. */
export function replaying(kept: readonly KeptAnswer[]): typeof fetch {
  return async (input, init) => {
    const url = urlOf(input);
    const answer = isGet(input, init) ? kept.findLast((one) => one.url === url) : undefined;
    const body = answer && decodeBase64url(answer.body);
    if (!answer || !body)
      throw Object.assign(new TypeError(`not in the bundle: ${url}`), { code: 'offline' });
    const response = new Response(BODILESS.includes(answer.status) ? null : (body as BodyInit), {
      status: answer.status,
      headers: headersOf(answer),
    });
    return Object.defineProperty(response, 'url', { value: answer.from ?? url });
  };
}
