/**
 * Starts a real HTTP server on the loopback address whose every response a test decides. Not for
 * browsers' own files: see scripts/serve.mjs.
 */
import { listen, type Asked, type Route } from '../../scripts/testing/loopback.mjs';

export type { Asked, Route };
export type Routes = Readonly<
  Record<string, Route | string | Uint8Array | ((asked: Asked) => Route)>
>;

/** A running server. `asked` grows with every request. */
export interface TestServer {
  readonly origin: string;
  readonly asked: Asked[];
  close(): Promise<void>;
}

function routeFor(routes: Routes, asked: Asked): Route {
  const found = routes[asked.path] ??
    routes[asked.path.split('?')[0] ?? ''] ?? { status: 404, body: 'not here' };
  if (typeof found === 'function') return found(asked);
  return typeof found === 'string' || found instanceof Uint8Array ? { body: found } : found;
}

/**
 * @param routes path (with or without its query) → response; anything else is 404. A string is
 *   JSON, bytes are bytes.
 * @example
 * const server = await serve({ '/list.json': '{}', '/slow': { delay: 5000 }, '/moved': { redirect: '/list.json' } });
 * test.after(() => server.close());
 */
export async function serve(routes: Routes): Promise<TestServer> {
  const asked: Asked[] = [];
  const server = await listen((one) => {
    asked.push(one);
    return routeFor(routes, one);
  });
  return { ...server, asked };
}
