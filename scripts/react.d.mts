/** @returns file name → text of each wrapper for React */
export function wrappersOf(manifest: unknown): Record<string, string>;
