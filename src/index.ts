/**
 * The headless API: read a badge, verify it, present what was found. No side effects, no I/O at import.
 * Issuing is its own entry (`open-badge-elements/issue`), so that a display page never carries a signer.
 */
export * from './read.js';
export { createCache, verify, type VerifyCache, type VerifyOptions } from './verify.js';
export { describe, type DescribeOptions } from './describe.js';
export * from './present.js';
export { toReceipt, VERSION, type ContextDigest, type Receipt } from './receipt.js';
export { fromBundle, toBundle, type Bundle, type KeptAnswer } from './bundle.js';
export {
  oembed,
  openPage,
  readLink,
  share,
  sharePage,
  sharePdf,
  shareQr,
  type Share,
  type ShareLink,
  type ShareOptions,
} from './share.js';
export { BADGE_ERRORS, BadgeError, type BadgeErrorCode, type BadgeErrorParams } from './errors.js';
export { CODES, HEADLINE, judge } from './report/index.js';
export type {
  Authentic,
  CheckId,
  Code,
  Current,
  Evidence,
  Finding,
  IssuerTrust,
  Outcome,
  RecipientMatch,
  Report,
  Source,
  Verdict,
} from './report/index.js';
export type {
  Check,
  CheckContext,
  GivenSchemas,
  PresentationClaim,
  RecipientClaim,
  TrustedIssuers,
  TrustSource,
} from './checks/contract.js';
export type * from './badge/contract.js';
