/**
 * Name of the Trusted Types policy, for `trusted-types open-badge` in a page's
 * Content-Security-Policy.
 */
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

/**
 * Makes a trusted script URL. A policy can be created once for a page; ours accepts only the URL
 * for which it was made.
 */
function trusted(address: string): URL {
  policy ??= factory()!.createPolicy(POLICY, {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError('not the URL of our worker');
      return url;
    },
  });
  return policy.createScriptURL(address) as URL;
}

/**
 * Starts a worker. With Trusted Types its URL passes through a policy first: an attempt without
 * would leave a violation in the page's console. Otherwise the URL is written in the form that
 * bundlers detect; if yours does not, give `url`.
 *
 * @param url another URL of the same file; default: beside this module
 * @throws Error when the page allows no worker, or not from that URL
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
