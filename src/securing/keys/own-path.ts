import { isPlainHttp, webUrl } from '../../web/web-url.js';

/**
 * Parts of a path that servers and proxies resolve in different ways: an encoded dot, slash,
 * backslash or percent sign, path parameters, an empty segment.
 */
const AMBIGUOUS = /%(2e|2f|5c|25|3b|00)|[;\\]|\/\//i;

/**
 * Tells whether a URL is strictly inside the issuer's own path, where only this issuer can write on
 * a host of several issuers (J-8.3, X-12). The root of a host is no issuer's own path, since anyone
 * who can put a file on the host is inside it. A text that is not in the form in which it is
 * requested (`..`, other case, an explicit default port), a query and userinfo never count.
 *
 * @param location URL where the key was found
 * @param issuer id of the issuer
 */
export function isInsideOwnPath(location: string, issuer: string): boolean {
  const [inside, own] = [plainUrl(location), plainUrl(issuer)];
  if (!inside || !own || inside.origin !== own.origin || isPlainHttp(own)) return false;
  const folder = own.pathname.replace(/\/$/, '');
  return (
    folder !== '' && inside.pathname.startsWith(`${folder}/`) && inside.pathname !== `${folder}/`
  );
}

/** Parses a URL whose text means the same to every server. */
function plainUrl(text: string): URL | undefined {
  const url = webUrl(text);
  const isPlain =
    url?.href === text &&
    url.username + url.password + url.search + url.hash === '' &&
    !text.endsWith('?') &&
    !url.hostname.endsWith('.') &&
    !AMBIGUOUS.test(url.pathname);
  return isPlain ? url : undefined;
}
