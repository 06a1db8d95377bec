import { webUrl } from '../../web/web-url.js';

/**
 * Finds the part of the web that an issuer's id proves to be the issuer's own: a host, and a folder
 * on it if the id has one.
 */
function homeOf(issuer: string): { readonly host: string; readonly folder: string } | undefined {
  const text = issuer.startsWith('did:web:')
    ? `https://${issuer.slice('did:web:'.length).replaceAll(':', '/').replace(/%3A/i, ':')}/`
    : issuer;
  const url = webUrl(text);
  return url && { host: plain(url), folder: withoutFile(url.pathname) };
}

/** Removes the last part of a path if it is the name of a file. */
function withoutFile(path: string): string {
  const from = path.lastIndexOf('/') + 1;
  return path.includes('.', from) ? path.slice(0, from) : path;
}

const plain = ({ host }: URL): string => host.replace(/^www\./, '');
const asFolder = (path: string): string => (path.endsWith('/') ? path : `${path}/`);

/**
 * Tells who owns an id, as far as the issuer's own id shows: the issuer if it is the issuer's id or
 * lies in the issuer's part of the web, another party if it lies elsewhere. `urn:uuid:…` has no
 * owner, and an issuer known by its key alone (did:key) has no part of the web.
 *
 * @param id of an achievement, a credential or a profile
 * @param issuer the issuer whose key signed the badge
 */
export function ownerOfId(id: string, issuer: string | undefined): 'issuer' | 'other' | 'unknown' {
  if (issuer === undefined) return 'unknown';
  if (id === issuer) return 'issuer';
  const [home, url] = [homeOf(issuer), webUrl(id)];
  if (!home || !url) return 'unknown';
  const isOnHost = plain(url) === home.host || plain(url).endsWith(`.${home.host}`);
  if (!isOnHost) return 'other';
  // another folder on the same host may belong to another party, and nothing shows which
  return asFolder(url.pathname).startsWith(asFolder(home.folder)) ? 'issuer' : 'unknown';
}
