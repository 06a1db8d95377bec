import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createNet, NET_LIMITS, type NetResult } from '../../src/net/index.js';
import { recording, replaying } from '../../src/net/record.js';

interface Request {
  readonly url: string;
  readonly init: RequestInit;
}

const HOME = 'https://wallet.example/token';

/** A network that keeps every request; each response is decided by its URL. */
function world(answers: Readonly<Record<string, () => Response>>) {
  const requests: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    requests.push({ url: String(input), init });
    return answers[String(input)]?.() ?? new Response('none', { status: 404 });
  };
  return { requests, fetch, net: createNet({ fetch }) };
}
const movedTo = (location: string, status: number) => (): Response =>
  new Response(null, { status, headers: { location } });
const reason = (result: NetResult): string => (result.ok ? 'ok' : result.reason);
const headersOf = ({ init }: Request): unknown => init.headers;

test('X-1: send passes method, headers and body, without cookies and referrer', async () => {
  const { net, requests } = world({
    [HOME]: () => new Response('{"ok":1}', { headers: { 'dpop-nonce': 'n1' } }),
  });
  const result = await net.send({
    url: HOME,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer t', Cookie: 'a=1' },
    body: '{"grant":"é"}',
  });
  const { init } = requests[0]!;
  assert.deepEqual(
    [init.method, init.credentials, init.referrerPolicy, init.cache, init.redirect],
    ['POST', 'omit', 'no-referrer', 'no-store', 'manual'],
  );
  const { cookie, ...sent } = init.headers as Record<string, string>;
  assert.deepEqual(
    [sent, cookie],
    [{ 'content-type': 'application/json', authorization: 'Bearer t' }, undefined],
  );
  assert.equal(new TextDecoder().decode(init.body as Uint8Array), '{"grant":"é"}');
  assert.ok(result.ok);
  assert.equal(result.headers?.['dpop-nonce'], 'n1');
});

test('X-1: the policy and the budget of requests apply to send as to get', async () => {
  const { net, requests } = world({});
  for (const url of ['http://wallet.example/', 'https://10.0.0.1/', 'https://a@wallet.example/'])
    assert.equal(reason(await net.send({ url, method: 'POST', body: 'x' })), 'policy', url);
  assert.equal(requests.length, 0);
  const all: string[] = [];
  for (let at = 0; at < NET_LIMITS.requests + 2; at++)
    all.push(
      reason(
        at % 2
          ? await net.send({ url: HOME, method: 'PUT', body: 'x' })
          : await net.get(`${HOME}?${at}`, { accept: '*/*' }),
      ),
    );
  assert.deepEqual(all.slice(-3), ['http', 'budget', 'budget']);
});

test('X-1: send is never answered from the cache, nor put into it', async () => {
  const cache = new Map<string, Promise<NetResult>>();
  const { fetch, requests } = world({ [HOME]: () => new Response('{}') });
  const net = createNet({ fetch, cache });
  await net.get(HOME, { accept: '*/*' });
  await net.send({ url: HOME });
  await net.send({ url: HOME, headers: { accept: '*/*' } });
  assert.equal(requests.length, 3);
  assert.equal(cache.size, 1);
});

test('X-1: an unsuccessful response to send has its body and headers; the limit counts for both', async () => {
  const { net } = world({
    [HOME]: () =>
      new Response('{"error":"invalid_proof"}', {
        status: 400,
        headers: { 'content-type': 'application/json', 'dpop-nonce': 'n2' },
      }),
  });
  const failed = await net.send({ url: HOME, method: 'POST', body: 'x' });
  assert.ok(!failed.ok);
  assert.deepEqual(
    [failed.reason, failed.status, failed.contentType, failed.headers?.['dpop-nonce']],
    ['http', 400, 'application/json', 'n2'],
  );
  assert.equal(new TextDecoder().decode(failed.bytes), '{"error":"invalid_proof"}');
  const cut = await net.send({ url: HOME, method: 'POST', body: 'x', maxBytes: 5 });
  assert.deepEqual([reason(cut), 'bytes' in cut], ['http', false]);
  const read = await net.get(HOME, { accept: '*/*' });
  assert.ok(!('bytes' in read) && !('headers' in read), 'get gives none of them');
});

