import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import type { JourneyServer } from '../server.js';

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

function requestOf(incoming: IncomingMessage, origin: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, [value].flat().join(', '));
  const method = incoming.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(new URL(incoming.url ?? '/', origin), {
    method,
    headers,
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' }),
  } as RequestInit);
}

async function send(response: Response, outgoing: ServerResponse, isHead: boolean): Promise<void> {
  const cookies = response.headers.getSetCookie();
  for (const [name, value] of response.headers)
    if (name !== 'set-cookie') outgoing.setHeader(name, value);
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  outgoing.writeHead(response.status);
  if (response.body === null || isHead) return void outgoing.end();
  for await (const chunk of Readable.fromWeb(response.body as NodeStream))
    if (!outgoing.write(chunk)) await new Promise((resolve) => outgoing.once('drain', resolve));
  outgoing.end();
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
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = requestOf(incoming, own);
    const isApi = new URL(request.url).pathname.startsWith('/api/');
    const page = isApi ? undefined : await pages?.(request);
    const client = incoming.socket.remoteAddress ?? '';
    const response = page ?? (await journey.handle(request, client));
    await send(response, outgoing, incoming.method === 'HEAD');
  };
  http.on('request', (incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => outgoing.destroy());
  });
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
