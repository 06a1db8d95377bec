export const RUNNER: string;
/** Path with `.js` at its end → text; and the files that no page can load → why. */
export function bundleCore(
  files: readonly string[],
  root: string,
): Promise<{ texts: Map<string, string>; faults: Map<string, string> }>;
