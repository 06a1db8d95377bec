/**
 * Loads a module once and keeps it: `import()` of a loaded module goes through the loader each time.
 * A load that failed is tried again with the next call.
 *
 * @param load imports the module
 * @returns a function that gives the module: at once when it is there, else as a promise
 */
export function kept<T extends object>(load: () => Promise<T>): () => T | Promise<T> {
  let loaded: T | undefined;
  let loading: Promise<T> | undefined;
  const begin = async (): Promise<T> => {
    try {
      return (loaded = await load());
    } finally {
      loading = undefined;
    }
  };
  return () => loaded ?? (loading ??= begin());
}

/** Starts loads whose code will be needed; the call that needs it reports a failure. */
export function ahead(...loads: ReadonlyArray<() => unknown>): void {
  for (const load of loads) Promise.resolve(load()).catch(() => undefined);
}
