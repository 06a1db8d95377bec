export function idsIn(text: string): Set<string>;
export function bindingIds(spec: string): string[];
export function conformance(ids: readonly string[]): string;
export function idsOfDocument(text: string): string[];
