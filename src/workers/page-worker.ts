import type { WorkerEngine } from './engine.js';
import { whenIdle } from './when-idle.js';

/** How long the page's worker is kept after its last job, in milliseconds. */
export const WORKER_KEPT_MS = 30_000;

let engine: Promise<WorkerEngine> | undefined;
let busy = 0;
let rest: ReturnType<typeof setTimeout> | undefined;

/**
 * Does one heavy job in a worker that the elements of a page share. It is started when it is first
 * needed and stopped when it has been idle for a while. In a page that allows no worker the job is
 * done on this thread.
 *
 * @param job receives the engine
 */
export async function inPageWorker<T>(job: (engine: WorkerEngine) => Promise<T>): Promise<T> {
  clearTimeout(rest);
  busy += 1;
  try {
    engine ??= import('./engine.js').then(({ createEngine }) => createEngine({ size: 1 }));
    return await job(await engine);
  } finally {
    busy -= 1;
    if (busy === 0) stopWhenIdle();
  }
}

function stopWhenIdle(): void {
  rest = whenIdle(() => {
    void engine?.then((idle) => idle.close());
  }, WORKER_KEPT_MS);
}
