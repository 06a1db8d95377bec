/** Largest number of recipients that a badge is compared with. */
export const MOST_CANDIDATES = 200;

/** Splits a list of recipients: one per line, or separated by commas or semicolons. */
export const candidatesIn = (text: string): string[] =>
  [
    ...new Set(
      text
        .split(/[\n,;]+/)
        .map((each) => each.trim())
        .filter(Boolean),
    ),
  ].slice(0, MOST_CANDIDATES);
