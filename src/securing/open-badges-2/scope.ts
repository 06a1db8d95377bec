import type { Json, JsonObject } from '../../badge/contract.js';
import { webUrl } from '../../web/web-url.js';
import { onlyObject } from '../../json/values.js';

const strings = (value: Json | undefined): readonly string[] =>
  (Array.isArray(value) ? (value as readonly Json[]) : [value]).filter(
    (item): item is string => typeof item === 'string',
  );

/**
 * Parts of a URL that may make a server read a path other than the written one: escaped separators,
 * dots or percent signs, backslashes, path parameters, empty segments, and dots that move upwards
 * after them or in a query.
 */
const MOVES = /%(2f|5c|2e|25|00|0[ad9]|3b)|\\|;|\/\/|\.\.|[\u0000-\u0020]/i;

/**
 * Returns the host in one form, however it is written: letters in any case, IDN or punycode, the
 * scheme's default port, a final dot.
 */
const hostOf = (url: URL): string => url.host.replace(/\.(?=:|$)/, '');

const isSameOrigin = (one: URL, other: URL): boolean =>
  one.protocol === other.protocol && hostOf(one) === hostOf(other);

/**
 * Tells whether the path of a URL equals that of a prefix, or is below it at a segment boundary.
 */
function isPathWithin(url: URL, start: URL): boolean {
  if (url.pathname === start.pathname) return true;
  const folder = start.pathname.endsWith('/') ? start.pathname : `${start.pathname}/`;
  return url.pathname.startsWith(folder) && !MOVES.test(url.pathname.slice(folder.length));
}

/**
 * Tells whether a query equals that of a prefix, or only completes the value that the prefix leaves
 * open.
 */
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
  const [url, start] = [webUrl(address), webUrl(prefix)];
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
 * Tells whether a URL begins with a prefix by the rules of URLs, not of texts: the origin is the
 * same, the prefix ends at a segment boundary, so that `https://example.org` does not match
 * `https://example.org.evil.tld`, and no query is added (O-14, N29).
 *
 * @example startsWithin('https://example.org/a/1', 'https://example.org/a') // true
 */
export function startsWithin(url: string, prefix: string): boolean {
  const { path, query } = within(url, prefix);
  return path && query;
}

/**
 * Tells whether a URL begins with one of the prefixes; `undefined` if only its query goes beyond
 * one. By the letter it is in scope then, but a query may select any file of the host.
 */
function isIn(url: string, prefixes: readonly string[]): boolean | undefined {
  if (prefixes.some((prefix) => startsWithin(url, prefix))) return true;
  const mayBe = prefixes.some((prefix) => within(url, prefix).path && !webUrl(prefix)?.search);
  return mayBe ? undefined : false;
}

/**
 * Tells whether a host is one of `allowedOrigins`: a host name with or without a port, or an
 * origin.
 */
function isHost(url: URL, allowed: string): boolean {
  const text = allowed.trim();
  const written = /^https?:\/\//i.test(text)
    ? [text]
    : [`${url.protocol}//${text}`, `https://${text}`];
  return written
    .map((one) => webUrl(one))
    .some((one) => one && !one.username && !one.password && hostOf(one) === hostOf(url));
}

/**
 * Reads a profile's rules on where its badges are hosted. `verify` means the same as `verification`
 * in the context. Returns `undefined` if the rules are not readable.
 */
function rulesOf({ verification, verify }: JsonObject): JsonObject | undefined {
  const rules = [verification, verify].filter((value) => !isAbsent(value));
  return rules.length === 0 ? {} : rules.length === 1 ? onlyObject(rules[0]) : undefined;
}

const isAbsent = (value: Json | undefined): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/**
 * Tells whether a URL is where an issuer declares its badges to be hosted: in `startsWith`, in
 * `allowedOrigins`, in both if both are given, or, if neither is, on the issuer's own host (O-14).
 *
 * @param address id of the assertion
 * @param issuer the Profile as served by its host
 * @param home URL of the issuer itself
 * @returns `undefined` if unknown: neither the issuer nor its URL defines a scope, or a rule is not
 *   readable
 */
export function isInScope(
  address: string,
  issuer: JsonObject,
  home: string | undefined,
): boolean | undefined {
  const url = webUrl(address);
  if (!url) return false;
  const rules = rulesOf(issuer);
  if (!rules) return undefined;
  const { startsWith, allowedOrigins } = rules;
  const [prefixes, origins] = [strings(startsWith), strings(allowedOrigins)];
  const own = webUrl(home);
  if (isAbsent(startsWith) && isAbsent(allowedOrigins))
    return own ? hostOf(own) === hostOf(url) : undefined;
  // a rule that is present but names nothing permits nothing
  const isUnreadable =
    (!isAbsent(startsWith) && prefixes.length === 0) ||
    (!isAbsent(allowedOrigins) && origins.length === 0);
  if (isUnreadable) return undefined;
  const isAtHost = origins.length === 0 || origins.some((host) => isHost(url, host));
  if (!isAtHost) return false;
  return prefixes.length === 0 ? true : isIn(address, prefixes);
}

/** Tells whether a BadgeClass is on the issuer's host or in its scope (O-15). */
export function sharesHome(
  address: string,
  issuer: JsonObject,
  home: string | undefined,
): boolean | undefined {
  const own = webUrl(home);
  const url = webUrl(address);
  return own !== undefined && url !== undefined && hostOf(url) === hostOf(own)
    ? true
    : isInScope(address, issuer, home);
}
