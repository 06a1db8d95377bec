import type { CheckId, Finding, Outcome } from './finding.js';
import { CODES, type Code, type FindingCode } from './codes.js';

/** A finding whose check is the one its code belongs to. */
export const finding = (
  outcome: Outcome,
  code: Code,
  more: Omit<Partial<Finding>, 'check' | 'outcome' | 'code'> = {},
): Finding => ({ check: CODES[code] as CheckId, outcome, code, ...more });

/** Faults of a signature after which nothing that the text says is the issuer's word. */
export const UNPROVEN: ReadonlySet<FindingCode> = new Set<Code>(['proof-altered', 'proof-value']);

/** Whether one of these findings ends its question badly or openly. */
export const holds = (findings: readonly Finding[], check: CheckId): boolean =>
  findings.some((entry) => entry.check === check && entry.outcome === 'pass') &&
  !findings.some(
    (entry) =>
      entry.check === check &&
      entry.outcome !== 'pass' &&
      entry.outcome !== 'warn' &&
      entry.outcome !== 'skipped',
  );

/** Whether the seal is proven: proof and key both pass, nothing of them fails or stays open (V-5). */
export const sealHolds = (findings: readonly Finding[]): boolean =>
  holds(findings, 'proof') && holds(findings, 'key');
