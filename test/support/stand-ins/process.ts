/** The part of Node's `process` that our tests use. */

/** The variables that the tests were started with, put here by the bundler. */
declare const OPEN_BADGE_ENV: Readonly<Record<string, string>>;

/** A page cannot tell its processor time: microseconds on the clock stand in for it. */
const cpuUsage = (before?: { user: number }): { user: number; system: number } => ({
  user: performance.now() * 1000 - (before?.user ?? 0),
  system: 0,
});
/** Chromium tells; elsewhere it is always the same, and what is asked of it holds by itself. */
const memoryUsage = (): { rss: number } => ({
  rss: (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0,
});

export default { env: { ...OPEN_BADGE_ENV }, cpuUsage, memoryUsage };
