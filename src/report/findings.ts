import type { CheckId, Finding, Outcome } from './finding.js';
import { CODES, type Code, type FindingCode } from './codes.js';

/** Makes a finding whose check is the one that its code belongs to. */
export const finding = (
  outcome: Outcome,
  code: Code,
  more: Omit<Partial<Finding>, 'check' | 'outcome' | 'code'> = {},
): Finding => ({ check: CODES[code] as CheckId, outcome, code, ...more });

/** Faults of a signature that leave nothing in the text attributable to the issuer. */
export const UNPROVEN: ReadonlySet<FindingCode> = new Set<Code>(['proof-altered', 'proof-value']);

/** Tells whether a check passed, without a finding that failed or stayed open. */
export const isValid = (findings: readonly Finding[], check: CheckId): boolean =>
  findings.some((entry) => entry.check === check && entry.outcome === 'pass') &&
  !findings.some(
    (entry) =>
      entry.check === check &&
      entry.outcome !== 'pass' &&
      entry.outcome !== 'warn' &&
      entry.outcome !== 'skipped',
  );

/**
 * Tells whether the badge is proven authentic: proof and key both pass, and nothing of them fails
 * or stays open (V-5).
 */
export const isProofValid = (findings: readonly Finding[]): boolean =>
  isValid(findings, 'proof') && isValid(findings, 'key');
