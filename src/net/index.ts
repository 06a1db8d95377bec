import { instantOf } from '../json/instant.js';
import type { Net, NetMessage, NetRequest, NetResult, NetFailure } from './contract.js';
import { kept } from '../kept.js';
import { isAllowed, NET_LIMITS } from '../web/policy.js';
import { isWanted, otherType, problem } from './results.js';
import { transmit } from './transmit.js';

export * from './contract.js';
export { isAllowed, isLoopbackHost, isPublicName, NET_LIMITS, plainOrigin } from '../web/policy.js';
export { notAsked } from './results.js';

/** Loads the sending of messages, which few pages do. */
const loadMessages = kept(() => import('./message.js'));

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
  /**
   * Where requests are reported that a Content Security Policy blocks; default: the page or the
   * worker, none in Node.
   */
  readonly policyScope?: EventTarget;
}

/**
 * Makes the network interface of a verification: URL policy, time and size limits, a budget of
 * requests, no cookies, no referrer.
 *
 * @param options fetch, signal, clock and cache; all have defaults
 * @returns a `Net`; its `get` never throws, its `send` only a TypeError for a message that cannot
 * be sent
 * @example const net = createNet({ fetch: async () => new Response('{}') });
 */
export function createNet(options: NetOptions = {}): Net {
  const clock = options.clock ?? (() => new Date());
  let requests = 0;
  const refusal = (url: string): NetFailure | undefined => {
    if (!isAllowed(url, options.allowLoopback)) return 'policy';
    return ++requests > NET_LIMITS.requests ? 'budget' : undefined;
  };
  const send = async (message: NetMessage): Promise<NetResult> => {
    const { url, maxBytes, types } = message,
      { sentOf } = await loadMessages(),
      sent = sentOf(message);
    const reason = refusal(url);
    if (reason) return problem(url, reason, clock);
    return transmit({ ...sent, url }, { maxBytes, types, whole: true, options, clock });
  };
  return { get: cached(options, clock, refusal), send };
}

/** Reads URLs with a cache in front; a refusal is not cached, since it tells nothing of the URL. */
function cached(
  options: NetOptions,
  clock: () => Date,
  refusal: (url: string) => NetFailure | undefined,
): Net['get'] {
  const cache = options.cache ?? new Map<string, Promise<NetResult>>();
  const request = async (url: string, wanted: NetRequest): Promise<NetResult> => {
    const reason = refusal(url);
    if (reason) return problem(url, reason, clock);
    const key = keyOf(url, wanted);
    const { accept, maxBytes, types } = wanted;
    const asked = transmit(
      { url, method: 'GET', headers: { accept } },
      { maxBytes, types, options, clock },
    );
    cache.set(key, asked);
    // A failure is cached for this verification only.
    void asked.then((result) => {
      if (!result.ok && options.cache && cache.get(key) === asked) cache.delete(key);
    });
    return asked;
  };
  return async function get(url, wanted) {
    const known = cache.get(keyOf(url, wanted));
    if (!known || !isAllowed(url, options.allowLoopback)) return request(url, wanted);
    const kept = await known;
    // The first caller aborted; the URL itself may be fine.
    if (!kept.ok && kept.reason === 'aborted' && !options.signal?.aborted) return get(url, wanted);
    return isFresh(kept, wanted, clock) ? within(kept, wanted, clock) : request(url, wanted);
  };
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
  if (kept.bytes.length > maxBytes) return problem(kept.url, 'too-large', clock);
  return isWanted(kept.contentType, types) ? kept : otherType(kept.url, kept.contentType, clock);
}
