import type { HostView } from './contract.js';
import { hostOf } from './host.js';

/** Longest path that is shown whole, in characters; of a longer one both ends are shown. */
const MAX_PATH = 48;
const HEAD = 28,
  TAIL = 12;

const shortened = (path: string): string =>
  path.length > MAX_PATH ? `${path.slice(0, HEAD)}…${path.slice(-TAIL)}` : path;

/** Matches the part before the path in a did:web (did:web §3.2) or did:webvh. */
const BEFORE_PATH = /^did:(?:web|webvh:[^:]*):[^:]*:?/;

/** Gives the path of a web URL with its query, or of a DID; empty for none. */
function pathOf(id: string): string {
  const url = id.startsWith('did:')
    ? `https://host/${id.split(/[?#]/)[0]!.replace(BEFORE_PATH, '').replaceAll(':', '/')}`
    : id;
  const { pathname, search } = new URL(url);
  return `${pathname.replace(/\/$/, '')}${search}`;
}

/**
 * Names the place on the web that an issuer's id shows it to control: a host, and the path where
 * the id has one. Whoever controls a path is one of the host's tenants, not the host (X-12, K-24).
 *
 * @param id issuer id, URL or DID
 */
export function siteOf(id: string | undefined): HostView {
  const host = hostOf(id);
  if (host.kind !== 'host' || id === undefined) return host;
  const path = shortened(pathOf(id));
  return {
    ...host,
    ascii: host.ascii + path,
    ...(host.unicode === undefined ? {} : { unicode: host.unicode + path }),
  };
}
