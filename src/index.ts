/**
 * The headless API: read a badge, verify it, describe what was found, share it. No side effects, no I/O at import.
 * Issuing is its own entry (`open-badge-elements/issue`), so that a display page never carries a signer. What serves one
 * entry only (`judge` of `./report`, `hostOf` of `./present`, `loadMessages` of `./locales`) is exported there.
 */
export * from './read.js';
export * from './verify.js';
export { describe, type DescribeOptions } from './describe.js';
export { present, presentError, type PresentOptions, type TroubleView } from './present.js';
export { toReceipt, type ContextDigest, type Receipt } from './receipt.js';
export { fromBundle, toBundle, type Bundle, type KeptAnswer } from './bundle.js';
export * from './share.js';
export { BADGE_ERRORS, BadgeError, type BadgeErrorCode, type BadgeErrorParams } from './errors.js';
