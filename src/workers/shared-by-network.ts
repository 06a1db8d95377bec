import type { VerifyCache, VerifyOptions } from '../verify.js';
import { SharedAnswers } from './shared-cache.js';

/** The options that decide how URLs are requested, and so the worth of a response. */
export type NetworkOptions = Pick<
  VerifyOptions,
  'fetch' | 'allowLoopback' | 'offline' | 'timeoutMs'
>;

/**
 * Shares network responses among verifications that request them in the same way. A response of one
 * `fetch` is not shared with another: the key of an issuer may be what a custom `fetch` says (10.A9).
 */
export class SharedByNetwork {
  readonly #known = new WeakMap<typeof fetch, Map<string, SharedAnswers>>();

  /**
   * Runs work with the responses of the verifications beside it that have the same network.
   * @param options options of the verification
   * @param work receives the responses
   * @param create makes an empty cache
   */
  async during<T>(
    options: NetworkOptions,
    work: (cache: VerifyCache) => Promise<T>,
    create: () => VerifyCache,
  ): Promise<T> {
    return this.#answersOf(options).during(work, create);
  }

  #answersOf({ fetch: ask = fetch, ...how }: NetworkOptions): SharedAnswers {
    const same = this.#known.get(ask) ?? new Map<string, SharedAnswers>();
    this.#known.set(ask, same);
    const key = keyOf(how);
    const answers = same.get(key) ?? new SharedAnswers();
    same.set(key, answers);
    return answers;
  }
}

/**
 * Names a way of requesting: where a redirect may lead, whether anything is requested, and how
 * long a response is awaited.
 */
const keyOf = ({ allowLoopback = false, offline = false, timeoutMs }: NetworkOptions): string =>
  [allowLoopback, offline, timeoutMs ?? ''].join(' ');
