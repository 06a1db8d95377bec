/**
 * Headless API: reads a badge, verifies it, describes it, shares it. No side effects, no I/O at
 * import. Issuing is a separate entry (`open-badge-elements/issue`), so that a page that displays
 * badges never loads a signer. Functions of one entry only (`judge` of `./report`, `hostOf` of
 * `./present`, `loadMessages` of `./locales`) are exported there.
 */
export * from './read.js';
export * from './verify.js';
export { describe, type DescribeOptions } from './describe.js';
export {
  present,
  presentError,
  type PresentOptions,
  type ErrorMessages,
  type ErrorView as TroubleView,
} from './present.js';
export { toReceipt, type ContextDigest, type Receipt } from './receipt.js';
export { fromBundle, toBundle, type Bundle, type KeptAnswer } from './bundle.js';
export * from './share.js';
export { BADGE_ERRORS, BadgeError, type BadgeErrorCode, type BadgeErrorParams } from './errors.js';
