import { isSignedBy, parseJws, type ParsedJws } from '../crypto/index.js';
import { isSameSite } from '../dids/https.js';
import { textOf } from '../json/of-bytes.js';
import type { Evidence } from '../report/finding.js';
import type { TrustContext } from './contract.js';
import { liveKeys } from './live-keys.js';
import { timeFault } from './times.js';
import { isObject } from '../json/values.js';

/** Largest entity statement we read, in bytes. */
export const MAX_STATEMENT_BYTES = 262_144;
/** More keys of one authority than this are not tried. */
const MAX_KEYS = 20;
const ACCEPT = 'application/entity-statement+jwt, text/plain;q=0.8, */*;q=0.1';

export type Members = Readonly<Record<string, unknown>>;

/** An entity statement as it came; not yet verified. */
export interface Statement {
  readonly jws: ParsedJws;
  readonly evidence: Evidence;
}
/** Why there is none; `absent`: the authority answered that it has none. */
export interface NoStatement {
  readonly missing: 'absent' | 'unreachable' | 'unreadable';
  readonly reason: string;
  readonly status?: number;
  readonly evidence: Evidence;
}

/** Asks for one entity statement; 404 is an answer, trouble on the way is none. */
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

/** The keys an entity publishes or is attested: its `jwks` claim, or a JWK Set given. */
export const keysIn = (jwks: unknown): readonly JsonWebKey[] =>
  isObject(jwks) && Array.isArray(jwks['keys'])
    ? ((jwks['keys'] as readonly unknown[])
        .filter(isObject)
        .slice(0, MAX_KEYS) as readonly JsonWebKey[])
    : [];

/**
 * What is wrong with an entity statement; nothing when it may be believed: its type, who says it of whom, its time, its signature.
 *
 * @param jws the statement
 * @param expected issuer, subject, and the keys of the issuer as attested from above
 */
export async function faultOf(
  jws: ParsedJws,
  expected: { readonly iss: string; readonly sub: string; readonly keys: readonly JsonWebKey[] },
  now: Date,
): Promise<string | undefined> {
  const { header, payload } = jws;
  // the type keeps tokens made for something else from being taken for a statement
  if (header['typ'] !== 'entity-statement+jwt') return 'typ';
  if (payload['crit'] !== undefined) return 'crit';
  if (!sameEntity(payload['iss'], expected.iss)) return 'iss';
  if (!sameEntity(payload['sub'], expected.sub)) return 'sub';
  const { iat, exp } = payload;
  if (exp === undefined || timeFault([{ exp }], now)) return 'expired';
  if (iat === undefined || timeFault([{ iat }], now)) return 'iat';
  if (timeFault([payload], now)) return 'nbf';
  // operators that must be understood, and are not: no policy is applied here (OpenID Federation section 6.1.3.2)
  if (payload['metadata_policy_crit'] !== undefined) return 'metadata_policy_crit';
  return (await isByOneOf(jws, expected.keys, now)) ? undefined : 'signature';
}

/** Entity ids are compared as they are, but for one slash at the end. */
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
