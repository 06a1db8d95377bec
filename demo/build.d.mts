export function build(
  folder: string,
  options: { readonly origin: string; readonly now?: Date },
): Promise<{ badges: ReadonlyArray<{ file: string; verdict: string }> }>;
