import type { Badge, Securing } from '../../badge/contract.js';
import { inTerms, unknownSealOf } from '../../badge/index.js';
import type { Finding } from '../../report/finding.js';
import type { Check, CheckContext } from '../contract.js';
import { embedded } from '../../securing/data-integrity/verify-proofs.js';
import { finding, UNPROVEN } from '../../report/findings.js';
import { textMeaning } from '../../securing/semantics.js';

/** How each way of sealing is checked; what is not here is named as unsupported, never called invalid. */
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

/** What a token says is JSON-LD too (P-11, P-16): nothing is asked of a text whose signature was not looked at, or is another's. */
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

/** The kind that is not known here, by the name that the document gives it. */
const kindOf = ({ securing, document }: Badge): string =>
  securing === 'other' ? unknownSealOf(inTerms(document)).join(', ') : securing;

/** Is it what was sealed, and by whose key? */
export const proof: Check = {
  id: 'proof',
  async run(badge, context) {
    // its own signature is the holder's: a presentation is no credential
    if (badge.kind === 'presentation') return [];
    // of a revoked assertion its host may keep no more than that it was revoked (O-12)
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
