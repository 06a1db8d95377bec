import { decodeBase64url, encodeBase64url } from '../bytes/base64url.js';
import { readBody } from './read-body.js';

/** Largest answer that is kept, in bytes; a larger one is passed on and not kept. */
export const MAX_KEPT_BYTES = 16_777_216;

/** One answer of the network as it is kept: plain JSON. */
export interface KeptAnswer {
  readonly url: string;
  /** Where it came from in the end, after redirects, when that is elsewhere. */
  readonly from?: string;
  readonly status: number;
  readonly contentType?: string;
  /** Where a redirect leads. */
  readonly location?: string;
  /** ISO time of the answer. */
  readonly at: string;
  /** The bytes, in base64url. */
  readonly body: string;
}

const urlOf = (input: RequestInfo | URL): string =>
  input instanceof Request ? input.url : String(input);

/**
 * A fetch that keeps what it is answered. Failures are not kept: replayed, they are "offline".
 *
 * @param ask the fetch underneath
 * @param clock dates the answers; default the real one
 */
export function recording(
  ask: typeof fetch,
  clock: () => Date = () => new Date(),
): { readonly fetch: typeof fetch; readonly kept: KeptAnswer[] } {
  const kept: KeptAnswer[] = [];
  const record: typeof fetch = async (input, init) => {
    const response = await ask(input, init);
    // a browser tells nothing of a redirect, not even where it leads
    if (response.type === 'opaqueredirect') return response;
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

/** Statuses that have no body by definition. */
const BODILESS: readonly number[] = [204, 205, 304];

const headersOf = ({ contentType, location }: KeptAnswer): Record<string, string> => ({
  ...(contentType ? { 'content-type': contentType } : {}),
  ...(location ? { location } : {}),
});

/** A fetch that knows only what was kept; everything else is offline. */
export function replaying(kept: readonly KeptAnswer[]): typeof fetch {
  return async (input) => {
    const url = urlOf(input);
    const answer = kept.findLast((one) => one.url === url);
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
