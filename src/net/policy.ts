/** Limits of every remote read in one verification. */
export const NET_LIMITS = {
  timeoutMs: 10_000,
  jsonBytes: 1_048_576,
  statusListBytes: 4_194_304,
  imageBytes: 5_242_880,
  requests: 20,
  requestsInAll: 500,
  requestsPerHost: 100,
  waitsInAll: 3,
  redirects: 3,
  cacheMs: 600_000,
} as const;

// The URL parser has written every other notation of an IPv4 address (octal, hexadecimal, one number) as this one.
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
/** Names of this machine and of inner networks: reserved (RFC 6761, 6762, 8375, ICANN's .internal) or in wide use there. */
const PRIVATE_NAME =
  /(^|\.)(localhost|local|internal|intranet|private|localdomain|lan|corp|home|mail|domain|workgroup|arpa)$/;
/** Letters, digits and hyphens; the last label is no number, as an IPv4 address would have it. */
const PUBLIC_NAME =
  /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const MAX_NAME = 253;

const parsed = (address: string): URL | undefined =>
  URL.canParse(address) ? new URL(address) : undefined;

/** Whether a host, as the URL parser writes it and without a port, is this machine. */
export const isLoopbackHost = (hostname: string): boolean => LOOPBACK.test(hostname);

/**
 * Whether a host is a name of the public internet: no address, no single label, no name of an inner network, no dot at the end
 * (`intranet.` is a single label too).
 *
 * @param hostname as the URL parser writes it: in lower case, other scripts as Punycode, without a port
 */
export const isPublicName = (hostname: string): boolean =>
  hostname.length <= MAX_NAME && PUBLIC_NAME.test(hostname) && !PRIVATE_NAME.test(hostname);

/**
 * Whether we request an address at all: https, a public name, the default port, no user info. What a name resolves to is
 * checked by the Node transport; a browser does not tell.
 *
 * @param address absolute URL
 * @param allowLoopback lets `http` and any port of this machine through (demo and tests)
 */
export function isAllowed(address: string, allowLoopback = false): boolean {
  const url = parsed(address);
  if (!url || url.username || url.password) return false;
  if (isLoopbackHost(url.hostname))
    return allowLoopback && (url.protocol === 'http:' || url.protocol === 'https:');
  return url.protocol === 'https:' && url.port === '' && isPublicName(url.hostname);
}

/**
 * The origin of an address for a Content-Security-Policy. A host may hold `;` and `'` for the URL parser, which in a policy begin a
 * directive of their own: only names and addresses of plain characters are given.
 *
 * @param address absolute http(s) URL
 */
export function plainOrigin(address: string): string | undefined {
  const origin = parsed(address)?.origin;
  return origin !== undefined && /^https?:\/\/[a-z0-9._-]+(:\d+)?$/.test(origin)
    ? origin
    : undefined;
}
