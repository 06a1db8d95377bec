import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { resolve, type Resolution } from '../../src/dids/index.js';
import { createNet } from '../../src/net/index.js';
import { serve, type Route, type Routes } from '../support/serve.js';

const routes: Record<string, Route> = {};
const server = await serve(routes as Routes);
after(() => server.close());
const port = new URL(server.origin).port;
const did = (path: string): string => `did:web:127.0.0.1%3A${port}:${path}`;
const json = (id: string, more: Partial<Route> = {}): Route => ({
  body: JSON.stringify({ id }),
  ...more,
});
Object.assign(routes, {
  '/good/did.json': json(did('good')),
  '/other/did.json': json(did('good')),
  '/moved/did.json': { redirect: '/target/did.json' },
  '/target/did.json': json(did('moved')),
  '/away/did.json': { redirect: `http://localhost:${port}/theirs.json` },
  '/theirs.json': json(did('away')),
  '/large/did.json': json(did('large'), {
    body: JSON.stringify({ id: did('large'), filler: 'x'.repeat(300_000) }),
  }),
  '/page/did.json': { body: '<p>', headers: { 'content-type': 'text/html' } },
  '/text/did.json': json(did('text'), { headers: { 'content-type': 'text/plain' } }),
  '/late/did.json': json(did('late'), { delay: 2_000 }),
  '/broken/did.json': { body: '{"id":' },
});
const at = (path: string): Promise<Resolution> =>
  resolve(did(path), {
    net: createNet({ allowLoopback: true, timeoutMs: path === 'late' ? 400 : 10_000 }),
    allowLoopback: true,
  });

const isPage = typeof document === 'object';

test('K-20, K-21: a document on this machine, where that is allowed', async () => {
  assert.ok('document' in (await at('good')));
  assert.ok('document' in (await at('text')), 'hosts that say nothing better than text');
  // a page cannot see where a redirect leads before it has gone there, so it follows none (X-1, 10.C)
  assert.equal('document' in (await at('moved')), !isPage, 'a redirect within the origin');
  const closed = await resolve(did('good'), { net: createNet({}), allowLoopback: false });
  assert.ok('error' in closed && closed.error === 'key-malformed');
});

const FAILS: ReadonlyArray<readonly [string, string, string?]> = [
  ['other', 'key-document-invalid'],
  isPage ? ['away', 'key-unreachable', 'redirect'] : ['away', 'key-document-invalid'],
  ['broken', 'key-unreachable', 'content-type'],
  ['large', 'key-unreachable', 'too-large'],
  ['page', 'key-unreachable', 'content-type'],
  ['late', 'key-unreachable', 'timeout'],
  ['none', 'key-unreachable', 'http'],
];
for (const [path, error, reason] of FAILS) {
  test(`N30, K-22: ${path}`, async () => {
    const found = await at(path);
    assert.ok('error' in found);
    assert.equal(found.error, error);
    if (reason) assert.equal(found.params?.['reason'], reason);
  });
}
