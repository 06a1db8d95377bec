/** The pages of a small server, and requests to it. */
import { createNet, type NetResult } from '../../src/net/index.js';
import { serve } from '../support/serve.js';

const big = 'x'.repeat(5_000);
export const PAGES: Parameters<typeof serve>[0] = {
  '/ok': '{"a":1}',
  '/gone': { status: 410 },
  '/html': { body: '<p>', headers: { 'content-type': 'text/html' } },
  '/big': big,
  '/slow': { delay: 3_000, body: '{}' },
  '/stall': { stall: 3_000, body: '{"a":1}' },
  '/moved': { redirect: '/ok' },
  '/away': { redirect: 'http://192.0.2.1/' },
  '/loop': { redirect: '/loop' },
  '/hangup': { hangUp: true },
  '/typeless': { body: '{}', headers: { 'content-type': '' } },
  '/hop/1': { redirect: '/hop/2' },
  '/hop/2': { redirect: '/hop/3', status: 308 },
  '/hop/3': { redirect: '/ok', status: 307 },
  '/hop/0': { redirect: '/hop/1' },
  '/file': { redirect: 'file:///etc/passwd' },
  '/nowhere': { redirect: 'http://[' },
  '/bare': { status: 302 },
};
export const accept = 'application/json';
export const net = (options: Parameters<typeof createNet>[0] = {}): ReturnType<typeof createNet> =>
  createNet({ allowLoopback: true, timeoutMs: 1_500, ...options });
export const reason = (result: NetResult): string => (result.ok ? 'ok' : result.reason);
