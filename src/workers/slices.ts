interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets everything else on this thread have its turn: input, painting, timers. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  return (
    scheduler?.yield?.() ??
    new Promise((resolve) => {
      setTimeout(resolve, 0);
    })
  );
}

/** Begins a piece of work on this thread after everything else had its turn. The fallback of the workers. */
export async function inTurn<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  await pause();
  signal?.throwIfAborted();
  return work();
}
