/**
 * Starts a real HTTP server on the loopback address whose caller decides every response. Pages use
 * one by way of `core-server.mjs`.
 */
import { createServer } from 'node:http';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Makes default headers: a text is JSON, bytes are bytes, and pages may read both. */
function head({ body, redirect, status, headers }) {
  const type = typeof body === 'string' ? 'application/json' : 'application/octet-stream';
  const location = redirect === undefined ? {} : { location: redirect };
  return [
    status ?? (redirect === undefined ? 200 : 302),
    { 'content-type': type, 'access-control-allow-origin': '*', ...location, ...headers },
  ];
}

async function answer(route, response) {
  if (route.delay) await pause(route.delay);
  if (route.hangUp) return void response.destroy();
  const body = Buffer.from(route.body ?? '');
  response.writeHead(...head(route));
  if (!route.stall) return void response.end(body);
  response.write(body.subarray(0, body.length >> 1));
  await pause(route.stall);
  response.end(body.subarray(body.length >> 1));
}

/** See loopback.d.mts. */
export async function listen(decide) {
  const server = createServer((request, response) => {
    const asked = {
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      headers: request.headers,
    };
    Promise.resolve(decide(asked))
      .then((route) => answer(route, response))
      .catch(() => response.destroy());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}
