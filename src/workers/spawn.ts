/** Name of the Trusted Types policy, for `trusted-types open-badge` in a page's policy. */
export const POLICY = 'open-badge';

interface Policy {
  createScriptURL(url: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}

let policy: Policy | undefined;
const factory = (): PolicyFactory | undefined =>
  (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;

/** A policy can be made once for a page; ours passes the one address that it was made for. */
function trusted(address: string): URL {
  policy ??= factory()!.createPolicy(POLICY, {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError('not the address of our worker');
      return url;
    },
  });
  return policy.createScriptURL(address) as URL;
}

/**
 * Starts a worker. Where the browser knows Trusted Types its address is blessed first: to try without would leave a violation in the page's
 * console. Elsewhere the address is written out as bundlers look for it; with a bundler, give `url`.
 *
 * @param url another address of the same file; default beside this module
 * @throws Error when the page allows no worker, or not from there
 */
export function spawn(url?: string | URL): Worker {
  const options = { type: 'module', name: POLICY } as const;
  const address = new URL(url ?? new URL('./verify.worker.js', import.meta.url), import.meta.url)
    .href;
  if (factory()) return new Worker(trusted(address), options);
  return url === undefined
    ? new Worker(new URL('./verify.worker.js', import.meta.url), { type: 'module', name: POLICY })
    : new Worker(address, options);
}
