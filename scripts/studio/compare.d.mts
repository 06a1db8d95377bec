export const TOLERANCE: {
  readonly threshold: number;
  readonly share: number;
  readonly pixels: number;
};
export function isPinned(): boolean;
export function differs(
  name: string,
  png: Buffer,
  by: number,
): { readonly message: string; readonly image?: Buffer } | undefined;
