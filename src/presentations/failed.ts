import { algorithmOf, fits, hasSignatureForm, isForgeable } from '../crypto/index.js';
import type { PublicKey } from '../crypto/index.js';
import type { ParsedJws } from '../jose/decode-jws.js';
import { finding } from '../report/findings.js';
import type { Finding, Outcome } from '../report/finding.js';
import { asText } from '../json/values.js';

/**
 * Makes the finding that control of the key is not proven, with the reason; only a contradiction is
 * a failure.
 */
export const failed = (
  reason: string,
  outcome: Extract<Outcome, 'fail' | 'unknown' | 'unsupported'> = 'unknown',
  params: Finding['params'] = {},
): Finding => finding(outcome, 'recipient-control-failed', { params: { reason, ...params } });

/** Makes the finding that the owner of a DID signed, with a key that it lists for authentication. */
export const proven = (id: string, keyId: string): Finding =>
  finding('pass', 'recipient-control-proven', { params: { by: 'id', id }, evidence: { keyId } });

/**
 * Gives the reason why a token is not signed by a key. Bytes that cannot be a signature never were
 * one, so that nothing was altered.
 */
export function notSigned({ token, header }: ParsedJws, key: PublicKey): Finding {
  const alg = asText(header['alg']);
  if (!algorithmOf(alg) && !isForgeable(alg))
    return failed('proof-unsupported', 'unsupported', { suite: alg });
  if (!fits(key, alg)) return failed('jwt-algorithm', 'fail', { got: alg });
  return failed(hasSignatureForm(token, key, alg) ? 'proof-altered' : 'proof-value', 'fail');
}
