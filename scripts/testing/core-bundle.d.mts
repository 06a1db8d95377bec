export const RUNNER: string;
/**
 * Maps paths with `.js` at their end to texts, and the files that no page can load to the reasons.
 */
export function bundleCore(
  files: readonly string[],
  root: string,
): Promise<{ texts: Map<string, string>; faults: Map<string, string> }>;
