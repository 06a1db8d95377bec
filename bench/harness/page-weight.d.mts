import type { Browser } from 'playwright-core';

/** A page with one badge that is measured. */
export interface WeighedRun {
  readonly name: 'shown' | 'eddsa verified' | 'JWT verified';
  readonly mechanism: string;
  readonly when: string;
  readonly event: string;
}
export const RUNS: readonly WeighedRun[];
/** Gives the size of a file of the bundle after gzip, in bytes. */
export function bytesOf(path: string): number;
/** Lists the scripts that a page requests, with the time of each request in milliseconds. */
export function loadedBy(
  browser: Browser,
  run: WeighedRun,
): Promise<Array<{ readonly path: string; readonly ms: number }>>;
