/** Name of the Trusted Types policy, for `trusted-types open-badge` in a page's policy. */
export const POLICY = 'open-badge';

interface Policy { createScriptURL(url: string): unknown }
interface PolicyFactory { createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy }

let policy: Policy | undefined;
/** A policy can be made once for a page; ours passes the one address that it was made for. */
function trusted(address: string): URL {
  const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;
  policy ??= factory?.createPolicy(POLICY, { createScriptURL: (url) => { if (url !== address) throw new TypeError('not the address of our worker'); return url; } });
  return (policy?.createScriptURL(address) ?? address) as URL;
}

/**
 * Starts a worker. The address is written out where bundlers look for it; where the page requires Trusted Types it is blessed by our policy.
 *
 * @param url another address of the same file; default beside this module
 * @throws Error when the page allows no worker, or not from there
 */
export function spawn(url?: string | URL): Worker {
  const address = new URL(url ?? new URL('./verify.worker.js', import.meta.url), import.meta.url).href;
  try {
    return url === undefined ? new Worker(new URL('./verify.worker.js', import.meta.url), { type: 'module', name: POLICY }) : new Worker(address, { type: 'module', name: POLICY });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new Worker(trusted(address), { type: 'module', name: POLICY });
  }
}
