/** Largest number of recipients that a badge is compared with. */
export const MOST_RECIPIENTS = 200;

/** Splits a list of recipients: one per line, or separated by commas or semicolons. */
export const recipientsIn = (text: string): string[] =>
  [
    ...new Set(
      text
        .split(/[\n,;]+/)
        .map((each) => each.trim())
        .filter(Boolean),
    ),
  ].slice(0, MOST_RECIPIENTS);
