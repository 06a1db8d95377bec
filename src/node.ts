/**
 * Parts for servers on Node.js: a `fetch` that resolves names itself and refuses private networks,
 * for `read` and `verify`.
 *
 * @example
 * import { createNodeFetch } from 'open-badge-elements/node';
 * import { verify } from 'open-badge-elements/verify';
 * const report = await verify(badge, { fetch: createNodeFetch() });
 */
export * from './net/node/fetch.js';
