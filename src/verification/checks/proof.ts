import type { Badge, Securing } from '../../badge/contract.js';
import { inTerms, unknownSealOf } from '../../badge/index.js';
import type { Finding } from '../../report/finding.js';
import type { Check, CheckContext } from '../contract.js';
import { embedded } from '../../securing/data-integrity/verify-proofs.js';
import { finding, UNPROVEN } from '../../report/findings.js';
import { textMeaning } from '../../securing/semantics.js';

/**
 * Verifier of each securing mechanism. One that is not listed here is reported as unsupported,
 * never as invalid.
 */
const SEALS: Readonly<
  Partial<Record<Securing, (badge: Badge, context: CheckContext) => Promise<Finding[]>>>
> = {
  none: async () => [finding('fail', 'proof-missing'), finding('skipped', 'key-not-checked')],
  'data-integrity': embedded,
  hosted: async (badge, context) =>
    (await import('../../securing/open-badges-2/verify-hosted.js')).hostedProof(badge, context),
  jws: async (badge, context) =>
    (await import('../../securing/open-badges-2/verify-signed.js')).signedProof(badge, context),
  'sd-jwt': async (badge, context) =>
    withMeaning(
      await (await import('../../securing/sd-jwt/verify-sd-jwt.js')).sdJwtProof(badge, context),
      badge,
      context,
    ),
  jwt: async (badge, context) =>
    withMeaning(
      await (await import('../../securing/jose/verify-jwt.js')).jwtProof(badge, context),
      badge,
      context,
    ),
};

/**
 * Adds the findings on a token as JSON-LD (P-11, P-16), unless its signature was not checked or is
 * invalid.
 */
async function withMeaning(
  findings: Finding[],
  badge: Badge,
  context: CheckContext,
): Promise<Finding[]> {
  const isOpen = findings.some(
    ({ code, outcome }) => code === 'key-not-checked' || (UNPROVEN.has(code) && outcome === 'fail'),
  );
  return isOpen ? findings : [...findings, ...(await textMeaning(badge, context, findings))];
}

/** Names an unknown securing mechanism as the document does. */
const kindOf = ({ securing, document }: Badge): string =>
  securing === 'other' ? unknownSealOf(inTerms(document)).join(', ') : securing;

/** Checks that the badge is unchanged since it was signed, and whose key signed it. */
export const proof: Check = {
  id: 'proof',
  async run(badge, context) {
    // a presentation is not a credential: its signature is the holder's
    if (badge.kind === 'presentation') return [];
    // the host of a revoked assertion may serve only the fact that it was revoked (O-12)
    const isNotice =
      badge.securing === 'none' &&
      context.opened !== undefined &&
      (context.opened.withdrawn !== undefined || inTerms(badge.document)['revoked'] === true);
    const check = SEALS[isNotice ? 'hosted' : badge.securing];
    return check
      ? check(badge, context)
      : [
          finding('unsupported', 'proof-unsupported', { params: { suite: kindOf(badge) } }),
          finding('skipped', 'key-not-checked'),
        ];
  },
};
