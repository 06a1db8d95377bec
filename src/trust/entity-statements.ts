import { isSignedBy } from '../crypto/index.js';
import { parseJws, type ParsedJws } from '../jose/decode-jws.js';
import { isSameSite } from '../dids/index.js';
import { textOf } from '../json/of-bytes.js';
import type { Evidence } from '../report/finding.js';
import type { TrustContext } from './contract.js';
import { liveKeys } from './live-keys.js';
import { timeFault } from './times.js';
import { isObject } from '../json/values.js';

/** Largest entity statement that is read, in bytes. */
export const MAX_STATEMENT_BYTES = 262_144;
/** Largest number of keys of one authority that are tried. */
const MAX_KEYS = 20;
const ACCEPT = 'application/entity-statement+jwt, text/plain;q=0.8, */*;q=0.1';

export type Members = Readonly<Record<string, unknown>>;

/** Entity statement as received, not yet verified. */
export interface Statement {
  readonly jws: ParsedJws;
  readonly evidence: Evidence;
}
/** Reason why there is no statement; `absent`: the authority answered that it has none. */
export interface NoStatement {
  readonly missing: 'absent' | 'unreachable' | 'unreadable';
  readonly reason: string;
  readonly status?: number;
  readonly evidence: Evidence;
}

/** Fetches one entity statement. A 404 is an answer; a network failure is not. */
export async function fetchStatement(
  url: string,
  { net }: TrustContext,
): Promise<Statement | NoStatement> {
  const result = await net.get(url, { accept: ACCEPT, maxBytes: MAX_STATEMENT_BYTES });
  const evidence: Evidence = { url: result.url, fetchedAt: result.at, httpStatus: result.status };
  if (!result.ok)
    return {
      missing: result.status === 404 ? 'absent' : 'unreachable',
      reason: result.reason,
      status: result.status,
      evidence,
    };
  if (!isSameSite(result.url, url)) return { missing: 'unreachable', reason: 'redirect', evidence };
  const jws = parseJws(textOf(result.bytes) ?? '');
  return jws ? { jws, evidence } : { missing: 'unreadable', reason: 'not-a-jws', evidence };
}

/**
 * Collects the keys that an entity publishes or that are attested for it: its `jwks` claim, or a
 * given JWK Set.
 */
export const keysIn = (jwks: unknown): readonly JsonWebKey[] =>
  isObject(jwks) && Array.isArray(jwks['keys'])
    ? ((jwks['keys'] as readonly unknown[])
        .filter(isObject)
        .slice(0, MAX_KEYS) as readonly JsonWebKey[])
    : [];

/**
 * Finds the fault of an entity statement, if any: in its type, issuer, subject, time or signature.
 *
 * @param jws the statement
 * @param expected issuer, subject, and the keys of the issuer as attested by its superior
 */
export async function faultOf(
  jws: ParsedJws,
  expected: { readonly iss: string; readonly sub: string; readonly keys: readonly JsonWebKey[] },
  now: Date,
): Promise<string | undefined> {
  const { header, payload } = jws;
  // the type prevents a token made for another purpose from being accepted as a statement
  if (header['typ'] !== 'entity-statement+jwt') return 'typ';
  if (payload['crit'] !== undefined) return 'crit';
  if (!sameEntity(payload['iss'], expected.iss)) return 'iss';
  if (!sameEntity(payload['sub'], expected.sub)) return 'sub';
  const { iat, exp } = payload;
  if (exp === undefined || timeFault([{ exp }], now)) return 'expired';
  if (iat === undefined || timeFault([{ iat }], now)) return 'iat';
  if (timeFault([payload], now)) return 'nbf';
  // operators that are critical but not supported: no policy is applied here (OpenID Federation
  // §6.1.3.2)
  if (payload['metadata_policy_crit'] !== undefined) return 'metadata_policy_crit';
  return (await isByOneOf(jws, expected.keys, now)) ? undefined : 'signature';
}

/** Compares entity ids exactly, except for one trailing slash. */
export const sameEntity = (a: unknown, b: string): boolean =>
  typeof a === 'string' && a.replace(/\/$/, '') === b.replace(/\/$/, '');

async function isByOneOf(jws: ParsedJws, keys: readonly JsonWebKey[], now: Date): Promise<boolean> {
  const { kid } = jws.header;
  const isNamed = (jwk: JsonWebKey): boolean =>
    kid === undefined || (jwk as { kid?: unknown }).kid === kid;
  for (const { jwk, key } of liveKeys(keys, now))
    if (isNamed(jwk) && (await isSignedBy(jws, key))) return true;
  return false;
}
