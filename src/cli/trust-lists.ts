import type { TrustedIssuers, TrustSource } from '../verify.js';
import { readJson } from './files.js';
import { UsageError, type Io } from './io.js';
import { plain } from './plain-text.js';
import { isUrl } from '../json/url.js';

const isIssuer = (value: unknown): boolean =>
  typeof value === 'string' || typeof (value as { id?: unknown } | null)?.id === 'string';
const isList = (value: unknown): value is TrustedIssuers => {
  const issuers = (value as { issuers?: unknown } | null)?.issuers;
  return Array.isArray(issuers) && issuers.every(isIssuer);
};

/** Accepts a DCC registry, the URL of a list, or an OpenID Federation; the engine opens them. */
const isSource = (value: unknown): value is TrustSource => {
  const { registry, url, type } = (value ?? {}) as {
    registry?: unknown;
    url?: unknown;
    type?: unknown;
  };
  return (
    isList(value) ||
    (typeof registry === 'object' && registry !== null) ||
    typeof url === 'string' ||
    type === 'oidf'
  );
};

/** Tells why an entry of a list names no issuer, or hardly one; `undefined` for an id. */
function doubtAbout(id: string): string | undefined {
  if (id.startsWith('did:')) return undefined;
  const url = isUrl(id)
    ? new URL(id)
    : isUrl(`https://${id}`)
      ? new URL(`https://${id}`)
      : undefined;
  const instead = url?.hostname.includes('.') ? `, such as did:web:${url.hostname}` : '';
  if (!/^[a-z][a-z\d+.-]*:/i.test(id))
    return `is not the id of an issuer, and matches none: an id begins with did: or https:${instead}`;
  return /^https?:/i.test(id) && url && url.pathname === '/' && url.search === ''
    ? `is a website; it matches only an issuer with exactly this id, not one with an id of its domain${instead}`
    : undefined;
}

/** Warns of entries of the caller's own lists that are no ids: they would match nothing, silently. */
function warnOfIds(io: Io, path: string, sources: readonly TrustSource[]): void {
  for (const source of sources) {
    const issuers: readonly unknown[] = isList(source) ? source.issuers : [];
    for (const issuer of issuers) {
      const id = typeof issuer === 'string' ? issuer : (issuer as { id: string }).id;
      const doubt = doubtAbout(id);
      if (doubt) io.err(`open-badge: warning: ${plain(path)}: ${plain(id, 200)} ${doubt}\n`);
    }
  }
}

/**
 * Reads the user's own trust list: an array of ids (or `{ id, name }`), `{ name, url, date,
 * issuers: […] }`, a DCC registry, `{ url }` of a list, `{ type: 'openid-federation', url }`, or an
 * array of those.
 * @throws Misuse for any other form
 */
export async function readTrust(io: Io, path: string): Promise<readonly TrustSource[]> {
  const sources = sourcesIn(path, await readJson(io, path));
  warnOfIds(io, path, sources);
  return sources;
}

function sourcesIn(path: string, value: unknown): readonly TrustSource[] {
  if (isSource(value)) return [value];
  if (Array.isArray(value) && value.length > 0 && value.every(isSource)) return value;
  if (Array.isArray(value) && value.every(isIssuer))
    return [{ name: path, issuers: value as TrustedIssuers['issuers'] }];
  throw new UsageError(`${path}: not a list of issuers`);
}
