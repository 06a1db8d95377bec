import type { Badge } from '../../badge/contract.js';
import { splitSdJwt } from '../../jose/disclosures.js';
import type { Finding } from '../../report/finding.js';
import type { CheckContext } from '../../verification/contract.js';
import { finding } from '../../report/findings.js';
import { checkJwt } from '../jose/verify-jwt.js';

/**
 * Verifies an SD-JWT. Its disclosures were compared with the signed digests before (`disclosedDocument`);
 * the rest is verified as a JWT.
 */
export async function sdJwtProof(badge: Badge, context: CheckContext): Promise<Finding[]> {
  const disclosures = context.opened?.findings ?? [finding('unknown', 'proof-not-checked')];
  if (disclosures.some(({ outcome }) => outcome !== 'skipped'))
    return [...disclosures, finding('skipped', 'key-not-checked')];
  return [...(await checkJwt(badge, splitSdJwt(badge.raw).token, context)), ...disclosures];
}
