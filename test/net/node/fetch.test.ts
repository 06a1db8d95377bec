import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createNodeFetch } from '../../../src/net/node/fetch.js';
import { createNet, NET_LIMITS } from '../../../src/net/index.js';
import { resolvingTo, serve } from './local-server.js';

test('X-1: redirects are followed three times at most, and never to where we may not go', async () => {
  const server = await serve((request, response) => {
    const left = Number(new URL(request.url!, 'http://x').searchParams.get('left') ?? 0);
    if (request.url === '/private')
      return response.writeHead(302, { location: 'https://169.254.169.254/latest' }).end();
    if (request.url === '/nowhere') return response.writeHead(302, { location: 'http://' }).end();
    return left > 0
      ? response.writeHead(302, { location: `/?left=${left - 1}` }).end()
      : response.end('here');
  });
  const fetch = createNodeFetch({ allowLoopback: true });
  const found = await fetch(`${server.url}?left=3`);
  assert.equal(await found.text(), 'here');
  assert.equal(found.url, `${server.url}?left=0`);
  await assert.rejects(fetch(`${server.url}?left=4`), { code: 'redirect' });
  await assert.rejects(fetch(`${server.url}private`), { code: 'policy' });
  await assert.rejects(fetch(`${server.url}nowhere`), { code: 'redirect' });
  await assert.rejects(fetch(`${server.url}?left=1`, { redirect: 'error' }), { code: 'redirect' });
  assert.equal((await fetch(`${server.url}?left=1`, { redirect: 'manual' })).status, 302);
});

test('X-4: compressed bodies are decompressed in a stream, and the cap counts decompressed bytes', async () => {
  const bomb = gzipSync(new Uint8Array(8_000_000));
  const server = await serve((request, response) => {
    response
      .writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' })
      .end(request.url === '/bomb' ? bomb : gzipSync('{"a":1}'));
  });
  const net = createNet({ fetch: createNodeFetch({ allowLoopback: true }), allowLoopback: true });
  const small = await net.get(server.url, { accept: '*/*' });
  assert.equal(small.ok && new TextDecoder().decode(small.bytes), '{"a":1}');
  const large = await net.get(`${server.url}bomb`, { accept: '*/*' });
  assert.equal(!large.ok && large.reason, 'too-large');
});

test('an unsuccessful status is passed on as it is; a broken body is an error, not a crash', async () => {
  const server = await serve((request, response) => {
    if (request.url === '/gone') return response.writeHead(410).end('gone');
    if (request.url === '/empty') return response.writeHead(204).end();
    if (request.url === '/broken')
      return response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip');
    return response
      .writeHead(200, { 'content-length': '100' })
      .write('half', () => response.destroy());
  });
  const fetch = createNodeFetch({ allowLoopback: true });
  assert.equal((await fetch(`${server.url}gone`)).status, 410);
  assert.equal((await fetch(`${server.url}empty`)).status, 204);
  await assert.rejects((await fetch(`${server.url}broken`)).text());
  const net = createNet({ fetch, allowLoopback: true });
  const half = await net.get(`${server.url}half`, { accept: '*/*' });
  assert.equal(!half.ok && half.reason, 'network');
});

test('X-1: it can be aborted, and a server that never answers is given up', async () => {
  const server = await serve(() => undefined);
  const net = createNet({
    fetch: createNodeFetch({ allowLoopback: true }),
    allowLoopback: true,
    timeoutMs: 50,
  });
  const silent = await net.get(server.url, { accept: '*/*' });
  assert.equal(!silent.ok && silent.reason, 'timeout');
  await assert.rejects(
    createNodeFetch({ allowLoopback: true })(server.url, { signal: AbortSignal.timeout(30) }),
  );
});

