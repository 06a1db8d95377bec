import { CREDENTIAL_LIMITS, type JsonLimits } from '../json/limits.js';
import { NET_LIMITS } from '../web/policy.js';

/**
 * Limits of a list credential: those of a badge, except that its text, and the one string with the
 * packed bits, may be as large as what is fetched.
 */
export const LIST_LIMITS: JsonLimits = {
  ...CREDENTIAL_LIMITS,
  bytes: NET_LIMITS.statusListBytes,
  stringLength: NET_LIMITS.statusListBytes,
};

/**
 * Largest total size of the list credentials that one verification reads, in bytes as transferred
 * about a second.
 */
export const MAX_LISTS_BYTES = 8 * 1024 * 1024;
/** Additional bytes for each badge of a record, or of an input with several badges. */
export const LISTS_BYTES_PER_BADGE = 32 * 1024;

/**
 * Largest total size of the unpacked lists of one verification, in bytes; they are cached for its
 * other entries.
 */
export const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
/** Additional bytes for each badge of an input with several badges. */
export const UNPACKED_BYTES_PER_BADGE = 1024 * 1024;
