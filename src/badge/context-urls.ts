import type { BadgeKind } from './contract.js';

/** First context of a VCDM 2.0 document. */
export const VCDM2_CONTEXT = 'https://www.w3.org/ns/credentials/v2';
/** First context of a VCDM 1.1 document. */
export const VCDM1_CONTEXT = 'https://www.w3.org/2018/credentials/v1';
/** Second context of an OB 3.0 document, any 3.0.x file (M-12). */
export const OB3_CONTEXT =
  /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(-3\.\d\.\d)*\.json$/;
/** Another name under which the 3.0.0 context is served (M-12). */
export const OB3_CONTEXT_ALIAS = 'https://purl.imsglobal.org/spec/ob/v3p0/context/ob_v3p0.jsonld';
/** Contexts of the Comprehensive Learner Record 2.0 (CLR2). */
export const CLR_CONTEXT =
  /^https:\/\/purl\.imsglobal\.org\/spec\/clr\/v2p0\/context(-2\.\d\.\d)*\.json$/;

/** Context of the Open Badges Issuer Accreditation Extension 2.0. */
export const ACCREDITATION_CONTEXT = 'https://purl.imsglobal.org/spec/ob-accred/v2p0/context';
/** Type of a Profile that names who accredited it (Issuer Accreditation Extension 2.0). */
export const ACCREDITED = 'IssuerAccreditationProfile';

/** Values of `type` that name the kind of credential; `AchievementCredential` is an alias. */
export const KINDS: ReadonlyArray<readonly [type: string, kind: BadgeKind]> = [
  ['AchievementCredential', 'achievement'],
  ['OpenBadgeCredential', 'achievement'],
  ['EndorsementCredential', 'endorsement'],
  ['ClrCredential', 'clr'],
  ['VerifiablePresentation', 'presentation'],
  ['VerifiableCredential', 'credential'],
];
