/** Limits of the server; each has a row in docs/limits.md. */
export const SERVER_LIMITS = {
  /** Bytes of the body of a request that is not a file. */
  bodyBytes: 4_194_304,
  /** Requests of one session in a minute. */
  requestsPerMinute: 600,
  /** Requests without a session from one client address in a minute. */
  visitsPerMinute: 300,
  /** Attempts to sign in to one login that fail, in a quarter of an hour. */
  signIns: 10,
  /** The same from one client address, which a whole school may have. */
  signInsOfClient: 100,
  /** Applications of one learner. */
  applications: 200,
  /** Bytes of all files of one learner. */
  learnerBytes: 1_073_741_824,
  /** Rows of a page of a list. */
  pageRows: 500,
  /** Characters of a question about a rubric, of its answer, and of the reason of a conflict of interest. */
  questionCharacters: 5_000,
  /** Prepared works of a definition on which assessors calibrate. */
  preparedWorks: 50,
  /** Entries of each list that an assessor states: conflicts, skills. */
  assessorEntries: 200,
  /** Characters of a segment of a path. */
  segment: 300,
  /** Sessions of one account; the oldest ends. */
  sessions: 10,
  /** Characters of a password. */
  passwordLength: 1_024,
} as const;

/** Shortest password, in characters. */
export const MIN_PASSWORD = 12;
/** Time without a request after which a session ends, in milliseconds: 2 hours. */
export const SESSION_IDLE = 7_200_000;
/** Time after which a session ends in any case, in milliseconds: 12 hours. */
export const SESSION_LENGTH = 43_200_000;
