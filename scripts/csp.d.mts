export const STRICT_CSP: string;
export const VERIFIER_CSP: string;
export function policyOf(path: string): string;
