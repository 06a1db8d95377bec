interface Scheduler {
  yield?(): Promise<void>;
}

/** Yields to the other work on this thread: input, painting, timers. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  return (
    scheduler?.yield?.() ??
    new Promise((resolve) => {
      setTimeout(resolve, 0);
    })
  );
}

/** Starts work on this thread after the other work had its turn. The fallback of the workers. */
export async function inTurn<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  await pause();
  signal?.throwIfAborted();
  return work();
}
