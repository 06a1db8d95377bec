import type { Json, JsonObject } from '../../badge/contract.js';
import { webAddress } from '../../net/web-url.js';
import { onlyObject } from '../../json/values.js';

const strings = (value: Json | undefined): readonly string[] =>
  (Array.isArray(value) ? (value as readonly Json[]) : [value]).filter(
    (item): item is string => typeof item === 'string',
  );

/**
 * Marks by which a server may read another path than the one that is written: escaped separators, dots or percent signs, backslashes, path
 * parameters, empty parts, and dots that move upwards behind them or in a query.
 */
const MOVES = /%(2f|5c|2e|25|00|0[ad9]|3b)|\\|;|\/\/|\.\.|[\u0000-\u0020]/i;

/** The same host, however it is written: letters in any case, IDN or punycode, the scheme's own port, a dot at the end. */
const hostOf = (url: URL): string => url.host.replace(/\.(?=:|$)/, '');

const isSameOrigin = (one: URL, other: URL): boolean =>
  one.protocol === other.protocol && hostOf(one) === hostOf(other);

/** Whether the path of a URL is that of a prefix, or below it where a part of the path ends. */
function isPathWithin(url: URL, start: URL): boolean {
  if (url.pathname === start.pathname) return true;
  const folder = start.pathname.endsWith('/') ? start.pathname : `${start.pathname}/`;
  return url.pathname.startsWith(folder) && !MOVES.test(url.pathname.slice(folder.length));
}

/** Whether a query is that of a prefix, or goes on with the value that the prefix leaves open, and with nothing else. */
function isQueryWithin({ search }: URL, prefix: string): boolean {
  if (search === prefix) return true;
  const rest = search.slice(prefix.length);
  return (
    search.startsWith(prefix) && /[=/]$/.test(prefix) && !/[&;]/.test(rest) && !MOVES.test(rest)
  );
}

function within(
  address: string,
  prefix: string,
): { readonly path: boolean; readonly query: boolean } {
  const [url, start] = [webAddress(address), webAddress(prefix)];
  const isForeign =
    !url ||
    !start ||
    !isSameOrigin(url, start) ||
    url.username !== start.username ||
    url.password !== '';
  if (isForeign) return { path: false, query: false };
  if (start.search)
    return {
      path: url.pathname === start.pathname,
      query: isQueryWithin(url, start.search),
    };
  return { path: isPathWithin(url, start) && !MOVES.test(url.search), query: url.search === '' };
}

/**
 * Tells whether a URL begins with a prefix as URLs do, not as texts do: same origin, the prefix ends where a part of the path ends, so
 * that `https://example.org` does not hold for `https://example.org.evil.tld`, and no query is added (O-14, N29).
 *
 * @example startsWithin('https://example.org/a/1', 'https://example.org/a') // true
 */
export function startsWithin(address: string, prefix: string): boolean {
  const { path, query } = within(address, prefix);
  return path && query;
}

/**
 * The same, left open where only a query is more than the prefix says: by the letter it is in scope, and what a query asks for may be any file of
 * the host.
 */
function isIn(address: string, prefixes: readonly string[]): boolean | undefined {
  if (prefixes.some((prefix) => startsWithin(address, prefix))) return true;
  const mayBe = prefixes.some(
    (prefix) => within(address, prefix).path && !webAddress(prefix)?.search,
  );
  return mayBe ? undefined : false;
}

/** Tells whether a host is one of `allowedOrigins`: a host name with or without a port, or an origin. */
function isHost(url: URL, allowed: string): boolean {
  const text = allowed.trim();
  const written = /^https?:\/\//i.test(text)
    ? [text]
    : [`${url.protocol}//${text}`, `https://${text}`];
  return written
    .map((one) => webAddress(one))
    .some((one) => one && !one.username && !one.password && hostOf(one) === hostOf(url));
}

/** The rules of a profile for where its badges are hosted; `verify` means the same by the context. Undefined when they are not readable. */
function rulesOf({ verification, verify }: JsonObject): JsonObject | undefined {
  const rules = [verification, verify].filter((value) => !isAbsent(value));
  return rules.length === 0 ? {} : rules.length === 1 ? onlyObject(rules[0]) : undefined;
}

const isAbsent = (value: Json | undefined): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/**
 * Tells whether a URL is where an issuer says that its badges are hosted: in `startsWith`, in `allowedOrigins`, in both where both are given;
 * where neither is, at the issuer's own host (O-14).
 *
 * @param address id of the assertion
 * @param issuer the Profile as its host serves it
 * @param home URL of the issuer itself
 * @returns `undefined` when it cannot be told: neither the issuer nor its home says anything, or a rule is not readable
 */
export function isInScope(
  address: string,
  issuer: JsonObject,
  home: string | undefined,
): boolean | undefined {
  const url = webAddress(address);
  if (!url) return false;
  const rules = rulesOf(issuer);
  if (!rules) return undefined;
  const { startsWith, allowedOrigins } = rules;
  const [prefixes, origins] = [strings(startsWith), strings(allowedOrigins)];
  const own = webAddress(home);
  if (isAbsent(startsWith) && isAbsent(allowedOrigins))
    return own ? hostOf(own) === hostOf(url) : undefined;
  // a rule that is there and names nothing is no leave
  const isUnreadable =
    (!isAbsent(startsWith) && prefixes.length === 0) ||
    (!isAbsent(allowedOrigins) && origins.length === 0);
  if (isUnreadable) return undefined;
  const isAtHost = origins.length === 0 || origins.some((host) => isHost(url, host));
  if (!isAtHost) return false;
  return prefixes.length === 0 ? true : isIn(address, prefixes);
}

/** Tells whether a BadgeClass shares the issuer's home or its scope (O-15). */
export function sharesHome(
  address: string,
  issuer: JsonObject,
  home: string | undefined,
): boolean | undefined {
  const own = webAddress(home);
  const url = webAddress(address);
  return own !== undefined && url !== undefined && hostOf(url) === hostOf(own)
    ? true
    : isInScope(address, issuer, home);
}
