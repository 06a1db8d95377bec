import type { Json, JsonObject } from '../badge/contract.js';
import { webAddress } from './addresses.js';
import { isObject } from './json.js';

const strings = (value: Json | undefined): readonly string[] =>
  (Array.isArray(value) ? (value as readonly Json[]) : [value]).filter(
    (item): item is string => typeof item === 'string',
  );

/**
 * Whether an address begins with a prefix as addresses do, not as texts do: same origin, and the prefix ends where a part of the path ends, so
 * that `https://example.org` does not hold for `https://example.org.evil.tld` (O-14, N29).
 *
 * @example startsWithin('https://example.org/a/1', 'https://example.org/a') // true
 */
export function startsWithin(address: string, prefix: string): boolean {
  const url = webAddress(address);
  const start = webAddress(prefix);
  if (!url || !start || url.origin !== start.origin || url.username !== start.username)
    return false;
  if (start.search) return url.pathname === start.pathname && url.search.startsWith(start.search);
  return (
    url.pathname === start.pathname ||
    url.pathname.startsWith(start.pathname.endsWith('/') ? start.pathname : `${start.pathname}/`)
  );
}

/** Host names as issuers write them, also where they wrote an origin; the port counts. */
function isHost(url: URL, allowed: string): boolean {
  const asOrigin = webAddress(allowed);
  return asOrigin ? asOrigin.host === url.host : allowed.toLowerCase() === url.host;
}

/**
 * Whether an address lies where an issuer says that its badges are hosted: in `startsWith`, in `allowedOrigins`, in both where both are given;
 * where neither is, at the issuer's own host (O-14).
 *
 * @param address id of the assertion
 * @param issuer the Profile as its host serves it
 * @param home address of the issuer itself
 * @returns `undefined` when neither the issuer nor its home says anything
 */
export function isInScope(
  address: string,
  issuer: JsonObject,
  home: string | undefined,
): boolean | undefined {
  const url = webAddress(address);
  const rules = isObject(issuer['verification']) ? issuer['verification'] : {};
  const prefixes = strings(rules['startsWith']);
  const origins = strings(rules['allowedOrigins']);
  const own = webAddress(home);
  if (!url) return false;
  if (prefixes.length === 0 && origins.length === 0) return own ? own.host === url.host : undefined;
  return (
    (prefixes.length === 0 || prefixes.some((prefix) => startsWithin(address, prefix))) &&
    (origins.length === 0 || origins.some((host) => isHost(url, host)))
  );
}

/** Whether a BadgeClass shares the issuer's home or its scope (O-15). */
export function sharesHome(
  address: string,
  issuer: JsonObject,
  home: string | undefined,
): boolean | undefined {
  const own = webAddress(home);
  return own !== undefined && webAddress(address)?.host === own.host
    ? true
    : isInScope(address, issuer, home);
}
