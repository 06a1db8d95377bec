import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { createNet, NET_LIMITS, type NetResult } from '../../src/net/index.js';
import { serve } from '../support/serve.js';
import { accept, net, PAGES, reason } from './pages.js';

const server = await serve(PAGES);
after(() => server.close());

test('X-1: twenty requests in one verification; the same one twice is one', async () => {
  const one = net();
  const results = await Promise.all(
    Array.from({ length: NET_LIMITS.requests + 3 }, (_, at) =>
      one.get(`${server.origin}/ok?${at}`, { accept }),
    ),
  );
  assert.deepEqual(results.map(reason).filter((each) => each === 'budget').length, 3);
  let asked = 0;
  const counted = net({
    fetch: () => {
      asked++;
      return Promise.resolve(new Response('{}'));
    },
  });
  await Promise.all(
    Array.from({ length: 30 }, () => counted.get('https://school.example/', { accept })),
  );
  assert.equal(asked, 1);
});

test('X-42: a shared cache keeps answers ten minutes, failures not at all', async () => {
  const cache = new Map<string, Promise<NetResult>>();
  let now = new Date('2026-11-21T12:00:00Z');
  let asked = 0,
    fails = true;
  const fetch: typeof globalThis.fetch = () => {
    asked++;
    return fails ? Promise.reject(new TypeError('down')) : Promise.resolve(new Response('{}'));
  };
  const ask = async (maxAgeMs?: number): Promise<string> =>
    reason(
      await net({ fetch, cache, clock: () => now }).get('https://school.example/', {
        accept,
        maxAgeMs,
      }),
    );
  assert.equal(await ask(), 'network');
  fails = false;
  assert.deepEqual([await ask(), await ask(), asked], ['ok', 'ok', 2]);
  now = new Date('2026-11-21T12:00:30Z');
  await ask(10_000);
  assert.equal(asked, 3, 'the asker wants it fresher');
  now = new Date('2026-11-21T12:10:31Z');
  await ask();
  assert.equal(asked, 4);
});

test('X-42: a response cached for one caller is checked against the options of the next', async () => {
  const cache = new Map<string, Promise<NetResult>>();
  const html = { accept, types: [/json/] },
    ask = (
      options: object,
      wanted: Parameters<ReturnType<typeof createNet>['get']>[1],
      url = `${server.origin}/ok`,
    ): Promise<NetResult> => createNet({ cache, ...options }).get(url, wanted);
  assert.equal(reason(await ask({ allowLoopback: true }, { accept })), 'ok');
  assert.equal(
    reason(await ask({ allowLoopback: false }, { accept })),
    'policy',
    'what was kept with loopback allowed is no answer without',
  );
  assert.equal(reason(await ask({ allowLoopback: true }, { accept, maxBytes: 3 })), 'too-large');
  assert.equal(
    reason(await ask({ allowLoopback: true }, { accept }, `${server.origin}/html`)),
    'ok',
  );
  assert.equal(
    reason(await ask({ allowLoopback: true }, html, `${server.origin}/html`)),
    'content-type',
  );
  assert.equal(reason(await ask({ allowLoopback: true }, html)), 'ok');
});

test('X-42: a caller that aborts does so for itself alone: the others request again, once', async () => {
  const stop = new AbortController(),
    cache = new Map();
  let asked = 0;
  const fetch = (async (_url: string, { signal }: RequestInit) => {
    asked += 1;
    if (asked > 1) return new Response('{}', { headers: { 'content-type': 'application/json' } });
    return new Promise((_, refuse) => {
      signal!.addEventListener('abort', () => refuse(signal!.reason as Error));
    });
  }) as typeof globalThis.fetch;
  const ask = (signal?: AbortSignal) =>
    createNet({ fetch, cache, signal }).get('https://a.example/did.json', { accept });
  const first = ask(stop.signal),
    others = [ask(), ask(), ask()];
  stop.abort();
  assert.equal(reason(await first), 'aborted');
  assert.deepEqual(
    (await Promise.all(others)).map(({ ok }) => ok),
    [true, true, true],
  );
  assert.equal(asked, 2);
});
