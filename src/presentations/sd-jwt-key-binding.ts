import type { Badge, Json, JsonObject } from '../badge/contract.js';
import {
  algorithmOf,
  fits,
  isForgeable,
  isSignedBy,
  keyEnd,
  keyFromJwk,
  type PublicKey,
} from '../crypto/index.js';
import { endOfKey, KEY_FAULT_CODES } from '../dids/index.js';
import { parseJws } from '../jose/decode-jws.js';
import { sdHash, splitSdJwt } from '../jose/disclosures.js';
import type { Code } from '../report/codes.js';
import type { Finding } from '../report/finding.js';
import type { CheckContext } from '../verification/contract.js';
import { differing, fault, type Expected, type Fault } from './expected.js';
import { outcomeOfKey } from '../securing/keys/key-fault.js';
import { failed, notSigned } from './failed.js';
import { outOfPeriod } from './period.js';
import { finding, isProofValid } from '../report/findings.js';
import { isObject, asText } from '../json/values.js';

/**
 * Verifies that the holder of an SD-JWT has the key that the issuer bound it to (RFC 9901 §7.3).
 * The token behind the last tilde must be signed by the key in `cnf`, for this challenge, domain
 * and set of disclosures.
 *
 * @param badge an SD-JWT with a valid signature; without one anyone could have written its `cnf`
 * @param text the SD-JWT with its key binding; the badge's own, or the same with other disclosures
 * @param expected the challenge and domain; without them only the key and the disclosures are
 * checked
 */
export async function byKeyBinding(
  badge: Badge,
  text: string,
  expected: Expected,
  context: CheckContext,
): Promise<Finding> {
  const { token, holder } = splitSdJwt(text);
  if (token !== splitSdJwt(badge.raw).token) return failed('another-credential', 'fail');
  if (holder === undefined) return failed('no-key-binding');
  if (!isProofValid(context.findings)) return failed('not-sealed');
  const jws = parseJws(holder);
  if (!jws) return failed('malformed', 'fail');
  const found = faultOf(jws.header, jws.payload as JsonObject, expected, context.now);
  if (found) return failed(found.reason, 'fail', found.params);
  if (
    jws.payload['sd_hash'] !==
    (await sdHash(text.slice(0, text.lastIndexOf('~') + 1), parseJws(token)?.payload['_sd_alg']))
  )
    return failed('sd_hash', 'fail');
  const key = holderKey(badge, asText(jws.header['alg']), context.now);
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
  { iat, exp, nonce, aud }: JsonObject,
  expected: Expected,
  now: Date,
): Fault | undefined {
  // without its type any other token of the holder would be accepted
  if (typ !== 'kb+jwt') return fault('typ');
  // the audience is one text, not a list (RFC 9901 §4.3)
  const domain = typeof aud === 'string' ? aud : undefined;
  const different = differing({ challenge: nonce, domain }, expected);
  if (different) return different;
  const millis = (value: Json | undefined): number =>
    typeof value === 'number' ? value * 1000 : NaN;
  const until = exp === undefined ? undefined : millis(exp);
  return fault(
    outOfPeriod({ from: millis(iat), until: undefined }, now) ??
      outOfPeriod({ from: undefined, until }, now),
  );
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
    return failed(KEY_FAULT_CODES[key.fault], outcomeOfKey(KEY_FAULT_CODES[key.fault]));
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
