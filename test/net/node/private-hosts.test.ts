import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLoopbackAddress, isPublicAddress } from '../../../src/net/node/ip-ranges.js';
import { createNodeFetch } from '../../../src/net/node/fetch.js';
import { createNet } from '../../../src/net/index.js';
import { resolvingTo, serve } from './local-server.js';

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
  for (const method of ['CONNECT', 'TRACE', 'nonsense'])
    await assert.rejects(
      createNodeFetch({ allowLoopback: true })(server.url, { method }),
      TypeError,
    );
  await assert.rejects(
    createNodeFetch()(server.url, { method: 'POST', body: 'x' }),
    { code: 'policy' },
    'a body changes nothing about the policy',
  );
  assert.equal(server.hits, 1);
});

test('X-1: a name for this machine is held to this machine', async () => {
  const fetch = createNodeFetch({ allowLoopback: true, resolve: resolvingTo('10.0.0.1') });
  await assert.rejects(fetch('http://localhost:1/'), { code: 'policy' });
});
