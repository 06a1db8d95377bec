import type { Badge } from '../badge/contract.js';
import type { HeadlineId } from '../locales/contract.js';
import type { CheckId, Code, FindingCode, Report, Verdict } from '../report/index.js';
import { hostOf } from './host.js';
import type { MarkName, Tone } from './contract.js';

/** The first words, mark and colour of a report, the same in every view. */
export interface Lead {
  readonly id: HeadlineId;
  readonly mark: MarkName;
  readonly tone: Tone;
  /** True when the image loses its colour, since the badge is not valid. */
  readonly muted: boolean;
}

/** Tone of each verdict but `valid`: `good`, the only green, requires a named issuer too. */
const TONE: Readonly<Record<Exclude<Verdict, 'valid'>, Tone>> = {
  invalid: 'bad',
  revoked: 'bad',
  suspended: 'warn',
  expired: 'warn',
  'not-yet-valid': 'warn',
  unsupported: 'quiet',
  indeterminate: 'quiet',
  malformed: 'quiet',
};
const MUTED: readonly Verdict[] = ['invalid', 'revoked', 'malformed'];

const failed = ({ findings }: Report, check: CheckId): boolean =>
  findings.some((f) => f.check === check && f.outcome === 'fail');
const failedWith = ({ findings }: Report, ...codes: readonly string[]): boolean =>
  findings.some((f) => codes.includes(f.code) && f.outcome === 'fail');

/**
 * Tells whether the issuer is named by something beside itself: a list of the caller, or a web host
 * whose keys or pages it controls. The host is that of the issuer's `id`, to which its key
 * was bound, or one that a linkage proves; `issuer.url` alone is its own claim.
 */
export const isNamed = (report: Report, badge: Badge): boolean =>
  report.issuer === 'trusted' ||
  (report.authentic === 'yes' &&
    (hostOf(badge.credential.issuer.id).kind === 'host' ||
      report.findings.some(({ code, outcome }) => code === 'issuer-domain' && outcome === 'pass')));

/** Gives the mark of the best answer: green only where the issuer is named. */
export const agreeing = (report: Report, badge: Badge): readonly [MarkName, Tone] =>
  isNamed(report, badge) ? ['valid', 'good'] : ['signed', 'quiet'];

/**
 * Tells whether the signature is valid and its key is the issuer's, even if the document is no
 * badge for another reason.
 */
export const isSignatureValid = ({ findings }: Report): boolean =>
  (['proof', 'key'] as const).every(
    (check) =>
      findings.some((f) => f.check === check && f.outcome === 'pass') &&
      !findings.some(
        (f) => f.check === check && ['fail', 'unknown', 'unsupported'].includes(f.outcome),
      ),
  );

/**
 * Tells whether a document is a verifiable credential but no badge: it has no fault, but is out of
 * scope.
 */
export const isOtherKind = ({ verdict, findings }: Report): boolean =>
  verdict === 'unsupported' && findings.some(({ code }) => code === 'credential-kind');

/**
 * Tells whether a record contains a badge that is not valid: its publisher's signature does not
 * vouch for that one (C-3, 10.A10).
 */
const containsWorse = ({ findings }: Report): boolean =>
  findings.some(({ code, outcome }) => code === 'child-reported' && outcome !== 'pass');

/**
 * Tells whether a record contains a valid badge whose issuer is known by its key alone: the
 * publisher's signature does not name that issuer either (R-2, 10.A13).
 */
const containsUnnamed = ({ findings }: Report, badge: Badge): boolean =>
  findings.some(({ code, outcome, about, pointer }) => {
    if (code !== 'child-reported' || outcome !== 'pass' || !about) return false;
    const child = about.badge ?? badge.children.find(({ found }) => found.pointer === pointer);
    return child !== undefined && (!isNamed(about, child) || containsUnnamed(about, child));
  });

/**
 * Faults of form in a signature or in how its key is named or published: the signature was never
 * checked, or is by the issuer's own key.
 */
const OF_FORM: readonly FindingCode[] = [
  'proof-value',
  'jwt-twice',
  'jwt-header-member',
  'jwt-type',
  'key-reference-form',
  'key-malformed',
  'key-document-invalid',
] satisfies Code[];
const isOfForm = ({ findings }: Report): boolean =>
  findings
    .filter(({ check, outcome }) => outcome === 'fail' && ['proof', 'key', 'read'].includes(check))
    .every(({ code }) => OF_FORM.includes(code));

/**
 * Picks the headline of an invalid badge: “Altered” only for an alteration; a foreign key, a
 * missing proof and a fault of form have words of their own.
 */
function invalidId(report: Report): HeadlineId {
  if (failedWith(report, 'proof-missing')) return 'unsigned';
  if (isOfForm(report)) return 'faulty';
  if (failed(report, 'proof') || failed(report, 'read')) return 'invalid';
  if (failedWith(report, 'key-not-bound', 'key-not-listed')) return 'foreign-key';
  return failed(report, 'key') ? 'invalid' : 'faulty';
}

/**
 * Picks the lead of a valid badge: one of another person, or one whose holder did not prove
 * control, is no good news for the caller.
 */
function validLead(report: Report, badge: Badge): Lead {
  const of = (id: HeadlineId, mark: MarkName, tone: Tone): Lead => ({
    id,
    mark,
    tone,
    muted: false,
  });
  if (report.recipient === 'mismatch') return of('other-person', 'note', 'warn');
  if (containsWorse(report)) return of('record-mixed', 'note', 'warn');
  if (failedWith(report, 'recipient-control-failed') || failed(report, 'presentation'))
    return of('not-held', 'note', 'warn');
  if (!isNamed(report, badge)) return of('signed', 'signed', 'quiet');
  if (containsUnnamed(report, badge)) return of('record-signed', 'signed', 'quiet');
  return of(badge.kind === 'clr' ? 'record' : 'valid', 'valid', 'good');
}

/**
 * Picks the lead, the mark and the tone of a report; the only function that does, so that no view
 * is greener than another.
 *
 * @param report as returned by `verify`
 * @param badge the badge that the report is about
 */
export function leadOf(report: Report, badge: Badge): Lead {
  const { verdict } = report;
  if (verdict === 'valid') return validLead(report, badge);
  const id =
    verdict === 'invalid' ? invalidId(report) : isOtherKind(report) ? 'other-kind' : verdict;
  return { id, mark: verdict, tone: TONE[verdict], muted: MUTED.includes(verdict) };
}
