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

/** Checks whose failure means: this is not what the issuer sealed, or not a badge as the standard has it. */
const SEAL: readonly CheckId[] = ['structure', 'proof', 'key', 'schema'];
/** Without a pass of each of these nothing is authentic: absence of a complaint is not a proof. */
const REQUIRED_SEAL: readonly CheckId[] = ['structure', 'proof', 'key'];

const has = (findings: readonly Finding[], checks: readonly CheckId[], outcome: Outcome): boolean =>
  findings.some((finding) => checks.includes(finding.check) && finding.outcome === outcome);

const failedWith = (findings: readonly Finding[], code: Code): boolean =>
  findings.some((finding) => finding.code === code && finding.outcome === 'fail');

/** Is it what the issuer sealed? First row that applies. */
function authentic(findings: readonly Finding[], { strictEndorsements }: Policy): Authentic {
  const counted: readonly CheckId[] = strictEndorsements ? [...SEAL, 'endorsement'] : SEAL;
  if (has(findings, ['read', ...counted], 'fail')) return 'no';
  if (has(findings, ['read', ...counted], 'unsupported')) return 'unsupported';
  if (has(findings, counted, 'unknown')) return 'unknown';
  return REQUIRED_SEAL.every((check) => has(findings, [check], 'pass')) ? 'yes' : 'unknown';
}

/** Does it hold now? First row that applies. What an unauthenticated document says of its own withdrawal is no answer. */
function current(findings: readonly Finding[], seal: Authentic): Current {
  if (failedWith(findings, 'status-revoked')) return 'revoked';
  if (failedWith(findings, 'status-suspended')) return 'suspended';
  if (failedWith(findings, 'expired')) return 'expired';
  if (failedWith(findings, 'not-yet-valid')) return 'not-yet-valid';
  if (has(findings, ['status', 'validity'], 'unsupported')) return 'unsupported';
  // an entry that was not asked may be the one that revokes (V-51, X-2b)
  if (
    (['unknown', 'fail', 'skipped'] as const).some((outcome) =>
      has(findings, ['status', 'validity'], outcome),
    )
  )
    return 'unknown';
  const bothAnswered = has(findings, ['validity'], 'pass') && has(findings, ['status'], 'pass');
  return seal === 'yes' && bothAnswered ? 'yes' : 'unknown';
}

const issuer = (findings: readonly Finding[]): IssuerTrust =>
  has(findings, ['issuer'], 'pass') && findings.some((f) => f.code === 'issuer-listed')
    ? 'trusted'
    : findings.some((f) => f.code === 'issuer-unlisted')
      ? 'unlisted'
      : 'unknown';

/** What a comparison with a person who was named can say. */
const COMPARED: readonly FindingCode[] = [
  'recipient-match',
  'recipient-match-normalised',
  'recipient-mismatch',
  'recipient-none',
  'recipient-hash-unknown',
  'recipient-hash-malformed',
] satisfies Code[];
const MATCHES: readonly FindingCode[] = [
  'recipient-match',
  'recipient-match-normalised',
] satisfies Code[];

/** Who holds the key of a recipient need not be the person who was named: only where none was named is control of it the answer. */
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

/** Does whoever presented it control the key of its recipient? An answer of its own, whoever was named (V-63). */
function holder(findings: readonly Finding[]): HolderControl {
  const found = findings.find(
    ({ code }) => code === 'recipient-control-proven' || code === 'recipient-control-failed',
  );
  return found ? (HOLDER[found.outcome] ?? 'unknown') : 'not-checked';
}

/**
 * The headline as a function of two answers only, so that it cannot disagree with the rows. A date is the issuer's word: of a document that
 * is not known to be the issuer's it heads nothing.
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

/** What the caller counts beside the badge itself. */
export interface Policy {
  /** The letter of OB 3.0: a badge of which an endorsement does not hold is not verified (V-70). Default `false`. */
  readonly strictEndorsements?: boolean;
}

/**
 * Folds findings to one headline and four separate answers; the only judge there is (R-2, R-2a, R-3).
 *
 * @param findings what the checks found, in any order
 * @param checkedAt the clock, ISO
 * @param policy what counts beside the badge itself; default nothing
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
  const seal = authentic(findings, policy);
  const now = current(findings, seal);
  const verdict = has(findings, ['read'], 'fail')
    ? 'malformed'
    : HEADLINE.find(([when]) => when(seal, now))![1];
  return {
    verdict,
    authentic: seal,
    current: now,
    issuer: issuer(findings),
    recipient: recipient(findings),
    holder: holder(findings),
    findings,
    checkedAt,
  };
}
