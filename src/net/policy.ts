/** Limits of every remote read in one verification. */
export const NET_LIMITS = {
  timeoutMs: 10_000,
  jsonBytes: 1_048_576,
  statusListBytes: 4_194_304,
  imageBytes: 5_242_880,
  requests: 20,
  redirects: 3,
  cacheMs: 600_000,
} as const;

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
const PRIVATE_NAME = /(^|\.)(localhost|local|internal|localdomain|home\.arpa)\.?$/i;

const isLoopback = (url: URL): boolean => LOOPBACK.test(url.hostname);
const isAddress = (host: string): boolean => /^[\d.]+$/.test(host) || host.startsWith('[');

/**
 * Whether we ask an address at all: https, a public name, the default port, no user info. What a name resolves to is
 * checked by the Node transport; a browser does not tell.
 *
 * @param address absolute URL
 * @param allowLoopback lets `http` and any port of this machine through (demo and tests)
 */
export function isAllowed(address: string, allowLoopback = false): boolean {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  if (url.username || url.password) return false;
  if (isLoopback(url))
    return allowLoopback && (url.protocol === 'http:' || url.protocol === 'https:');
  const host = url.hostname;
  return (
    url.protocol === 'https:' &&
    url.port === '' &&
    !isAddress(host) &&
    host.includes('.') &&
    !PRIVATE_NAME.test(host)
  );
}
