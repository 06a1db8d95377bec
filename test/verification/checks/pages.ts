/** A network of pages for a single check, which lists what was asked of it. */
import type { NetRequest, NetResult } from '../../../src/net/contract.js';
import type { CheckContext } from '../../../src/verification/contract.js';

export type Page = Uint8Array | NetResult;
export const AT = '2026-11-21T12:00:00.000Z';
export interface Asked extends NetRequest {
  readonly url: string;
}
/** A network with these pages. */
export const net = (
  pages: Readonly<Record<string, Page>>,
  asked: Asked[] = [],
): CheckContext['net'] => ({
  get: async (url, request) => {
    asked.push({ url, ...request });
    const page = pages[url];
    if (page === undefined) return { ok: false, url, reason: 'http', status: 404, at: AT };
    return page instanceof Uint8Array
      ? { ok: true, url, status: 200, contentType: 'x/y', bytes: page, at: AT }
      : page;
  },
  send: () => Promise.reject(new Error('nothing is sent')),
});
