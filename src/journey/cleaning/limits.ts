/** Limits of cleaning; a file beyond them is refused, which costs the learner no attempt. */
export const CLEANING_LIMITS = {
  /** Bytes of one file. */
  bytes: 64 << 20,
  /** Decompressed bytes of everything inside a file. */
  inflatedBytes: 256 << 20,
  /** Files inside a file, at all levels. */
  files: 2_000,
  /** Levels of files inside files. */
  nesting: 3,
  /** Characters of text in which names are searched; the rest is reported as not searched. */
  searchedChars: 4 << 20,
  /** Places with names that are reported of one file. */
  foundNames: 200,
} as const;
