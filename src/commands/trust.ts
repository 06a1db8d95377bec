import type { VerifyOptions } from '../verify.js';
import { readJson } from './files.js';
import { Misuse, type Io } from './io.js';

type List = Exclude<NonNullable<VerifyOptions['trustedIssuers']>, readonly unknown[]>;

const isIssuer = (value: unknown): boolean => typeof value === 'string' || typeof (value as { id?: unknown } | null)?.id === 'string';
const isList = (value: unknown): value is List => {
  const issuers = (value as { issuers?: unknown } | null)?.issuers;
  return Array.isArray(issuers) && issuers.every(isIssuer);
};

/**
 * Reads one's own list of trusted issuers: an array of ids (or `{ id, name }`), `{ name, url, date, issuers: […] }`, or an array of those.
 * @throws Misuse when it is none of these
 */
export async function readTrust(io: Io, path: string): Promise<readonly List[]> {
  const value = await readJson(io, path);
  if (isList(value)) return [value];
  if (Array.isArray(value) && value.every(isList)) return value;
  if (Array.isArray(value) && value.every(isIssuer)) return [{ name: path, issuers: value as List['issuers'] }];
  throw new Misuse(`${path}: not a list of issuers`);
}
