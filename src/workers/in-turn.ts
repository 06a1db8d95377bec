import { pause } from '../pause.js';

/** Starts work on this thread after the other work had its turn. The fallback of the workers. */
export async function inTurn<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  await pause();
  signal?.throwIfAborted();
  return work();
}
