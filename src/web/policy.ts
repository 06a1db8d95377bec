import { isUrl } from '../json/url.js';

/** Limits of all remote reads in one verification. */
export const NET_LIMITS = {
  timeoutMs: 10_000,
  jsonBytes: 1_048_576,
  statusListBytes: 4_194_304,
  imageBytes: 5_242_880,
  sentBytes: 16_777_216,
  requests: 20,
  requestsInAll: 500,
  requestsPerHost: 100,
  waitsInAll: 3,
  redirects: 3,
  cacheMs: 600_000,
} as const;

// The URL parser has normalised every other notation of an IPv4 address (octal, hexadecimal, one
// number) to this one.
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
/**
 * Names of this machine and of internal networks: reserved (RFC 6761, RFC 6762, RFC 8375, ICANN's
 * .internal) or in wide use there.
 */
const PRIVATE_NAME =
  /(^|\.)(localhost|local|internal|intranet|private|localdomain|lan|corp|home|mail|domain|workgroup|arpa)$/;
/** Letters, digits and hyphens; the last label is not a number, as in an IPv4 address. */
const PUBLIC_NAME =
  /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const MAX_NAME = 253;

const parsed = (url: string): URL | undefined => (isUrl(url) ? new URL(url) : undefined);

/**
 * Tells whether a host is a loopback host, in the notation of the URL parser and without a port.
 */
export const isLoopbackHost = (hostname: string): boolean => LOOPBACK.test(hostname);

/**
 * Tells whether a host is a name of the public internet: no IP address, no single label, no name of
 * an internal network, no trailing dot (`intranet.` is a single label too).
 *
 * @param hostname in the notation of the URL parser: in lower case, other scripts as Punycode,
 *   without a port
 */
export const isPublicName = (hostname: string): boolean =>
  hostname.length <= MAX_NAME && PUBLIC_NAME.test(hostname) && !PRIVATE_NAME.test(hostname);

/**
 * Tells whether a URL may be requested: https, a public name, the default port, no user info.
 * The Node transport checks the IP addresses of the name; a browser does not reveal them.
 *
 * @param address absolute URL
 * @param allowLoopback also allows `http` and any port of a loopback host (demo and tests)
 */
export function isAllowed(address: string, allowLoopback = false): boolean {
  const url = parsed(address);
  if (!url || url.username || url.password) return false;
  if (isLoopbackHost(url.hostname))
    return allowLoopback && (url.protocol === 'http:' || url.protocol === 'https:');
  return url.protocol === 'https:' && url.port === '' && isPublicName(url.hostname);
}

/**
 * Gives the origin of a URL for a Content-Security-Policy. The URL parser accepts hosts with `;`
 * and `'`, which in a policy start a directive of their own: only hosts of plain characters are
 * accepted.
 *
 * @param url absolute http(s) URL
 */
export function plainOrigin(url: string): string | undefined {
  const origin = parsed(url)?.origin;
  return origin !== undefined && /^https?:\/\/[a-z0-9._-]+(:\d+)?$/.test(origin)
    ? origin
    : undefined;
}
