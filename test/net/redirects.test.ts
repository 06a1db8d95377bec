import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { serve } from '../support/serve.js';
import { accept, net, PAGES, reason } from './pages.js';

const server = await serve(PAGES);
after(() => server.close());

test('X-1: a redirect to a forbidden URL is refused before it is requested', async () => {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    asked.push(String(input));
    return new Response(null, { status: 302, headers: { location: 'https://10.0.0.1/' } });
  };
  assert.equal(reason(await net({ fetch }).get('https://school.example/', { accept })), 'redirect');
  assert.deepEqual(asked, ['https://school.example/']);
});

test('X-1: where the platform hides redirects, none is followed: its target would be requested before it is known', async () => {
  const inits: unknown[] = [];
  const fetch: typeof globalThis.fetch = async (_input, init) => {
    inits.push(init?.redirect);
    return Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
  };
  assert.equal(reason(await net({ fetch }).get('https://school.example/', { accept })), 'redirect');
  assert.deepEqual(inits, ['manual']);
});

test('X-1: a redirect to a forbidden URL is refused by the URL of the response', async () => {
  const fetch: typeof globalThis.fetch = () => {
    const response = new Response('{}');
    Object.defineProperty(response, 'url', { value: 'http://10.0.0.1/' });
    return Promise.resolve(response);
  };
  assert.equal(reason(await net({ fetch }).get('https://school.example/', { accept })), 'redirect');
});
