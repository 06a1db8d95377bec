export function buildDocs(
  folder: string,
  options?: { readonly demo?: string },
): Promise<readonly string[]>;
