/**
 * Largest total size of the unpacked lists of one verification, in bytes; they are cached for its
 * other entries.
 */
export const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
