import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { isAllowed } from '../../src/net/index.js';
import { serve } from '../support/serve.js';
import { accept, net, PAGES } from './pages.js';

const server = await serve(PAGES);
after(() => server.close());

test('X-1: which URLs are requested at all', () => {
  for (const url of [
    'https://school.example/x',
    'https://a.b.school.example/?q#f',
    'https://school.example:443/',
    'https://schüle.example/',
    'https://xn--schle-lva.example/',
    'https://a_b.school.example/',
    'https://lan.example/',
    'https://home.school.example/',
  ])
    assert.equal(isAllowed(url), true, url);
  const refused = [
    'http://school.example/',
    'ftp://school.example/',
    'file:///etc/passwd',
    'data:application/json,{}',
    'blob:https://x.example/1',
    'javascript:1',
    'ws://school.example/',
    'https://user@school.example/',
    'https://user:pass@school.example/',
    'https://school.example:8443/',
    'https://school.example:22/',
    'https://localhost/',
    'https://localhost./',
    'https://x.localhost/',
    'https://printer.local/',
    'https://db.internal/',
    'https://intranet/',
    'https://router.home.arpa/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://10.0.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://8.8.8.8/',
    'https://[::1]/',
    'https://[fd00::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://0/',
    // names of inner networks, and single labels that a dot hides
    'https://nas.lan/',
    'https://wiki.corp/',
    'https://tv.home/',
    'https://post.mail/',
    'https://a.b.intranet/',
    'https://NAS.LAN/',
    'https://nas.ｌａｎ/',
    'https://1.168.192.in-addr.arpa/',
    'https://intranet./',
    'https://nas.lan./',
    'https://db.internal./',
    'https://school.example./',
    'https://school.example../',
    'https://localhost%2e/',
    // IPv4 in other notations, IPv6 with IPv4 in it
    'https://127.0.0.1./',
    'https://0x7f.1/',
    'https://0300.0250.1.1/',
    'https://３２３２２３５７７７/',
    'https://１０.0.0.1/',
    'https://[::ffff:7f00:1]/',
    'https://[::]/',
    'https://[64:ff9b::a00:1]/',
    // hosts that a policy or a terminal would read as more than a host
    "https://a;img-src'*'.example/",
    'https://a,b.example/',
    "https://a'b.example/",
    'https://a$b.example/',
    '',
    'nonsense',
    '//school.example/',
    '/relative',
  ];
  for (const url of refused) assert.equal(isAllowed(url), false, url);
});

test('X-1, K-21: loopback only where it is allowed, and then nothing else', () => {
  for (const url of [
    'http://localhost:8080/',
    'http://127.0.0.1:1/',
    'http://[::1]:3000/',
    'https://localhost/',
  ]) {
    assert.equal(isAllowed(url), false, url);
    assert.equal(isAllowed(url, true), true, url);
  }
  for (const url of [
    'http://school.example/',
    'http://10.0.0.1/',
    'http://localhost.school.example/',
    'http://user@localhost/',
    'ftp://localhost/',
  ])
    assert.equal(isAllowed(url, true), false, url);
});

test('a response: its URL, time and body', async () => {
  const result = await net({ clock: () => new Date('2026-11-21T12:00:00Z') }).get(
    `${server.origin}/ok`,
    { accept },
  );
  assert.ok(result.ok);
  assert.deepEqual(
    [result.url, result.status, result.at, new TextDecoder().decode(result.bytes)],
    [`${server.origin}/ok`, 200, '2026-11-21T12:00:00.000Z', '{"a":1}'],
  );
});

test('X-1: no cookie, no referrer, the wanted type', async () => {
  let seen: RequestInit | undefined;
  const fetch: typeof globalThis.fetch = (_input, init) => {
    seen = init;
    return Promise.resolve(new Response('{}'));
  };
  await net({ fetch }).get('https://school.example/', { accept });
  assert.deepEqual(
    [
      seen?.credentials,
      seen?.referrerPolicy,
      seen?.mode,
      seen?.cache,
      (seen?.headers as Record<string, string>)['accept'],
    ],
    ['omit', 'no-referrer', 'cors', 'no-store', accept],
  );
  await net().get(`${server.origin}/ok`, { accept });
  const asked = server.asked.at(-1)!;
  assert.deepEqual(
    [asked.headers['cookie'], asked.headers['referer'], asked.headers['accept']],
    [undefined, undefined, accept],
  );
});
