import { Refusal } from './refusals.js';

/** Counts of one window of time. */
interface Window {
  readonly begins: number;
  count: number;
}
/** Counts requests in windows of time. */
export interface RateLimit {
  /**
   * Counts one.
   * @throws Refusal `too-many-requests` with the seconds until the window ends
   */
  count(key: string, instant: number): void;
  /** Takes one back that turned out not to count. */
  uncount(key: string, instant: number): void;
}

/** Keys that are kept at most: the oldest go first, so that memory stays bounded. */
const MAX_KEYS = 100_000;

/**
 * Makes a counter for windows of fixed length, in the memory of this process.
 *
 * @param limit counts of a window
 * @param length of a window, in milliseconds
 */
export function rateLimit(limit: number, length: number): RateLimit {
  const windows = new Map<string, Window>();
  return {
    count: (key, instant) => {
      const begins = instant - (instant % length);
      const known = windows.get(key);
      const span = known?.begins === begins ? known : { begins, count: 0 };
      windows.delete(key);
      windows.set(key, span);
      if (windows.size > MAX_KEYS) windows.delete(windows.keys().next().value!);
      span.count++;
      if (span.count <= limit) return;
      const seconds = Math.ceil((begins + length - instant) / 1000);
      throw new Refusal('too-many-requests', { limit, retryAfter: seconds });
    },
    uncount: (key, instant) => {
      const known = windows.get(key);
      if (known?.begins === instant - (instant % length))
        known.count = Math.max(0, known.count - 1);
    },
  };
}
