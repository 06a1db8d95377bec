import { encodeUtf8 } from '../bytes/utf8.js';
import type { NetMessage } from './contract.js';
import { NET_LIMITS } from '../web/policy.js';
import { isReading, type Sent } from './redirects.js';

const METHODS: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Headers that belong to the connection, and cookies: browsers do not let a page set them (Fetch,
 * "forbidden request-header"), and no other platform sends them for it.
 */
const FORBIDDEN =
  /^(?:accept-charset|accept-encoding|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|referer|te|trailer|transfer-encoding|upgrade|via|proxy-.*|sec-.*|access-control-request-.*)$/;

/**
 * Gives the headers that are sent, with names in lower case.
 *
 * @throws TypeError for a name or a value that is no header
 */
export function sentHeaders(headers: HeadersInit | undefined): Record<string, string> {
  return Object.fromEntries([...new Headers(headers)].filter(([name]) => !FORBIDDEN.test(name)));
}

/**
 * Gives the method that is sent, in capitals.
 *
 * @throws TypeError for one that is not sent, and for a body with one that only reads
 */
export function sentMethod(method: string, hasBody: boolean): string {
  const name = method.toUpperCase();
  if (!METHODS.includes(name))
    throw new TypeError(`method: expected one of ${METHODS.join(', ')}, got "${method}"`);
  if (hasBody && isReading(name)) throw new TypeError(`body: a ${name} request has none`);
  return name;
}

/**
 * Checks the size of a body.
 *
 * @throws TypeError for a larger one
 */
export function sentBody(bytes: Uint8Array | undefined): Uint8Array {
  if (bytes === undefined || bytes.length > NET_LIMITS.sentBytes)
    throw new TypeError(`body: expected at most ${NET_LIMITS.sentBytes} bytes`);
  return bytes;
}

/**
 * Makes a request of a message.
 *
 * @throws TypeError for a method, a header or a body that cannot be sent
 */
export function sentOf({ method = 'GET', headers, body }: NetMessage): Sent {
  const bytes = typeof body === 'string' ? encodeUtf8(body) : body;
  return {
    method: sentMethod(method, bytes !== undefined),
    headers: sentHeaders(headers),
    ...(bytes === undefined ? {} : { body: sentBody(bytes) }),
  };
}
