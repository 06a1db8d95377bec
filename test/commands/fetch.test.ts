import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { isLoopbackAddress, isPublicAddress } from '../../src/commands/address.js';
import { createNodeFetch } from '../../src/commands/fetch.js';
import { createNet } from '../../src/net/index.js';

/** A server on this machine; `hits` counts what it was asked. */
async function serve(listener: RequestListener) {
  const state = { hits: 0, url: '' };
  const server = createServer((request, response) => {
    state.hits++;
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return state;
}

test('X-1: IP addresses of no public host are told apart from public ones', () => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001:0:1::',
    '2001:db8::1',
    'ff02::1',
    'nonsense',
    '',
  ]) {
    assert.equal(isPublicAddress(address), false, address);
  }
  for (const address of [
    '8.8.8.8',
    '1.1.1.1',
    '172.32.0.1',
    '93.184.216.34',
    '2606:4700::1111',
    '2a00:1450:4001:81b::200e',
  ])
    assert.equal(isPublicAddress(address), true, address);
  assert.ok(
    isLoopbackAddress('127.9.9.9') &&
      isLoopbackAddress('::1') &&
      !isLoopbackAddress('10.0.0.1') &&
      !isLoopbackAddress('x'),
  );
});

const resolvingTo =
  (...addresses: string[]) =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

test('X-1: a public name that resolves to a private IP address is refused before anything is sent', async () => {
  for (const addresses of [
    ['10.0.0.1'],
    ['169.254.169.254'],
    ['127.0.0.1'],
    ['::1'],
    ['93.184.216.34', '192.168.0.1'],
    [],
  ]) {
    const fetch = createNodeFetch({ resolve: resolvingTo(...addresses), allowLoopback: true });
    await assert.rejects(
      fetch('https://college.example/b.json'),
      { code: 'policy' },
      addresses.join(),
    );
    const result = await createNet({ fetch, allowLoopback: true }).get(
      'https://college.example/b.json',
      { accept: '*/*' },
    );
    assert.deepEqual([result.ok, 'reason' in result && result.reason], [false, 'policy']);
  }
});

test('X-1: this machine only when allowed, plain http only there', async () => {
  const server = await serve((_, response) => response.end('{}'));
  await assert.rejects(createNodeFetch()(server.url), { code: 'policy' });
  assert.equal(server.hits, 0);
  assert.equal(await (await createNodeFetch({ allowLoopback: true })(server.url)).text(), '{}');
  await assert.rejects(createNodeFetch({ allowLoopback: true })('http://college.example/'), {
    code: 'policy',
  });
  await assert.rejects(createNodeFetch({ allowLoopback: true })('file:///etc/passwd'), {
    code: 'policy',
  });
  await assert.rejects(
    createNodeFetch({ allowLoopback: true })(server.url, { method: 'POST' }),
    TypeError,
  );
});

test('X-1: a name for this machine is held to this machine', async () => {
  const fetch = createNodeFetch({ allowLoopback: true, resolve: resolvingTo('10.0.0.1') });
  await assert.rejects(fetch('http://localhost:1/'), { code: 'policy' });
});

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
