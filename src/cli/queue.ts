import { setTimeout as sleep } from 'node:timers/promises';
import type { Job, JobQueue, Queues } from '../stores/sql/queue.js';
import { UsageError, type Io } from './io.js';
import { plain } from './plain-text.js';
import { POSTGRES, unreachable } from './store.js';

export type { Queues } from '../stores/sql/queue.js';

/** Time between two looks at a queue that has nothing, in milliseconds. */
const POLL_MS = 250;
/** Time between two looks for jobs of processes that are gone, in milliseconds. */
const RECLAIM_MS = 1_000;

/** Name of the queue of the files to be verified. */
export const VERIFY_QUEUE = 'verify';
/** Gives the name of the queue of a batch: a worker takes only what it has the secret of. */
export const batchQueue = (batch: string): string => `batch-${batch.replace(/[^\w-]/g, '-')}`;

/**
 * Runs work with the queues of `--queue`.
 * @throws Misuse for another URL than that of PostgreSQL, for a package that is not installed, and
 *   when the server does not answer
 */
export async function withQueues<T>(url: string, work: (queues: Queues) => Promise<T>): Promise<T> {
  if (!POSTGRES.test(url)) throw new UsageError('--queue: expected postgresql://…');
  const { openQueues } = await import('../stores/sql/queue.js');
  const queues = await openQueues(url).catch((error: unknown) => {
    throw error instanceof TypeError
      ? new UsageError(`--queue: ${error.message}`)
      : unreachable('--queue', url, error);
  });
  try {
    return await work(queues);
  } finally {
    await queues.close();
  }
}

/** Gives the jobs of processes that are gone to others, once a second at most. */
function reclaiming(queue: JobQueue<object>): () => Promise<void> {
  let last = 0;
  return async () => {
    const now = performance.now();
    if (now - last < RECLAIM_MS) return;
    last = now;
    await queue.reclaim();
  };
}

/**
 * Works on jobs until the signal, or until none is left.
 *
 * @param untilEmpty ends when every job of the queue is ended, also those of other processes
 * @param work ends the job, in the transaction that keeps its results; when it throws, the job is
 *   given back
 * @returns the number of jobs
 */
export async function workOn<Data extends object>(
  io: Io,
  queue: JobQueue<Data>,
  { signal, untilEmpty }: { readonly signal: AbortSignal; readonly untilEmpty: boolean },
  work: (job: Job<Data>) => Promise<void>,
): Promise<number> {
  const reclaim = reclaiming(queue);
  let done = 0;
  while (!signal.aborted) {
    await reclaim();
    const job = await queue.take();
    if (job) {
      await work(job).then(
        () => void done++,
        async (error: unknown) => {
          const reason = error instanceof Error ? error.message : String(error);
          io.err(`open-badge: a job is given back: ${plain(reason, 400)}\n`);
          await queue.giveBack(job, reason);
        },
      );
    } else if (untilEmpty && (await queue.waiting()) === 0) break;
    else await sleep(POLL_MS);
  }
  return done;
}

/** Waits until every job of a queue is ended, or the signal. */
export async function drained(
  queue: JobQueue<object>,
  signal: AbortSignal,
  onWaiting: (jobs: number) => void,
): Promise<void> {
  const reclaim = reclaiming(queue);
  for (
    let left = await queue.waiting();
    left > 0 && !signal.aborted;
    left = await queue.waiting()
  ) {
    onWaiting(left);
    await reclaim();
    await sleep(POLL_MS);
  }
}

/** Waits for the answer of a job; `undefined` when the signal came first. */
export async function answered(
  queue: JobQueue<object>,
  id: string,
  signal: AbortSignal,
): Promise<object | undefined> {
  const reclaim = reclaiming(queue);
  while (!signal.aborted) {
    const answer = await queue.collect(id);
    if (answer) return answer;
    await reclaim();
    await sleep(POLL_MS);
  }
  return undefined;
}
