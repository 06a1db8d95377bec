import assert from 'node:assert/strict';
import { test } from 'node:test';
import { netOnDemand } from '../../src/net/on-demand.js';

test('requests over a network on demand are those of the network itself, with one budget', async () => {
  const asked: string[] = [];
  const net = netOnDemand({
    fetch: async (url) => {
      asked.push(String(url));
      return new Response('{}', { headers: { 'content-type': 'application/json' } });
    },
    clock: () => new Date('2026-11-21T12:00:00Z'),
  });
  const url = 'https://college.example/did.json';
  const [one, other] = await Promise.all([
    net.get(url, { accept: 'application/json' }),
    net.send({ url }),
  ]);
  assert.deepEqual([one.ok, other.ok, one.at], [true, true, '2026-11-21T12:00:00.000Z']);
  await net.get(url, { accept: 'application/json' });
  assert.deepEqual(asked, [url, url], 'the second get is answered from the cache');
  const refused = await net.get('http://10.0.0.1/', { accept: '*/*' });
  assert.deepEqual(refused.ok || refused.reason, 'policy');
});
