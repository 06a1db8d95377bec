import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import type { JourneyServer } from '../server.js';

/** Makes a Web standard request from one of Node. */
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

/** Sends a Web standard response; the body of a HEAD request is left out. */
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

/** Answers requests, with the address of the client. */
type Answer = (request: Request, client: string) => Promise<Response>;

/** Makes a request listener of a function; a connection that breaks is closed. */
export const listenerOf =
  (
    answer: Answer,
    origin: string,
  ): ((incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>) =>
  async (incoming, outgoing) => {
    const client = incoming.socket.remoteAddress ?? '';
    try {
      const response = await answer(requestOf(incoming, origin), client);
      await send(response, outgoing, incoming.method === 'HEAD');
    } catch {
      outgoing.destroy();
    }
  };

/**
 * Makes a request listener for a server of Node that has routes of its own, such as one of
 * `node:http` or Express. A connection that breaks is closed.
 *
 * @param server as `createJourneyServer` makes it
 * @param origin of the pages, as in `ServerOptions`; a `Host` header is the client's to choose
 * @returns a listener for the paths under `/api/`; resolves when the response was sent
 * @example
 * import { createServer } from 'node:http';
 * import { nodeHandler } from 'open-badge-elements/server/node';
 * const handle = nodeHandler(server, 'https://badges.college.example');
 * const http = createServer((request, response) => void handle(request, response));
 */
export const nodeHandler = (
  server: JourneyServer,
  origin: string,
): ((incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>) =>
  listenerOf((request, client) => server.handle(request, client), origin);
