export function idsIn(text: string): Set<string>;
export function bindingIds(spec: string): string[];
export function citations(
  folder: string,
  wanted?: (file: string) => boolean,
  read?: (text: string) => string,
): Map<string, string[]>;
export function conformance(ids: readonly string[]): string;
export function idsOfDocument(text: string): string[];
export function rowsFor(ids: readonly string[]): ReadonlyArray<{
  readonly id: string;
  readonly state: 'tested' | 'in the source' | 'open';
  readonly line: string;
}>;
export const NOTHING: string;
