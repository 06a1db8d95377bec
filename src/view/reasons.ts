import type {
  CheckId,
  Code,
  Finding,
  FindingCode,
  Outcome,
  Report,
  Verdict,
} from '../report/index.js';

/** Checks that explain a verdict, most telling first. */
const PROOF: readonly CheckId[] = ['read', 'proof', 'key', 'structure', 'schema'];
const EXPLAINED_BY: Readonly<
  Record<Verdict, readonly [outcome: Outcome, checks: readonly CheckId[]]>
> = {
  malformed: ['fail', ['read']],
  invalid: ['fail', PROOF],
  revoked: ['fail', ['status']],
  suspended: ['fail', ['status']],
  expired: ['fail', ['validity']],
  'not-yet-valid': ['fail', ['validity']],
  unsupported: ['unsupported', [...PROOF, 'status', 'validity']],
  indeterminate: ['unknown', [...PROOF, 'status', 'validity']],
  valid: ['pass', []],
};
/** Findings that explain most, which come first within one check. */
const TELLING: readonly FindingCode[] = [
  'proof-altered',
  'key-unreachable',
  'key-not-bound',
  'proof-missing',
  'status-revoked',
  'status-suspended',
  'expired',
  'not-yet-valid',
  'term-undefined',
  'context-redefines',
] satisfies Code[];
const rank = ({ code }: Finding): number =>
  (TELLING.indexOf(code) + TELLING.length + 1) % (TELLING.length + 1);

/**
 * Findings that a check was left out, without a reason: any finding with a reason comes before
 * them.
 */
const NO_REASON: readonly FindingCode[] = [
  'proof-not-checked',
  'key-not-checked',
  'status-not-checked',
] satisfies Code[];
const hasNoReason = ({ code }: Finding): number => Number(NO_REASON.includes(code));

/** Lists the findings of an outcome among these checks, most telling first. */
export const leading = (
  findings: readonly Finding[],
  outcome: Outcome,
  checks: readonly CheckId[],
): Finding[] =>
  checks
    .flatMap((check) =>
      findings
        .filter((f) => f.check === check && f.outcome === outcome)
        .sort((a, b) => rank(a) - rank(b)),
    )
    .sort((a, b) => hasNoReason(a) - hasNoReason(b));

/** Lists the findings that the verdict rests on. */
export const reasonsFor = ({ verdict, findings }: Report): Finding[] => {
  const [outcome, checks] = EXPLAINED_BY[verdict];
  const found = leading(findings, outcome, checks);
  // A status list that failed its own check leaves the answer open: the badge is not to blame
  // . Its dates are no reason for that.
  return found.length || verdict !== 'indeterminate'
    ? found
    : leading(findings, 'fail', ['status']);
};