/** A server that answers with what it received. */
async function echo() {
  return serve((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method, url, headers } = request;
      const route = /^\/(\d{3})(?:\/(.*))?$/.exec(url ?? '');
      const status = Number(route?.[1] ?? 200);
      const location = route?.[2] ? { location: decodeURIComponent(route[2]) } : {};
      response
        .writeHead(status, { 'content-type': 'application/json', 'x-nonce': 'n', ...location })
        .end(JSON.stringify({ method, url, headers, body: Buffer.concat(parts).toString() }));
    });
  });
}
interface Echo {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
const echoed = async (response: Response): Promise<Echo> => (await response.json()) as Echo;

test('X-1: method, headers and every form of body reach the server; cookies and host do not', async () => {
  const server = await echo();
  const fetch = createNodeFetch({ allowLoopback: true });
  const headers = { authorization: 'Bearer t', cookie: 'a=1', host: 'inner.example' };
  const posted = await echoed(await fetch(server.url, { method: 'post', headers, body: 'é' }));
  assert.deepEqual(
    [posted.method, posted.body, posted.headers['content-type'], posted.headers['authorization']],
    ['POST', 'é', 'text/plain;charset=UTF-8', 'Bearer t'],
  );
  assert.deepEqual(
    [posted.headers['cookie'], posted.headers['host'], posted.headers['content-length']],
    [undefined, new URL(server.url).host, '2'],
  );
  const form = new URLSearchParams({ grant_type: 'x y' });
  const sent = await echoed(await fetch(server.url, { method: 'POST', body: form }));
  assert.deepEqual(
    [sent.body, sent.headers['content-type']],
    ['grant_type=x+y', 'application/x-www-form-urlencoded;charset=UTF-8'],
  );
  const bytes = new Uint8Array([104, 105]);
  const put = await echoed(
    await fetch(new Request(server.url, { method: 'PUT', body: bytes, headers: { a: 'b' } })),
  );
  assert.deepEqual([put.method, put.body, put.headers['a']], ['PUT', 'hi', 'b']);
  const gone = await echoed(await fetch(server.url, { method: 'DELETE' }));
  assert.deepEqual([gone.method, gone.body], ['DELETE', '']);
  const head = await fetch(server.url, { method: 'HEAD' });
  assert.deepEqual([head.status, await head.text()], [200, '']);
  await assert.rejects(fetch(server.url, { method: 'GET', body: 'x' }), TypeError);
  await assert.rejects(
    fetch(server.url, { method: 'PUT', body: new Uint8Array(NET_LIMITS.sentBytes + 1) }),
    TypeError,
  );
});

test('X-1: net.send over the transport: an error has its body, 303 reads the result, 307 sends nothing twice', async () => {
  const server = await echo();
  const away = await echo();
  const net = createNet({ fetch: createNodeFetch({ allowLoopback: true }), allowLoopback: true });
  const send = (path: string, method: 'POST' | 'GET' = 'POST') =>
    net.send({
      url: server.url + path,
      method,
      headers: { authorization: 'Bearer t', 'content-type': 'text/plain', accept: 'a/b' },
      ...(method === 'POST' ? { body: 'secret' } : {}),
    });
  const read = ({ bytes }: { readonly bytes?: Uint8Array }): Echo =>
    JSON.parse(new TextDecoder().decode(bytes)) as Echo;
  const refusal = await send('400');
  assert.ok(!refusal.ok);
  assert.deepEqual(
    [refusal.status, refusal.headers?.['x-nonce'], read(refusal).body],
    [400, 'n', 'secret'],
  );
  const result = read((await send('303/%2Fresult')) as { readonly bytes: Uint8Array });
  assert.deepEqual(
    [result.method, result.url, result.body, result.headers['authorization']],
    ['GET', '/result', '', 'Bearer t'],
  );
  const { hits } = server;
  for (const status of [301, 302, 307, 308]) {
    const again = await send(`${status}/%2Fresult`);
    assert.equal(!again.ok && again.reason, 'redirect', String(status));
  }
  assert.equal(server.hits, hits + 4, 'no second request');
  const elsewhere = read(
    (await send(`302/${encodeURIComponent(away.url)}`, 'GET')) as { readonly bytes: Uint8Array },
  );
  assert.deepEqual(
    [elsewhere.headers['authorization'], elsewhere.headers['accept']],
    [undefined, 'a/b'],
  );
});

test('X-1: the transport by itself keeps the same rules for redirects', async () => {
  const server = await echo();
  const away = await echo();
  const fetch = createNodeFetch({ allowLoopback: true });
  const init = { method: 'POST', headers: { authorization: 'Bearer t' }, body: 'secret' };
  await assert.rejects(fetch(`${server.url}307/%2Fx`, init), { code: 'redirect' });
  const result = await echoed(
    await fetch(`${server.url}303/${encodeURIComponent(away.url)}`, init),
  );
  assert.deepEqual(
    [result.method, result.body, result.headers['authorization'], result.headers['content-type']],
    ['GET', '', undefined, undefined],
  );
  await assert.rejects(
    fetch(`${server.url}303/${encodeURIComponent('http://10.0.0.1/')}`, init),
    { code: 'policy' },
    'the target is checked as any other URL',
  );
  const limited = createNodeFetch({
    allowLoopback: true,
    resolve: resolvingTo('169.254.169.254'),
  });
  await assert.rejects(
    limited('https://college.example/', init),
    { code: 'policy' },
    'and the addresses of its name',
  );
});
