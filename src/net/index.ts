import { httpInstantOf, instantOf, isoOf } from '../json/instant.js';
import type { Net, NetRequest, NetResult, NetTrouble } from './contract.js';
import { follow } from './follow.js';
import { isAllowed, NET_LIMITS } from './policy.js';
import { readBody } from './read-body.js';

export * from './contract.js';
export { isAllowed, isLoopbackHost, isPublicName, NET_LIMITS, plainOrigin } from './policy.js';

/** The environment of a verification's requests. */
export interface NetOptions {
  /**
   * Any fetch; default: the platform's. It is called with manual redirects, so in a browser a
   * redirect gives no response; the final URL of a fetch that follows by itself (such as your
   * proxy) is checked.
   */
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
  readonly allowLoopback?: boolean;
  /** The clock that dates evidence; default: the system clock. */
  readonly clock?: () => Date;
  /** Responses kept across verifications, by URL; pass the same map to share them. */
  readonly cache?: Map<string, Promise<NetResult>>;
  /** Timeout of a request, in milliseconds; default: 10 000. */
  readonly timeoutMs?: number;
  /** Milliseconds left for all requests; default: no limit. */
  readonly msLeft?: () => number;
}

/**
 * Maps an exception of fetch to a reason. It does not reveal whether the cause was CORS, DNS or no
 * network; only abort and timeout are told apart.
 */
function troubleOf(error: unknown, outer: AbortSignal | undefined, timedOut: boolean): NetTrouble {
  if (outer?.aborted) return 'aborted';
  if (timedOut) return 'timeout';
  const code = (error as { code?: unknown } | undefined)?.code;
  return code === 'offline' || code === 'policy' || code === 'redirect' ? code : 'network';
}

/**
 * Makes the network interface of a verification: URL policy, time and size limits, a budget of
 * requests, no cookies, no referrer.
 *
 * @param options fetch, signal, clock and cache; all have defaults
 * @returns a `Net`; its `get` never throws
 * @example const net = createNet({ fetch: async () => new Response('{}') });
 */
export function createNet(options: NetOptions = {}): Net {
  const cache = options.cache ?? new Map<string, Promise<NetResult>>();
  const clock = options.clock ?? (() => new Date());
  let requests = 0;
  const ask = (url: string, wanted: NetRequest): Promise<NetResult> => {
    if (!isAllowed(url, options.allowLoopback))
      return Promise.resolve(trouble(url, 'policy', clock));
    if (++requests > NET_LIMITS.requests) return Promise.resolve(trouble(url, 'budget', clock));
    const key = keyOf(url, wanted);
    const asked = request(url, wanted, options, clock);
    cache.set(key, asked);
    // A failure is cached for this verification only.
    void asked.then((result) => {
      if (!result.ok && options.cache && cache.get(key) === asked) cache.delete(key);
    });
    return asked;
  };
  const get = async (url: string, wanted: NetRequest): Promise<NetResult> => {
    const known = cache.get(keyOf(url, wanted));
    if (!known || !isAllowed(url, options.allowLoopback)) return ask(url, wanted);
    const kept = await known;
    // The first caller aborted; the URL itself may be fine.
    if (!kept.ok && kept.reason === 'aborted' && !options.signal?.aborted) return get(url, wanted);
    return isFresh(kept, wanted, clock) ? within(kept, wanted, clock) : ask(url, wanted);
  };
  return { get };
}

/**
 * Reads the server's clock: for a response from a cache, `Age` gives its age in seconds
 * (X-40).
 */
function dateOf(headers: Headers): string | undefined {
  const time = httpInstantOf(headers.get('date'));
  return time === undefined ? undefined : isoOf(time + Number(headers.get('age') ?? 0) * 1000);
}

const keyOf = (url: string, { accept }: NetRequest): string => `${accept} ${url}`;

/**
 * Tells whether a cached response is recent enough. A key or a status may change: a response serves
 * ten minutes, or as long as the caller allows (K-22, S-9). A failure serves this verification.
 */
const isFresh = (
  kept: NetResult,
  { maxAgeMs = NET_LIMITS.cacheMs }: NetRequest,
  clock: () => Date,
): boolean => !kept.ok || Math.abs(clock().getTime() - (instantOf(kept.at) ?? NaN)) <= maxAgeMs;

/**
 * Applies the limits of this caller to a cached response, whatever those of the first caller were
 * (X-42).
 */
function within(
  kept: NetResult,
  { maxBytes = NET_LIMITS.jsonBytes, types }: NetRequest,
  clock: () => Date,
): NetResult {
  if (!kept.ok) return kept;
  if (kept.bytes.length > maxBytes) return trouble(kept.url, 'too-large', clock);
  return isWanted(kept.contentType, types) ? kept : otherType(kept.url, kept.contentType, clock);
}

const isWanted = (contentType: string, types: NetRequest['types']): boolean =>
  !types || !contentType || types.some((type) => type.test(contentType));

/** Makes the result of a request that is not made. */
export const notAsked = (url: string, reason: NetTrouble, now = new Date()): NetResult => ({
  ok: false,
  url,
  reason,
  at: now.toISOString(),
});

const trouble = (
  url: string,
  reason: NetTrouble,
  clock: () => Date,
  status?: number,
): NetResult => ({ ok: false, url, reason, status, at: clock().toISOString() });

/** Makes the result of a response whose media type the caller does not accept. */
const otherType = (url: string, contentType: string, clock: () => Date): NetResult => ({
  ok: false,
  url,
  reason: 'content-type',
  contentType,
  at: clock().toISOString(),
});

async function request(
  url: string,
  wanted: NetRequest,
  options: NetOptions,
  clock: () => Date,
): Promise<NetResult> {
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
  options.signal?.addEventListener('abort', onAbort, { once: true });
  try {
    options.signal?.throwIfAborted();
    return await exchange(url, wanted, options, clock, stop.signal);
  } catch (error) {
    return trouble(url, troubleOf(error, options.signal, timedOut), clock);
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', onAbort);
  }
}

async function exchange(
  url: string,
  wanted: NetRequest,
  options: NetOptions,
  clock: () => Date,
  signal: AbortSignal,
): Promise<NetResult> {
  const mayAsk = (address: string): boolean => isAllowed(address, options.allowLoopback);
  const init: RequestInit = {
    headers: { accept: wanted.accept },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    mode: 'cors',
    cache: 'no-store',
    signal,
  };
  const { response, address } = await follow(url, init, options.fetch ?? fetch, mayAsk);
  const final = response.url || address;
  if (final !== url && !mayAsk(final)) return trouble(url, 'redirect', clock);
  if (!response.ok) return trouble(url, 'http', clock, response.status);
  const contentType = response.headers.get('content-type') ?? '';
  if (!isWanted(contentType, wanted.types)) return otherType(url, contentType, clock);
  const bytes = await readBody(response, wanted.maxBytes ?? NET_LIMITS.jsonBytes);
  if (!bytes) return trouble(url, 'too-large', clock);
  const serverDate = dateOf(response.headers);
  return {
    ok: true,
    url: final,
    status: response.status,
    contentType,
    bytes,
    at: clock().toISOString(),
    ...(serverDate === undefined ? {} : { serverDate }),
  };
}
