/** A sentence for each file that was not run, or where Node came to another number of tests. */
export function missing(
  files: readonly string[],
  counts: Readonly<Record<string, number>>,
  inNode?: Readonly<Record<string, number>>,
): string[];
