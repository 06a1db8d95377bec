/** A real HTTP server on the loopback address whose every answer a test decides. Not for browsers' own files: see scripts/serve.mjs. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One answer. */
export interface Route {
  /** Default 200, or 302 with `redirect`. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Sets `location`. */
  readonly redirect?: string;
  /** Milliseconds before the answer begins. */
  readonly delay?: number;
  /** Milliseconds between the headers (with half of the body) and the rest: a server that stalls. */
  readonly stall?: number;
  /** Ends the connection without an answer. */
  readonly hangUp?: boolean;
}

export interface Asked { readonly method: string; readonly path: string; readonly headers: IncomingHttpHeaders }
export type Routes = Readonly<Record<string, Route | string | Uint8Array | ((asked: Asked) => Route)>>;

/** A running server. `asked` grows with every request. */
export interface TestServer { readonly origin: string; readonly asked: Asked[]; close(): Promise<void> }

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function routeFor(routes: Routes, asked: Asked): Route {
  const found = routes[asked.path] ?? routes[asked.path.split('?')[0] ?? ''] ?? { status: 404, body: 'not here' };
  if (typeof found === 'function') return found(asked);
  return typeof found === 'string' || found instanceof Uint8Array ? { body: found } : found;
}

async function answer(route: Route, response: ServerResponse): Promise<void> {
  if (route.delay) await pause(route.delay);
  if (route.hangUp) return void response.destroy();
  const body = Buffer.from(route.body ?? '');
  const type = typeof route.body === 'string' ? 'application/json' : 'application/octet-stream';
  const location = route.redirect === undefined ? {} : { location: route.redirect };
  response.writeHead(route.status ?? (route.redirect === undefined ? 200 : 302), { 'content-type': type, 'access-control-allow-origin': '*', ...location, ...route.headers });
  if (route.stall) {
    response.write(body.subarray(0, body.length >> 1));
    await pause(route.stall);
    response.end(body.subarray(body.length >> 1));
  } else response.end(body);
}

/**
 * @param routes path (with or without its query) → answer; anything else is 404. A string is JSON, bytes are bytes.
 * @example
 * const server = await serve({ '/list.json': '{}', '/slow': { delay: 5000 }, '/moved': { redirect: '/list.json' } });
 * test.after(() => server.close());
 */
export async function serve(routes: Routes): Promise<TestServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const one: Asked = { method: request.method ?? 'GET', path: request.url ?? '/', headers: request.headers };
    asked.push(one);
    answer(routeFor(routes, one), response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, asked, close };
}
