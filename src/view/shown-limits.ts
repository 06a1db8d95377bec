/** Most parts of a badge that are shown: a longer page is of no use to a reader. */
export const SHOWN_LIMITS = {
  evidence: 100,
  skills: 200,
  tags: 100,
  results: 200,
  levels: 50,
  identifiers: 50,
  accreditations: 20,
} as const;
