/** Largest file that any definition may accept, in bytes: 100 MiB. */
export const MAX_FILE_BYTES = 104_857_600;
/** Largest file of a requirement that names no size, in bytes: 25 MiB. */
export const DEFAULT_FILE_BYTES = 26_214_400;
/** Most files and links of one draft. */
export const MAX_ARTIFACTS = 100;
/** Most files and links of a requirement that names no number. */
export const DEFAULT_ARTIFACTS = 10;
/** Longest answer, in characters; word limits are the definition's. */
export const MAX_ANSWER_CHARACTERS = 200_000;
/** Longest URL of a link, in characters. */
export const MAX_LINK_CHARACTERS = 2_048;
/** Longest time, in milliseconds, between a keystroke and the moment it is stored. */
export const SAVE_WITHIN = 1_000;
/** Largest exported application, in bytes: its files together, in base64. */
export const MAX_EXPORT_BYTES = 268_435_456;
