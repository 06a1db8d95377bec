import type { Badge } from '../badge/contract.js';
import type { Finding } from '../report/finding.js';
import type { CheckContext } from '../verification/contract.js';
import { finding, UNPROVEN } from '../report/findings.js';

/**
 * Replaces the signature findings of a token with `proof-refused` when the caller rejects its
 * algorithm, so that it is reported neither as valid nor as altered. Embedded proofs are
 * handled one by one where they are verified.
 */
export function accepted(
  findings: Finding[],
  { jws }: Badge,
  { refused }: CheckContext,
): Finding[] {
  const alg = jws?.header['alg'];
  const isRefused =
    typeof alg === 'string' &&
    refused.includes(alg) &&
    findings.some(({ code }) => code === 'proof-holds' || UNPROVEN.has(code));
  return isRefused
    ? [
        finding('unsupported', 'proof-refused', { params: { suite: alg } }),
        finding('skipped', 'key-not-checked'),
      ]
    : findings;
}
