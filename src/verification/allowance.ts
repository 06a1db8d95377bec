import { NET_LIMITS } from '../web/policy.js';
import { isUrl } from '../json/url.js';

/**
 * Network budget of one verification, however many badges it contains: requests in all,
 * requests to one host, and time spent waiting.
 */
export class Allowance {
  #requests = 0;
  readonly #byHost = new Map<string, number>();
  #since: number | undefined;

  /** @param timeoutMs how long one request may take */
  constructor(private readonly timeoutMs: number = NET_LIMITS.timeoutMs) {}

  /** Gives the milliseconds that remain; the clock starts with the first request. */
  msLeft(): number {
    this.#since ??= performance.now();
    return NET_LIMITS.waitsInAll * this.timeoutMs - (performance.now() - this.#since);
  }

  /** Counts a request. @returns the reason why it must not be made, if any */
  take(url: string): 'budget' | 'timeout' | undefined {
    const host = isUrl(url) ? new URL(url).host : url;
    const atHost = (this.#byHost.get(host) ?? 0) + 1;
    this.#byHost.set(host, atHost);
    if (++this.#requests > NET_LIMITS.requestsInAll || atHost > NET_LIMITS.requestsPerHost)
      return 'budget';
    return this.msLeft() <= 0 ? 'timeout' : undefined;
  }
}
