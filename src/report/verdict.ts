import type { Code, FindingCode } from './codes.js';
import type {
  Authentic,
  CheckId,
  Current,
  Finding,
  HolderControl,
  IssuerTrust,
  Outcome,
  RecipientMatch,
  Report,
  Verdict,
} from './finding.js';

/**
 * Checks whose failure means that the badge is not what the issuer signed, or not a badge according
 * to the standard.
 */
const PROOF: readonly CheckId[] = ['structure', 'proof', 'key', 'schema'];
/**
 * Checks that must each pass for a badge to be authentic: the absence of a failure is not a proof.
 */
const REQUIRED_PROOF: readonly CheckId[] = ['structure', 'proof', 'key'];

const has = (findings: readonly Finding[], checks: readonly CheckId[], outcome: Outcome): boolean =>
  findings.some((finding) => checks.includes(finding.check) && finding.outcome === outcome);

const failedWith = (findings: readonly Finding[], code: Code): boolean =>
  findings.some((finding) => finding.code === code && finding.outcome === 'fail');

/** Decides if the badge is as the issuer signed it. The first row that applies counts. */
function authentic(findings: readonly Finding[], { strictEndorsements }: Policy): Authentic {
  const counted: readonly CheckId[] = strictEndorsements ? [...PROOF, 'endorsement'] : PROOF;
  if (has(findings, ['read', ...counted], 'fail')) return 'no';
  if (has(findings, ['read', ...counted], 'unsupported')) return 'unsupported';
  if (has(findings, counted, 'unknown')) return 'unknown';
  return REQUIRED_PROOF.every((check) => has(findings, [check], 'pass')) ? 'yes' : 'unknown';
}

/**
 * Decides if the badge is valid now. The first row that applies counts. A statement of an
 * unauthenticated document about its own revocation is not an answer.
 */
function current(findings: readonly Finding[], proof: Authentic): Current {
  if (failedWith(findings, 'status-revoked')) return 'revoked';
  if (failedWith(findings, 'status-suspended')) return 'suspended';
  if (failedWith(findings, 'expired')) return 'expired';
  if (failedWith(findings, 'not-yet-valid')) return 'not-yet-valid';
  if (has(findings, ['status', 'validity'], 'unsupported')) return 'unsupported';
  // an entry that was not looked up may be the one that revokes (V-51, X-2b)
  if (
    (['unknown', 'fail', 'skipped'] as const).some((outcome) =>
      has(findings, ['status', 'validity'], outcome),
    )
  )
    return 'unknown';
  const bothAnswered = has(findings, ['validity'], 'pass') && has(findings, ['status'], 'pass');
  return proof === 'yes' && bothAnswered ? 'yes' : 'unknown';
}

const issuer = (findings: readonly Finding[]): IssuerTrust =>
  has(findings, ['issuer'], 'pass') && findings.some((f) => f.code === 'issuer-listed')
    ? 'trusted'
    : findings.some((f) => f.code === 'issuer-unlisted')
      ? 'unlisted'
      : 'unknown';

/** Codes of a comparison with a person who was named. */
const COMPARED: readonly FindingCode[] = [
  'recipient-match',
  'recipient-match-normalised',
  'recipient-mismatch',
  'recipient-none',
  'recipient-withheld',
  'recipient-hash-unknown',
  'recipient-hash-malformed',
] satisfies Code[];
const MATCHES: readonly FindingCode[] = [
  'recipient-match',
  'recipient-match-normalised',
] satisfies Code[];

/**
 * Decides if the badge belongs to the recipient. The person with the recipient's key need not be
 * the one who was named: control of the key is the answer only if no person was named.
 */
function recipient(findings: readonly Finding[]): RecipientMatch {
  if (failedWith(findings, 'recipient-mismatch')) return 'mismatch';
  const passes = (codes: readonly FindingCode[]): boolean =>
    findings.some(({ code, outcome }) => outcome === 'pass' && codes.includes(code));
  const isNamed = findings.some(({ code }) => COMPARED.includes(code));
  return passes(isNamed ? MATCHES : ['recipient-control-proven']) ? 'match' : 'not-checked';
}

const HOLDER: Readonly<Partial<Record<Outcome, HolderControl>>> = {
  pass: 'proven',
  fail: 'failed',
};

/**
 * Decides if the presenter controls the recipient's key. The answer does not depend on the person
 * named (V-63).
 */
function holder(findings: readonly Finding[]): HolderControl {
  const found = findings.find(
    ({ code }) => code === 'recipient-control-proven' || code === 'recipient-control-failed',
  );
  return found ? (HOLDER[found.outcome] ?? 'unknown') : 'not-checked';
}

/**
 * Verdict as a function of two answers only, so that it cannot disagree with them. A date in a
 * document that is not known to be the issuer's does not decide the verdict.
 */
export const HEADLINE: ReadonlyArray<
  readonly [when: (a: Authentic, c: Current) => boolean, verdict: Verdict]
> = [
  [(a) => a === 'no', 'invalid'],
  [(_, c) => c === 'revoked', 'revoked'],
  [(_, c) => c === 'suspended', 'suspended'],
  [(a, c) => a === 'yes' && c === 'expired', 'expired'],
  [(a, c) => a === 'yes' && c === 'not-yet-valid', 'not-yet-valid'],
  [(a, c) => a === 'unsupported' || c === 'unsupported', 'unsupported'],
  [(a, c) => a !== 'yes' || c !== 'yes', 'indeterminate'],
  [() => true, 'valid'],
];

/** Policy of the caller for documents beside the badge itself. */
export interface Policy {
  /**
   * Counts endorsements for the verdict, as OB 3.0 requires literally: a badge with an endorsement
   * that is not valid is then not verified. Default `false`.
   */
  readonly strictEndorsements?: boolean;
}

/**
 * Folds findings into one verdict and separate answers. It is the only place where a verdict is
 * made.
 *
 * @param findings findings of the checks, in any order
 * @param checkedAt the clock, ISO
 * @param policy documents that count beside the badge itself; default none
 * @returns the report; it has no authority beyond its findings
 * @example
 * import { judge } from 'open-badge-elements/report';
 * const findings = [{ check: 'proof', outcome: 'fail', code: 'proof-altered' }] as const;
 * judge(findings, '2026-11-21T00:00:00Z').verdict; // 'invalid'
 */
export function judge(
  findings: readonly Finding[],
  checkedAt: string,
  policy: Policy = {},
): Report {
  const proof = authentic(findings, policy);
  const now = current(findings, proof);
  const verdict = has(findings, ['read'], 'fail')
    ? 'malformed'
    : HEADLINE.find(([when]) => when(proof, now))![1];
  return {
    verdict,
    authentic: proof,
    current: now,
    issuer: issuer(findings),
    recipient: recipient(findings),
    holder: holder(findings),
    findings,
    checkedAt,
  };
}
