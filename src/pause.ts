interface Platform {
  readonly scheduler?: { yield?(): Promise<void> };
  /** In Node, whose shortest timer takes a millisecond. */
  readonly setImmediate?: (then: () => void) => unknown;
}

/** Yields to the other work on this thread: input, painting, timers. */
export function pause(): Promise<void> {
  const { scheduler, setImmediate: soon = setTimeout } = globalThis as Platform;
  return (
    scheduler?.yield?.() ??
    new Promise((resolve) => {
      soon(resolve);
    })
  );
}
