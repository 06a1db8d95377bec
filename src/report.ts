/**
 * Vocabulary of outcomes: the codes of findings, the types of a report, and the function that folds
 * findings into a verdict.
 *
 * @example
 * import { judge } from 'open-badge-elements/report';
 * const findings = [{ check: 'proof', outcome: 'fail', code: 'proof-altered' }] as const;
 * judge(findings, '2026-11-21T00:00:00Z').verdict; // 'invalid'
 */
export * from './report/index.js';
export type * from './badge/contract.js';
