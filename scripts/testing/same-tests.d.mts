/**
 * Writes a sentence for each file that was not run, or that has another number of tests in Node.
 */
export function missing(
  files: readonly string[],
  counts: Readonly<Record<string, number>>,
  inNode?: Readonly<Record<string, number>>,
): string[];
