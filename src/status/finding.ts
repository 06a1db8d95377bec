import type { Code } from '../report/codes.js';
import type { Evidence, Finding, Outcome } from '../report/finding.js';

/** Makes a `status` finding with its code. */
export const statusFinding = (
  outcome: Outcome,
  code: Extract<Code, `status-${string}`>,
  params?: Finding['params'],
  evidence?: Evidence,
): Finding => ({ check: 'status', outcome, code, params, evidence });
