import { isLoopbackHost } from '../../web/policy.js';

/** Reports content that a static host cannot serve at the URL it needs. */
export class SiteError extends Error {
  override readonly name = 'SiteError';
  /**
   * Makes an error about one URL.
   * @param url the URL that the content must have
   * @param why the reason, and what to do about it
   */
  constructor(
    readonly url: string,
    why: string,
  ) {
    super(`${url}: ${why}`);
  }
}

/** Matches names that are not the same file everywhere, or lead out of the folder. */
const UNSAFE = /[\\/\u0000-\u001f\u007f:*?"<>|]|^\.{1,2}$/;

function decoded(segment: string, url: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new SiteError(url, 'its path is not percent-encoded UTF-8');
  }
}

/**
 * Gives the path of the file that a static host serves at a URL.
 *
 * @throws SiteError for a URL with a query, for a folder (`/`), and for names that are unsafe in a
 *   file system
 */
export function sitePath(url: string): string {
  const { pathname, search, protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && !isLoopbackHost(hostname))
    throw new SiteError(url, 'only https can be published');
  if (search !== '') throw new SiteError(url, 'a static host serves no URL with a query');
  const segments = pathname.slice(1).split('/');
  if (segments.at(-1) === '')
    throw new SiteError(
      url,
      'a static host serves a web page at a folder; give the document an id with a file name',
    );
  const names = segments.map((segment) => decoded(segment, url));
  if (names.some((name) => name === '' || UNSAFE.test(name)))
    throw new SiteError(url, 'its path has a name that is not safe in a file system');
  return names.join('/');
}
