import { httpInstantOf, isoOf } from '../json/instant.js';
import type { NetResult } from './contract.js';
import { policyScope, watchPolicy } from './content-security-policy.js';
import { follow } from './follow.js';
import type { NetOptions } from './index.js';
import { isAllowed, NET_LIMITS } from '../web/policy.js';
import { isMostlyImage, readBody, readBodyOrStart } from './read-body.js';
import type { Redirected } from './redirects.js';
import { isWanted, otherType, problem, problemOf } from './results.js';

/** Which response is accepted, and how much of it is given. */
export interface Wanted {
  readonly maxBytes?: number;
  readonly types?: readonly RegExp[];
  /** Gives the headers, and the body of an unsuccessful response too. */
  readonly whole?: boolean;
}

interface Transmission extends Wanted {
  readonly options: NetOptions;
  readonly clock: () => Date;
}

/**
 * Sends one request within the time limit and reads its response.
 *
 * @param request request to a URL that was checked already
 */
export async function transmit(request: Redirected, to: Transmission): Promise<NetResult> {
  const { options, clock } = to;
  const stop = new AbortController();
  let timedOut = false;
  const timer = setTimeout(
    () => {
      timedOut = true;
      stop.abort();
    },
    Math.max(
      0,
      Math.min(options.timeoutMs ?? NET_LIMITS.timeoutMs, options.msLeft?.() ?? Infinity),
    ),
  );
  const onAbort = (): void => stop.abort();
  const watch = watchPolicy(request.url, options.policyScope ?? policyScope());
  options.signal?.addEventListener('abort', onAbort, { once: true });
  try {
    options.signal?.throwIfAborted();
    return await exchange(request, to, stop.signal);
  } catch (error) {
    const reason = problemOf(error, options.signal, timedOut),
      isBlocked = reason === 'network' && (await watch.isBlocked());
    return problem(request.url, isBlocked ? 'csp' : reason, clock);
  } finally {
    watch.stop();
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', onAbort);
  }
}

async function exchange(
  request: Redirected,
  to: Transmission,
  signal: AbortSignal,
): Promise<NetResult> {
  const { url } = request,
    { options, clock } = to;
  const mayRequest = (target: string): boolean => isAllowed(target, options.allowLoopback);
  const init: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    mode: 'cors',
    cache: 'no-store',
    signal,
  };
  const { response, url: address } = await follow(
    request,
    init,
    options.fetch ?? fetch,
    mayRequest,
  );
  const final = response.url || address;
  if (final !== url && !mayRequest(final)) return problem(url, 'redirect', clock);
  return response.ok ? readSuccess(response, final, url, to) : readFailure(response, url, to);
}

async function readSuccess(
  response: Response,
  final: string,
  url: string,
  { maxBytes = NET_LIMITS.jsonBytes, types, whole, clock }: Transmission,
): Promise<NetResult> {
  const contentType = response.headers.get('content-type') ?? '';
  if (!isWanted(contentType, types)) return otherType(url, contentType, clock);
  const bytes = await readBodyOrStart(response, maxBytes);
  if ('start' in bytes)
    return problem(url, isMostlyImage(bytes) ? 'image-too-large' : 'too-large', clock);
  const serverDate = dateOf(response.headers);
  return {
    ok: true,
    url: final,
    status: response.status,
    contentType,
    bytes,
    at: clock().toISOString(),
    ...(serverDate === undefined ? {} : { serverDate }),
    ...(whole ? { headers: Object.fromEntries(response.headers) } : {}),
  };
}

/** Reports an unsuccessful status; protocols tell in the body what is missing (RFC 6749 §5.2). */
async function readFailure(
  response: Response,
  url: string,
  { maxBytes = NET_LIMITS.jsonBytes, whole, clock }: Transmission,
): Promise<NetResult> {
  const failure = problem(url, 'http', clock, response.status);
  if (!whole) {
    await response.body?.cancel().catch(() => undefined);
    return failure;
  }
  const contentType = response.headers.get('content-type') ?? '';
  const bytes = await readBody(response, maxBytes);
  const headers = Object.fromEntries(response.headers);
  return { ...failure, contentType, headers, ...(bytes ? { bytes } : {}) } as NetResult;
}

/**
 * Reads the server's clock: for a response from a cache, `Age` gives its age in seconds
 * (X-40).
 */
function dateOf(headers: Headers): string | undefined {
  const time = httpInstantOf(headers.get('date'));
  return time === undefined ? undefined : isoOf(time + Number(headers.get('age') ?? 0) * 1000);
}