test('X-1: a message that cannot be sent is a TypeError before anything is requested', async () => {
  const { net, requests } = world({});
  const wrong = [
    { url: HOME, method: 'CONNECT' },
    { url: HOME, method: 'TRACE' },
    { url: HOME, method: 'GET', body: 'x' },
    { url: HOME, method: 'HEAD', body: '' },
    { url: HOME, method: 'POST', headers: { 'a b': 'c' } },
    { url: HOME, method: 'POST', headers: { a: 'b\r\nc: d' } },
    { url: HOME, method: 'PUT', body: new Uint8Array(NET_LIMITS.sentBytes + 1) },
  ];
  for (const message of wrong)
    await assert.rejects(net.send(message as Parameters<typeof net.send>[0]), TypeError);
  assert.equal(requests.length, 0);
});

test('X-1: no redirect makes a body be sent a second time', async () => {
  for (const status of [301, 302, 307, 308])
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      const { net, requests } = world({ [HOME]: movedTo('/other', status) });
      const result = await net.send({ url: HOME, method, body: 'secret' });
      assert.deepEqual([reason(result), requests.length], ['redirect', 1], `${method} ${status}`);
    }
});

test('X-1: after 303 the result is read with GET, without the body and its headers', async () => {
  const { net, requests } = world({
    [HOME]: movedTo('/result', 303),
    'https://wallet.example/result': () => new Response('{}'),
  });
  const result = await net.send({
    url: HOME,
    method: 'POST',
    headers: { 'content-type': 'text/plain', authorization: 'Bearer t', accept: 'a/b' },
    body: 'secret',
  });
  assert.equal(result.url, 'https://wallet.example/result');
  const { init } = requests[1]!;
  assert.deepEqual([init.method, init.body], ['GET', undefined]);
  assert.deepEqual(headersOf(requests[1]!), { accept: 'a/b', authorization: 'Bearer t' });
});

test('X-1: another origin receives neither credentials nor any header but accept, and none again', async () => {
  const { net, requests } = world({
    [HOME]: movedTo('https://other.example/a', 302),
    'https://other.example/a': movedTo(HOME + '2', 302),
    [HOME + '2']: () => new Response('{}'),
  });
  const headers = { accept: 'a/b', authorization: 'Bearer t', dpop: 'proof', 'x-api-key': 'k' };
  assert.equal(reason(await net.send({ url: HOME, headers })), 'ok');
  assert.deepEqual(requests.map(headersOf), [headers, { accept: 'a/b' }, { accept: 'a/b' }]);
  const away = world({ [HOME]: movedTo('https://10.0.0.1/', 303) });
  assert.equal(
    reason(await away.net.send({ url: HOME, method: 'POST', body: 'x' })),
    'redirect',
    'a private target',
  );
  assert.equal(away.requests.length, 1);
});

test('X-1: HEAD stays HEAD when it is redirected', async () => {
  const { net, requests } = world({
    [HOME]: movedTo('/result', 303),
    'https://wallet.example/result': () => new Response(null),
  });
  assert.equal(reason(await net.send({ url: HOME, method: 'HEAD' })), 'ok');
  assert.equal(requests[1]!.init.method, 'HEAD');
});

test('X-1: a recording holds responses to GET only; replayed, other methods are offline', async () => {
  const { fetch } = world({ [HOME]: () => new Response('{}') });
  const { fetch: record, kept } = recording(fetch);
  const net = createNet({ fetch: record });
  await net.send({ url: HOME, method: 'POST', body: 'secret' });
  assert.deepEqual(kept, []);
  await net.get(HOME, { accept: '*/*' });
  assert.equal(kept.length, 1);
  const again = createNet({ fetch: replaying(kept) });
  assert.equal(reason(await again.get(HOME, { accept: '*/*' })), 'ok');
  assert.equal(reason(await again.send({ url: HOME, method: 'POST', body: 'x' })), 'offline');
  assert.equal(reason(await again.send({ url: HOME, method: 'HEAD' })), 'offline');
});
