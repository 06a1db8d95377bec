import type { Badge } from '../../badge/contract.js';
import { loadOlder } from '../../badge/index.js';
import { finding } from '../../report/findings.js';
import type { CheckContext, EffectiveDocument } from '../../verification/contract.js';
import type { SecuringMechanism } from '../contract.js';
import { isRevocationNotice } from '../../badge/index.js';

/** Assertions that their issuer's site serves (OB 2.0 “HostedBadge”). */
export const hosted: SecuringMechanism = {
  name: 'hosted',
  recognise: (badge) => badge.securing === 'hosted' || isRevocationNotice(badge),
  async verify(badge, context) {
    return (await import('./verify-hosted.js')).hostedProof(badge, context);
  },
  async effective(badge, context) {
    return (await import('./document.js')).hostedDocument(badge, context);
  },
};

/** Assertions as JWS, whose class and issuer are hosted (OB 2.0 “SignedBadge”). */
export const signed: SecuringMechanism = {
  name: 'jws',
  recognise: ({ securing }) => securing === 'jws',
  async verify(badge, context) {
    return (await import('./verify-signed.js')).signedProof(badge, context);
  },
  async effective(badge, context) {
    return badge.jws
      ? (await import('./document.js')).signedDocument(badge, context)
      : withoutSignature(badge, context);
  },
};

/** Assertions with a verification that is not implemented, such as Blockcerts. */
export const unknownVerification: SecuringMechanism = {
  name: 'other',
  recognise: ({ securing }) => securing === 'other',
  async verify({ document }) {
    const { inTerms, unknownVerificationOf } = await loadOlder();
    const suite = unknownVerificationOf(inTerms(document)).join(', ');
    return [
      finding('unsupported', 'proof-unsupported', { params: { suite } }),
      finding('skipped', 'key-not-checked'),
    ];
  },
  effective: withoutSignature,
};

/**
 * Finds the document of an assertion that declares another verification than hosting: its host is
 * requested only where it says that it was revoked (O-12).
 */
async function withoutSignature(badge: Badge, context: CheckContext): Promise<EffectiveDocument> {
  return badge.document['revoked'] === true
    ? (await import('./document.js')).hostedDocument(badge, context)
    : { badge };
}
