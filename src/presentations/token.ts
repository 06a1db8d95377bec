import type { JsonObject } from '../badge/contract.js';
import type { ParsedJws } from '../jose/decode-jws.js';
import { isObject, type Json } from '../json/values.js';
import type { Finding } from '../report/finding.js';
import type { CheckContext } from '../verification/contract.js';
import { idOf, isPresentation } from './document.js';
import { differing, fault, type Expected, type Fault } from './expected.js';
import { failed, notSigned, proven } from './failed.js';
import { holderKey } from './holder-key.js';
import { outOfPeriod } from './period.js';
import { isSignedOnceBy } from './presented-once.js';

/** Gives a NumericDate in milliseconds. */
const millis = (value: Json | undefined): number | undefined =>
  value === undefined ? undefined : typeof value === 'number' ? value * 1000 : NaN;

/** Gives the fault of the claims that is known before any key is looked up. */
function claimFault(
  payload: JsonObject,
  inner: JsonObject,
  expected: Expected,
  now: Date,
): Fault | undefined {
  const { nonce, aud, exp, nbf } = payload;
  return (
    fault(isPresentation(inner) ? undefined : 'not-a-presentation') ??
    differing({ challenge: nonce, domain: aud }, expected) ??
    fault(outOfPeriod({ from: millis(nbf), until: millis(exp) }, now))
  );
}

/**
 * Verifies a presentation as a JWT (VC-JOSE-COSE §3.2, VCDM 1.1 §6.3.1): by the holder that it
 * names, within its time, `nonce` the challenge and `aud` the domain.
 */
export async function verifyToken(
  jws: ParsedJws,
  expected: Expected,
  context: CheckContext,
): Promise<Finding> {
  const payload = jws.payload as JsonObject;
  const inner = isObject(payload['vp']) ? payload['vp'] : payload;
  const named = [payload['iss'], idOf(inner['holder']), expected.holder].filter(
    (one) => one !== undefined,
  );
  const { kid } = jws.header;
  const controller = typeof kid === 'string' && !kid.startsWith('#') ? kid.split('#')[0] : named[0];
  if (typeof kid !== 'string' || typeof controller !== 'string') return failed('no-key-named');
  if (named.some((one) => one !== controller)) return failed('other-holder', 'fail');
  const found = claimFault(payload, inner, expected, context.now);
  if (found) return failed(found.reason, 'fail', found.params);
  const methodId = kid.startsWith('#') ? controller + kid : kid;
  const key = await holderKey(methodId, controller, context);
  if ('outcome' in key) return key;
  return (await isSignedOnceBy(jws, key)) ? proven(controller, methodId) : notSigned(jws, key);
}
