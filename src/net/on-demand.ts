import { kept } from '../kept.js';
import type { Net, NetResult } from './contract.js';
import type { NetOptions } from './index.js';
import { notAsked } from './results.js';

/** Loads the code of requests, which a badge with its key in its own proof does not need. */
export const loadNet = kept(() => import('./index.js'));

/**
 * Makes the network interface of a verification, whose code is loaded with its first request. Code
 * that cannot be loaded is a network failure.
 *
 * @param options those of `createNet`
 */
export function netOnDemand(options: NetOptions): Net {
  let net: Net | undefined;
  const made = async (): Promise<Net> => {
    const { createNet } = await loadNet();
    // two first requests share one budget
    return (net ??= createNet(options));
  };
  const unless = async (url: string, request: (net: Net) => Promise<NetResult>) => {
    const own = net ?? (await made().catch(() => undefined));
    return own ? request(own) : notAsked(url, 'network', options.clock?.());
  };
  return {
    get: (url, wanted) => unless(url, (own) => own.get(url, wanted)),
    send: (message) => unless(message.url, (own) => own.send(message)),
  };
}
