/** The part of Node's `process` that our tests use. */

/** The environment variables of the test run, inserted by the bundler. */
declare const OPEN_BADGE_ENV: Readonly<Record<string, string>>;

/** Measures wall-clock time in microseconds: a page cannot measure its processor time. */
const cpuUsage = (before?: { user: number }): { user: number; system: number } => ({
  user: performance.now() * 1000 - (before?.user ?? 0),
  system: 0,
});
/** Measures memory in Chromium; elsewhere it is constant, so that assertions about it pass. */
const memoryUsage = (): { rss: number } => ({
  rss: (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0,
});

export default { env: { ...OPEN_BADGE_ENV }, cpuUsage, memoryUsage };
