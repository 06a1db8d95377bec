export function build(
  folder: string,
  options: { readonly origin: string; readonly now?: Date; readonly grantorKey?: JsonWebKey },
): Promise<{ badges: ReadonlyArray<{ file: string; verdict: string }> }>;
