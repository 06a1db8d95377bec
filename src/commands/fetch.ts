import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isAllowed, isLoopbackHost, NET_LIMITS } from '../net/index.js';
import { isLoopbackAddress, isPublicAddress } from './address.js';
import { isUrl } from '../json/url.js';

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

function requestOptions(url: URL, init: RequestInit, options: NodeFetchOptions): RequestOptions {
  const mayUse = isLoopbackHost(url.hostname) ? isLoopbackAddress : isPublicAddress;
  const headers = {
    ...Object.fromEntries(new Headers(init.headers)),
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': 'open-badge',
  };
  const signal = init.signal ?? undefined;
  return {
    method: 'GET',
    headers,
    signal,
    agent: false,
    lookup: checkedLookup(mayUse, options.resolve ?? resolveAll),
  };
}

function exchange(
  url: URL,
  init: RequestInit,
  options: NodeFetchOptions,
): Promise<IncomingMessage> {
  if (!isAllowed(url.href, options.allowLoopback))
    return Promise.reject(new Refused('policy', `${url.host} may not be asked`));
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = send(url, requestOptions(url, init, options), resolve);
    request.on('error', reject);
    request.end();
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

function toResponse(message: IncomingMessage, url: URL): Response {
  const status = message.statusCode ?? 500;
  const isRead = status >= 200 && status <= 299 && status !== 204 && status !== 205;
  // The body of a refused response is never read; an open socket would keep the process alive.
  if (!isRead) message.destroy();
  message.socket?.unref();
  const body = isRead ? (Readable.toWeb(decoded(message)) as ReadableStream) : null;
  const response = new Response(body, { status, headers: headersOf(message) });
  return Object.defineProperty(response, 'url', { value: url.href });
}

const REDIRECTS = [301, 302, 303, 307, 308];

/** Gives the target of a redirect; `undefined` for any other response. */
function redirectTarget(message: IncomingMessage, from: URL): URL | undefined {
  if (!REDIRECTS.includes(message.statusCode ?? 0) || !message.headers.location) return undefined;
  if (!isUrl(message.headers.location, from))
    throw new Refused('redirect', 'redirected to no address');
  return new URL(message.headers.location, from);
}

async function follow(
  url: URL,
  init: RequestInit,
  options: NodeFetchOptions,
  hops: number,
): Promise<Response> {
  const message = await exchange(url, init, options);
  const target = init.redirect === 'manual' ? undefined : redirectTarget(message, url);
  if (!target) return toResponse(message, url);
  message.destroy();
  if (init.redirect === 'error' || hops >= NET_LIMITS.redirects)
    throw new Refused('redirect', `too many redirects from ${url.host}`);
  return follow(target, init, options, hops + 1);
}

/**
 * Makes a `fetch` for Node that reaches the public internet only: each host name is resolved once,
 * each of its addresses is checked against private, loopback, link-local, unique-local and metadata
 * ranges, and the connection goes to a checked address. GET only; at most three redirects,
 * each checked again; no cookies.
 *
 * @param options `allowLoopback` for demo and tests
 * @returns a fetch whose errors carry `code` `policy` or `redirect` where that was the reason
 * @example
 * import { createNodeFetch } from 'open-badge-elements/node';
 * import { verify } from 'open-badge-elements/verify';
 * const report = await verify(badge, { fetch: createNodeFetch() });
 */
export function createNodeFetch(options: NodeFetchOptions = {}): typeof fetch {
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    if ((init.method ?? 'GET').toUpperCase() !== 'GET') throw new TypeError('only GET');
    return follow(url, init, options, 0);
  };
}
