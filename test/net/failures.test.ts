import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { serve } from '../support/serve.js';
import { accept, net, PAGES, reason } from './pages.js';

const server = await serve(PAGES);
after(() => server.close());

const TROUBLES: ReadonlyArray<readonly [string, string]> = [
  ['/gone', 'http'],
  ['/missing', 'http'],
  ['/html', 'content-type'],
  ['/big', 'too-large'],
  ['/slow', 'timeout'],
  ['/stall', 'timeout'],
  ['/hangup', 'network'],
  ['/loop', 'redirect'],
  ['/typeless', 'ok'],
  ['/moved', 'ok'],
  ['/hop/1', 'ok'],
  ['/hop/0', 'redirect'],
  ['/away', 'redirect'],
  ['/file', 'redirect'],
  ['/nowhere', 'redirect'],
  ['/bare', 'http'],
];
const isPage = typeof document === 'object';
/** A page is not told where a redirect leads: it follows none. */
const IN_PAGE: Readonly<Record<string, readonly string[]>> = isPage
  ? Object.fromEntries(
      ['/moved', '/hop/1', '/loop', '/hop/0', '/away', '/file', '/nowhere', '/bare'].map((path) => [
        path,
        ['redirect', ...(path === '/nowhere' ? ['network'] : [])],
      ]),
    )
  : {};
for (const [path, inNode] of TROUBLES) {
  const expected = IN_PAGE[path] ?? [inNode];
  test(`X-1: ${path} is ${expected.join(' or ')}`, async () => {
    // only who is to be late is given little time: this machine may be busy
    const result = await net(expected.includes('timeout') ? {} : { timeoutMs: 10_000 }).get(
      server.origin + path,
      { accept, maxBytes: 1_000, types: [/json/] },
    );
    assert.ok(expected.includes(reason(result)), reason(result));
    if (path === '/gone') assert.equal(result.status, 410);
    if (path === '/moved' && result.ok)
      assert.equal(result.url, `${server.origin}/ok`, 'the address that answered is reported');
  });
}

test('X-1: a body is read no further than its limit, whatever its length header', async () => {
  let sent = 0;
  const endless = (): Response =>
    new Response(
      new ReadableStream({
        pull(controller) {
          sent += 1_000;
          controller.enqueue(new Uint8Array(1_000));
        },
      }),
    );
  assert.equal(
    reason(
      await net({ fetch: () => Promise.resolve(endless()) }).get('https://school.example/', {
        accept,
        maxBytes: 10_000,
      }),
    ),
    'too-large',
  );
  assert.ok(sent < 20_000, String(sent));
  const liar = new Response('{}', { headers: { 'content-length': '999999999' } });
  assert.equal(
    reason(
      await net({ fetch: () => Promise.resolve(liar) }).get('https://school.example/', { accept }),
    ),
    'too-large',
  );
});

test('abort: before, while waiting and while reading', async () => {
  const stop = new AbortController();
  const waiting = net({ signal: stop.signal, timeoutMs: 5_000 }).get(`${server.origin}/slow`, {
    accept,
  });
  const reading = net({ signal: stop.signal, timeoutMs: 5_000 }).get(`${server.origin}/stall`, {
    accept,
  });
  setTimeout(() => stop.abort(), 50);
  assert.deepEqual([reason(await waiting), reason(await reading)], ['aborted', 'aborted']);
  assert.equal(
    reason(await net({ signal: stop.signal }).get(`${server.origin}/ok`, { accept })),
    'aborted',
  );
});

test('the reason that a transport reports is passed on', async () => {
  for (const code of ['offline', 'policy', 'redirect'] as const)
    assert.equal(
      reason(
        await net({ fetch: () => Promise.reject(Object.assign(new Error(), { code })) }).get(
          'https://school.example/',
          { accept },
        ),
      ),
      code,
    );
});
