const hasProcessorTime = typeof process.cpuUsage === 'function';

/**
 * Factor by which tests exceed a time limit: their machine may be half as fast as ours and busy,
 * and a page measures the machine's other programs too. Work that grows too fast takes more.
 */
export const SLACK = hasProcessorTime ? 2 : 20;

const now = (): number => {
  if (!hasProcessorTime) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/**
 * Starts to measure work: in Node the processor time, in a page the wall-clock time.
 *
 * @returns a function that gives the milliseconds since the start
 */
export function startClock(): () => number {
  const started = now();
  return () => now() - started;
}
