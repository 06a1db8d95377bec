import type { NodeFetchOptions } from '../net/node/fetch.js';

/**
 * Makes the checked Node transport. Its modules for HTTP and TLS are loaded with the first request:
 * most badges are verified without one.
 */
export function nodeFetch(options: NodeFetchOptions): typeof fetch {
  let made: Promise<typeof fetch> | undefined;
  const load = async (): Promise<typeof fetch> =>
    (await import('../net/node/fetch.js')).createNodeFetch(options);
  return async (...request) => {
    made ??= load();
    return (await made)(...request);
  };
}
