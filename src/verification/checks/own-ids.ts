import { webAddress } from '../../net/web-url.js';

/** The part of the web that an issuer's id proves to be its own: a host, and on it a folder when the id has one. */
function homeOf(issuer: string): { readonly host: string; readonly folder: string } | undefined {
  const text = issuer.startsWith('did:web:')
    ? `https://${issuer.slice('did:web:'.length).replaceAll(':', '/').replace(/%3A/i, ':')}/`
    : issuer;
  const url = webAddress(text);
  return url && { host: plain(url), folder: url.pathname.replace(/[^/]*\.[^/]*$/, '') };
}

const plain = ({ host }: URL): string => host.replace(/^www\./, '');
const asFolder = (path: string): string => (path.endsWith('/') ? path : `${path}/`);

/**
 * Whose an id is, as far as the issuer's own id shows: the issuer's when it is its id or lies in its part of the web, another's when it
 * lies elsewhere. `urn:uuid:…` is a text without an owner, and an issuer known by its key alone (did:key) has no part of the web.
 *
 * @param id of an achievement, a credential or a profile @param issuer whose key sealed the badge
 */
export function ownerOfId(id: string, issuer: string | undefined): 'issuer' | 'other' | 'unknown' {
  if (issuer === undefined) return 'unknown';
  if (id === issuer) return 'issuer';
  const [home, url] = [homeOf(issuer), webAddress(id)];
  if (!home || !url) return 'unknown';
  const isOnHost = plain(url) === home.host || plain(url).endsWith(`.${home.host}`);
  if (!isOnHost) return 'other';
  // a neighbour on the same host is somebody else, and nothing tells
  return asFolder(url.pathname).startsWith(asFolder(home.folder)) ? 'issuer' : 'unknown';
}
