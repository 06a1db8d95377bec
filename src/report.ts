/**
 * The vocabulary of outcomes: the codes that findings carry, the types of a report, and the one judge that folds findings to a verdict.
 *
 * @example
 * import { judge } from 'open-badge-elements/report';
 * const findings = [{ check: 'proof', outcome: 'fail', code: 'proof-altered' }] as const;
 * judge(findings, '2026-11-21T00:00:00Z').verdict; // 'invalid'
 */
export * from './report/index.js';
export type * from './badge/contract.js';
