import type { Badge } from '../badge/contract.js';
import type { Finding } from '../report/finding.js';
import type { CheckContext } from '../verification/contract.js';
import { finding, UNPROVEN } from '../report/findings.js';

/**
 * What is left of a token's findings when the caller does not accept its algorithm: neither "holds" nor "altered". Embedded proofs are
 * looked at one by one where they are checked.
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
