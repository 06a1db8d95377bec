import type { Badge } from '../badge/contract.js';
import {
  algorithmOf,
  fits,
  hasSignatureForm,
  isForgeable,
  isSignedBy,
  keyEnd,
  keyFromJwk,
  type PublicKey,
} from '../crypto/index.js';
import { parseJws, type ParsedJws } from '../jose/decode-jws.js';
import { endOfKey, KEY_FAULT_CODES } from '../dids/index.js';
import { sdHash, splitSdJwt } from '../jose/disclosures.js';
import type { Code } from '../report/codes.js';
import type { Finding, Outcome } from '../report/finding.js';
import type { CheckContext, PresentationClaim } from '../verification/contract.js';
import { finding, sealHolds } from '../report/findings.js';
import { isObject } from '../json/values.js';

const SKEW_MS = 60_000;

/**
 * Makes the finding that control of the key is not proven, with the reason; only a contradiction is
 * a failure.
 */
export const failed = (
  reason: string,
  outcome: Extract<Outcome, 'fail' | 'unknown' | 'unsupported'> = 'unknown',
  params: Finding['params'] = {},
): Finding => finding(outcome, 'recipient-control-failed', { params: { reason, ...params } });

/**
 * Gives the reason why a token is not signed by a key. Bytes that cannot be a signature never were
 * one, so that nothing was altered.
 */
export function notSigned({ token, header }: ParsedJws, key: PublicKey): Finding {
  const alg = String(header['alg']);
  if (!algorithmOf(alg) && !isForgeable(alg))
    return failed('proof-unsupported', 'unsupported', { suite: alg });
  if (!fits(key, alg)) return failed('jwt-algorithm', 'fail', { got: alg });
  return failed(hasSignatureForm(token, key, alg) ? 'proof-altered' : 'proof-value', 'fail');
}

/**
 * Verifies that the holder of an SD-JWT has the key that the issuer bound it to (RFC 9901 §7.3).
 * The token behind the last tilde must be signed by the key in `cnf`, for this challenge, domain
 * and set of disclosures.
 *
 * @param badge an SD-JWT with a valid signature; without one anyone could have written its `cnf`
 * @param text the SD-JWT with its key binding; the badge's own, or the same with other disclosures
 * @param claim the challenge and domain; without it only the key and the disclosures are checked
 */
export async function byKeyBinding(
  badge: Badge,
  text: string,
  claim: PresentationClaim | undefined,
  context: CheckContext,
): Promise<Finding> {
  const { token, holder } = splitSdJwt(text);
  if (token !== splitSdJwt(badge.raw).token) return failed('another-credential', 'fail');
  if (holder === undefined) return failed('no-key-binding');
  if (!sealHolds(context.findings)) return failed('not-sealed');
  const jws = parseJws(holder);
  const fault = jws ? faultOf(jws.header, jws.payload, claim, context.now.getTime()) : 'malformed';
  if (!jws || fault) return failed(fault!, 'fail');
  if (
    jws.payload['sd_hash'] !==
    (await sdHash(text.slice(0, text.lastIndexOf('~') + 1), parseJws(token)?.payload['_sd_alg']))
  )
    return failed('sd_hash', 'fail');
  const key = holderKey(badge, String(jws.header['alg']), context.now);
  if ('outcome' in key) return key;
  if (!(await isSignedBy(jws, key))) return notSigned(jws, key);
  const end = await endByHolder(badge, key, context);
  if (end) return failed(end, 'fail');
  return finding('pass', 'recipient-control-proven', {
    params: { by: 'key-binding' },
    evidence: { key: key.name },
  });
}

/**
 * Checks the claims that the token must have (RFC 9901 §4.3): type, time, audience and challenge.
 */
function faultOf(
  { typ }: Readonly<Record<string, unknown>>,
  { iat, exp, nonce, aud }: Readonly<Record<string, unknown>>,
  claim: PresentationClaim | undefined,
  now: number,
): string | undefined {
  // without its type any other token of the holder would be accepted
  if (typ !== 'kb+jwt') return 'typ';
  if (claim && nonce !== claim.challenge) return 'challenge';
  if (claim && aud !== claim.domain) return 'domain';
  if (!(typeof iat === 'number' && iat * 1000 <= now + SKEW_MS)) return 'proof-created';
  return exp !== undefined && !(typeof exp === 'number' && exp * 1000 > now)
    ? 'proof-expired'
    : undefined;
}

/** Gives the key in `cnf.jwk`; other confirmation methods are not supported. */
function holderKey(
  { jws }: Badge,
  alg: string,
  now: Date,
): Exclude<ReturnType<typeof keyFromJwk>, { fault: unknown }> | Finding {
  const cnf = jws?.payload['cnf'];
  if (!isObject(cnf)) return failed('recipient-without-key');
  if (!isObject(cnf['jwk']))
    return failed('confirmation-method', 'unsupported', { got: Object.keys(cnf).join(', ') });
  const key = keyFromJwk(cnf['jwk']);
  if ('fault' in key)
    return failed(KEY_FAULT_CODES[key.fault], key.fault === 'unsupported' ? 'unsupported' : 'fail');
  const end = keyEnd(cnf['jwk'], now);
  if (end) return failed(end, 'fail');
  if (!algorithmOf(alg) && !isForgeable(alg))
    return failed('proof-unsupported', 'unsupported', { suite: alg });
  const own = cnf['jwk']['alg'];
  return fits(key, alg, typeof own === 'string' ? own : undefined)
    ? key
    : failed('jwt-algorithm', 'fail', { got: alg });
}

/**
 * Tells whether the holder has ended the key in the document of its own DID (P-7). If the document
 * is unavailable the key counts, since the issuer bound the badge to it.
 */
async function endByHolder(
  { credential: { subjectId } }: Badge,
  key: PublicKey,
  { resolve, net, allowLoopback, now }: CheckContext,
): Promise<Code | undefined> {
  if (!subjectId || !/^did:(?!key:|jwk:)/.test(subjectId)) return undefined;
  const found = await resolve(subjectId, { net, allowLoopback });
  if ('error' in found) return found.error === 'key-deactivated' ? found.error : undefined;
  return found.document['id'] === subjectId
    ? endOfKey(found.document, subjectId, key.name, now)
    : undefined;
}
