import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isAllowed, isLoopbackHost, NET_LIMITS } from '../index.js';
import { sentBody, sentHeaders, sentMethod } from '../message.js';
import { readBody } from '../read-body.js';
import { redirected, type Redirected } from '../redirects.js';
import { isLoopbackAddress, isPublicAddress } from './ip-ranges.js';
import { asText } from '../../json/values.js';

/** Options of the transport. */
export interface NodeFetchOptions {
  /** Allows loopback hosts. Default: `false`. */
  readonly allowLoopback?: boolean;
  /** Resolves a host name to all its addresses; default: the system's resolver. */
  readonly resolve?: (host: string) => Promise<readonly LookupAddress[]>;
}

/** A refusal with the code by which `net` tells policy and redirects from network errors. */
class Refused extends Error {
  constructor(
    readonly code: 'policy' | 'redirect',
    message: string,
  ) {
    super(message);
  }
}

const resolveAll = (host: string): Promise<readonly LookupAddress[]> =>
  new Promise((resolve, reject) =>
    systemLookup(host, { all: true }, (error, found) => (error ? reject(error) : resolve(found))),
  );

/**
 * Connects to exactly the addresses that were checked: resolving the name again could give others
 * (DNS rebinding, X-1).
 */
function checkedLookup(
  mayUse: (address: string) => boolean,
  resolve: NonNullable<NodeFetchOptions['resolve']>,
): LookupFunction {
  return (host, options, callback) => {
    resolve(host)
      .then((found) => {
        const bad = found.find(({ address }) => !mayUse(address));
        if (bad || found.length === 0)
          throw new Refused('policy', `${host} is not on the public internet`);
        if (options.all) callback(null, [...found]);
        else callback(null, found[0]!.address, found[0]!.family);
      })
      .catch((error: NodeJS.ErrnoException) => callback(error, '', 0));
  };
}

function requestOptions(
  { url, method, headers }: Redirected,
  signal: AbortSignal | undefined,
  options: NodeFetchOptions,
): RequestOptions {
  const mayUse = isLoopbackHost(new URL(url).hostname) ? isLoopbackAddress : isPublicAddress;
  return {
    method,
    headers: { ...headers, 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'open-badge' },
    signal,
    agent: false,
    lookup: checkedLookup(mayUse, options.resolve ?? resolveAll),
  };
}

function exchange(
  sent: Redirected,
  signal: AbortSignal | undefined,
  options: NodeFetchOptions,
): Promise<IncomingMessage> {
  const url = new URL(sent.url);
  if (!isAllowed(url.href, options.allowLoopback))
    return Promise.reject(new Refused('policy', `requests to ${url.host} are not allowed`));
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = send(url, requestOptions(sent, signal, options), resolve);
    request.on('error', reject);
    request.end(sent.body);
  });
}

const DECODERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

/**
 * Decompresses the body in a stream: the reader counts the bytes that come out, so the limits also
 * stop a decompression bomb.
 */
function decoded(message: IncomingMessage): Readable {
  const decoder = DECODERS[message.headers['content-encoding'] as keyof typeof DECODERS]?.();
  if (!decoder) return message;
  message.on('error', (error) => decoder.destroy(error));
  decoder.on('close', () => message.destroy());
  return message.pipe(decoder);
}

function headersOf(message: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers))
    if (value !== undefined) headers.set(name, String(value));
  if (!message.headers['content-encoding']) return headers;
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return headers;
}

/** Status codes of responses without a body. */
const isBodiless = (status: number): boolean =>
  status < 200 || status === 204 || status === 205 || (status >= 300 && status <= 399);

function toResponse(message: IncomingMessage, { url, method }: Redirected): Response {
  const status = message.statusCode ?? 500;
  const isRead = !isBodiless(status) && method !== 'HEAD';
  // A body that is never read would keep the socket, and an open socket the process.
  if (!isRead) message.destroy();
  message.socket?.unref();
  const body = isRead ? (Readable.toWeb(decoded(message)) as ReadableStream) : null;
  const response = new Response(body, { status, headers: headersOf(message) });
  return Object.defineProperty(response, 'url', { value: url });
}

async function follow(
  sent: Redirected,
  { redirect, signal }: Pick<RequestInit, 'redirect' | 'signal'>,
  options: NodeFetchOptions,
  hops: number,
): Promise<Response> {
  const message = await exchange(sent, signal ?? undefined, options);
  const { statusCode: status = 500, headers } = message;
  if (redirect === 'manual') return toResponse(message, sent);
  let target: Redirected | undefined;
  try {
    target = redirected({ status, location: headers.location ?? null }, sent.url, sent);
  } catch (error) {
    message.destroy();
    throw error;
  }
  if (!target) return toResponse(message, sent);
  message.destroy();
  if (redirect === 'error' || hops >= NET_LIMITS.redirects)
    throw new Refused('redirect', `too many redirects from ${new URL(sent.url).host}`);
  return follow(target, { redirect, signal }, options, hops + 1);
}

/** Reads the request as `fetch` does: options replace what a `Request` says. */
async function requestOf(input: RequestInfo | URL, init: RequestInit): Promise<Redirected> {
  const given = input instanceof Request ? input : undefined;
  const url = new URL(given?.url ?? asText(input)).href;
  const body = init.body ?? given?.body ?? undefined;
  const method = sentMethod(init.method ?? given?.method ?? 'GET', body !== undefined);
  const headers = sentHeaders(init.headers ?? given?.headers);
  if (body === undefined) return { url, method, headers };
  // a response reads every form of body, and knows the media type of each
  const carrier = new Response(body);
  const type = headers['content-type'] ?? carrier.headers.get('content-type');
  return {
    url,
    method,
    headers: type === null ? headers : { ...headers, 'content-type': type },
    body: sentBody(await readBody(carrier, NET_LIMITS.sentBytes)),
  };
}

/**
 * Makes a `fetch` for Node that reaches the public internet only: each host name is resolved once,
 * each of its addresses is checked against private, loopback, link-local, unique-local and metadata
 * ranges, and the connection goes to a checked address. At most three redirects, each checked again,
 * and for GET and HEAD only: a body is never sent to a second URL, and after 303 the result is read
 * with GET. Another origin receives no header of the caller's but `accept`; cookies are never sent.
 *
 * @param options `allowLoopback` for demo and tests
 * @returns a fetch whose errors carry `code` `policy` or `redirect` where that was the reason; it
 * rejects with a TypeError for a method that is not sent, and for a body over 16 MiB
 * @example
 * import { createNodeFetch } from 'open-badge-elements/node';
 * import { verify } from 'open-badge-elements/verify';
 * const report = await verify(badge, { fetch: createNodeFetch() });
 */
export function createNodeFetch(options: NodeFetchOptions = {}): typeof fetch {
  return async (input, init = {}) => {
    const given = input instanceof Request ? input : undefined;
    return follow(
      await requestOf(input, init),
      { redirect: init.redirect ?? given?.redirect, signal: init.signal ?? given?.signal },
      options,
      0,
    );
  };
}
