/** Most bytes that the lists of one verification may unpack to together; they are kept for its other entries meanwhile. */
export const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
