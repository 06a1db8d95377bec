import type { TrustedIssuers, TrustSource } from '../verify.js';
import { readJson } from './files.js';
import { UsageError, type Io } from './io.js';

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

/**
 * Reads the user's own trust list: an array of ids (or `{ id, name }`), `{ name, url, date,
 * issuers: […] }`, a DCC registry, `{ url }` of a list, `{ type: 'openid-federation', url }`, or an
 * array of those.
 * @throws Misuse for any other form
 */
export async function readTrust(io: Io, path: string): Promise<readonly TrustSource[]> {
  const value = await readJson(io, path);
  if (isSource(value)) return [value];
  if (Array.isArray(value) && value.length > 0 && value.every(isSource)) return value;
  if (Array.isArray(value) && value.every(isIssuer))
    return [{ name: path, issuers: value as TrustedIssuers['issuers'] }];
  throw new UsageError(`${path}: not a list of issuers`);
}
