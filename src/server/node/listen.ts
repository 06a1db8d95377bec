import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JourneyServer } from '../server.js';
import { listenerOf } from './node-handler.js';

/** Time for the headers and for the body of a request, in milliseconds. */
const TIMEOUTS = { headersTimeout: 10_000, requestTimeout: 300_000 };

/** The address on which the server listens. */
export interface ListenOptions {
  /** Default: 0, any that is free. */
  readonly port?: number;
  /** Default: `127.0.0.1`; a proxy with TLS stands before it. */
  readonly host?: string;
  /**
   * Origin of the pages, by which the URL of a request is made: a `Host` header is the client's to
   * choose. Default: the address.
   */
  readonly origin?: string;
  /** Answers requests outside of `/api/`, such as pages; `undefined` leaves them to the server. */
  readonly pages?: (request: Request) => Promise<Response | undefined>;
}

/** A server that listens. */
export interface Listening {
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Listens for requests on the loopback address, and hands them to the server.
 *
 * @param server as `createJourneyServer` makes it, or a function that makes it from the origin
 * @param options address, origin, and pages beside the routes
 * @returns the address, and `close`
 * @example
 * import { listen } from 'open-badge-elements/server/node';
 * const { origin, close } = await listen(server);
 * console.log(origin);
 * await close();
 */
export async function listen(
  server: JourneyServer | ((origin: string) => JourneyServer),
  { port = 0, host = '127.0.0.1', origin, pages }: ListenOptions = {},
): Promise<Listening> {
  const http = createServer(TIMEOUTS);
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject).listen(port, host, resolve);
  });
  const { port: bound } = http.address() as AddressInfo;
  const own = origin ?? `http://${host}:${bound}`;
  const journey = typeof server === 'function' ? server(own) : server;
  const answer = async (request: Request, client: string): Promise<Response> => {
    const isApi = new URL(request.url).pathname.startsWith('/api/');
    const page = isApi ? undefined : await pages?.(request);
    return page ?? journey.handle(request, client);
  };
  const listener = listenerOf(answer, own);
  http.on('request', (incoming, outgoing) => void listener(incoming, outgoing));
  return {
    origin: own,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}
