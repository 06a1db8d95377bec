import type { Badge } from '../badge/contract.js';
import type { AdvisedCode, HeadlineId, Messages } from '../locales/contract.js';
import { ADVISED } from '../locales/contract.js';
import { fill } from '../locales/fill.js';
import type { CheckId, Code, Finding, Outcome, Report, Verdict } from '../report/index.js';
import { paramsOf, sentenceOf } from './checks.js';
import { moment } from './dates.js';
import { hostOf } from './host.js';
import type { AdviceView, MarkName, Tone, VerdictView } from './view.js';

const TONE: Readonly<Record<Verdict, Tone>> = {
  valid: 'good',
  invalid: 'bad',
  revoked: 'bad',
  suspended: 'warn',
  expired: 'warn',
  'not-yet-valid': 'warn',
  unsupported: 'quiet',
  indeterminate: 'quiet',
  malformed: 'quiet',
};
/** The picture of what does not hold loses its colour. */
const MUTED: readonly Verdict[] = ['invalid', 'revoked', 'malformed'];

/** Which checks explain a verdict, most telling first. */
const SEAL: readonly CheckId[] = ['read', 'proof', 'key', 'structure', 'schema'];
const EXPLAINED_BY: Readonly<
  Record<Verdict, readonly [outcome: Outcome, checks: readonly CheckId[]]>
> = {
  malformed: ['fail', ['read']],
  invalid: ['fail', SEAL],
  revoked: ['fail', ['status']],
  suspended: ['fail', ['status']],
  expired: ['fail', ['validity']],
  'not-yet-valid': ['fail', ['validity']],
  unsupported: ['unsupported', [...SEAL, 'status', 'validity']],
  indeterminate: ['unknown', [...SEAL, 'status', 'validity']],
  valid: ['pass', []],
};
/** Within one check, the finding that says most comes first. */
const TELLING: readonly Code[] = [
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
];
const rank = ({ code }: Finding): number =>
  (TELLING.indexOf(code) + TELLING.length + 1) % (TELLING.length + 1);

/** The findings of an outcome among these checks, most telling first. */
export const leading = (
  findings: readonly Finding[],
  outcome: Outcome,
  checks: readonly CheckId[],
): Finding[] =>
  checks.flatMap((check) =>
    findings
      .filter((f) => f.check === check && f.outcome === outcome)
      .sort((a, b) => rank(a) - rank(b)),
  );

/** The findings that the verdict rests on. */
export const reasonsFor = ({ verdict, findings }: Report): Finding[] => {
  const [outcome, checks] = EXPLAINED_BY[verdict];
  const found = leading(findings, outcome, checks);
  // A status list that failed its own check leaves the answer open: the badge is not to blame.
  return found.length || verdict !== 'indeterminate'
    ? found
    : leading(findings, 'fail', ['status', 'validity']);
};

/** A badge of somebody else is not good news for the person who asked, whatever its verdict. */
const isOthers = ({ verdict, recipient }: Report): boolean =>
  verdict === 'valid' && recipient === 'mismatch';
/** Somebody asked for proof that the holder is here, and what came contradicts it: a copied or replayed badge. */
const isNotHeld = ({ verdict, findings }: Report): boolean =>
  verdict === 'valid' &&
  findings.some(({ code, outcome }) => code === 'recipient-control-failed' && outcome === 'fail');
const isForAnother = (report: Report): boolean => isOthers(report) || isNotHeld(report);

/** “Altered” is said only of what was altered: a foreign key, a missing seal and a fault of form have words of their own. */
export function headlineId(report: Report): HeadlineId {
  if (isOthers(report)) return 'other-person';
  if (isNotHeld(report)) return 'not-held';
  if (report.verdict !== 'invalid') return report.verdict;
  const failed = (check: CheckId) =>
    report.findings.some((f) => f.check === check && f.outcome === 'fail');
  if (report.findings.some((f) => f.code === 'proof-missing' && f.outcome === 'fail'))
    return 'unsigned';
  if (failed('proof') || failed('read')) return 'invalid';
  if (
    report.findings.some(
      (f) => (f.code === 'key-not-bound' || f.code === 'key-not-listed') && f.outcome === 'fail',
    )
  )
    return 'foreign-key';
  return failed('key') ? 'invalid' : 'faulty';
}

/** What stands beside the verdict and never inside it: whose badge it is, and who vouches for the issuer. */
function notesOf(report: Report, badge: Badge, messages: Messages): VerdictView['notes'] {
  const answers = report.findings.filter(
    (f) =>
      f.check === 'recipient' && f.outcome === (report.recipient === 'mismatch' ? 'fail' : 'pass'),
  );
  // where a person was named, whether they hold a key is not what was asked
  const recipient =
    answers.find(({ code }) => !code.startsWith('recipient-control-')) ?? answers[0];
  const listed = report.findings.find((f) => f.code === 'issuer-listed' && f.outcome === 'pass');
  const unlisted =
    report.issuer === 'unlisted'
      ? report.findings.find((f) => f.code === 'issuer-unlisted')
      : undefined;
  const byKey =
    report.issuer === 'unknown' &&
    report.authentic === 'yes' &&
    hostOf(badge.credential.issuer.id).kind === 'key';
  const note = (finding: Finding | undefined, mark: MarkName, tone: Tone) =>
    finding ? [{ mark, tone, text: sentenceOf(finding, badge, messages) }] : [];
  if (report.authentic === 'no') return [];
  return [
    ...(isForAnother(report)
      ? []
      : report.recipient === 'mismatch'
        ? note(recipient, 'note', 'warn')
        : note(report.recipient === 'match' ? recipient : undefined, 'valid', 'good')),
    ...(report.issuer === 'trusted'
      ? report.verdict === 'valid'
        ? note(listed, 'valid', 'good')
        : note(listed, 'unchecked', 'quiet')
      : note(unlisted, 'unchecked', 'quiet')),
    ...(byKey
      ? [{ mark: 'unchecked', tone: 'quiet', text: messages.answers.issuer['key-only'] } as const]
      : []),
  ];
}

/** Their sentences stand alone in a list of checks; after “Withdrawn” and “On hold” they would say it twice. */
const SAYS_THE_LEAD: readonly Code[] = ['status-revoked', 'status-suspended'];

/** Why, after the lead: the finding that says most, or the words of the headline. */
function reasonOf(report: Report, words: string, badge: Badge, messages: Messages): string {
  const finding = reasonsFor(report)[0];
  if (!finding) return fill(words, {}, messages.lang);
  return SAYS_THE_LEAD.includes(finding.code)
    ? fill(words, paramsOf(finding, badge, messages), messages.lang)
    : sentenceOf(finding, badge, messages);
}

/** What the seal says; without a report: not checked, and never green. */
export function verdictOf(
  report: Report | undefined,
  badge: Badge,
  messages: Messages,
  asOf = false,
): VerdictView {
  if (!report)
    return {
      ...wordsOf('unchecked', messages),
      mark: 'unchecked',
      tone: 'quiet',
      notes: [],
      muted: false,
    };
  const { verdict, checkedAt, asOf: saved } = report,
    words = wordsOf(headlineId(report), messages);
  return {
    ...words,
    verdict,
    mark: isForAnother(report) ? 'note' : verdict,
    muted: MUTED.includes(verdict),
    notes: notesOf(report, badge, messages),
    tone: isForAnother(report) ? 'warn' : TONE[verdict],
    meaning:
      verdict === 'valid' &&
      !isForAnother(report) &&
      report.findings.some(({ code }) => code === 'status-none')
        ? messages.words['meaning-no-list']
        : words.meaning,
    reason: reasonOf(report, messages.headlines[headlineId(report)].reason, badge, messages),
    when: {
      iso: saved ?? checkedAt,
      text: fill(messages.words[asOf || saved ? 'as-of' : 'checked-at'], {
        date: moment(saved ?? checkedAt, messages.lang),
      }),
    },
  };
}

/** The words of a headline, without a finding to make them precise. */
export const wordsOf = (id: HeadlineId, { headlines }: Messages) => {
  const { lead, reason, title, meaning } = headlines[id];
  return { lead, reason: fill(reason), title, meaning };
};

const isAdvised = (code: Code): code is AdvisedCode => (ADVISED as readonly Code[]).includes(code);
/** Three problems are what a person can take in. */
const ADVICE_LIMIT = 3;

/** “Nothing to do” need not be said. */
const withoutNothing = ({ issuer, ...advice }: AdviceView, { headlines }: Messages): AdviceView =>
  issuer === undefined || issuer === headlines.valid.issuer ? advice : { ...advice, issuer };

/** What to do now: for each problem behind the verdict, then for what was not asked. */
export function adviceOf(
  report: Report | undefined,
  badge: Badge,
  messages: Messages,
): AdviceView[] {
  const general = (id: HeadlineId): AdviceView => ({
    about: messages.headlines[id].lead,
    reader: messages.headlines[id].reader,
    issuer: messages.headlines[id].issuer,
  });
  if (!report) return [withoutNothing(general('unchecked'), messages)];
  if (report.verdict === 'valid' && report.recipient === 'match' && report.issuer === 'trusted')
    return [];
  const beside = report.findings.filter((f) =>
    ['issuer-unlisted', 'issuer-list-unreachable', 'recipient-mismatch', 'text-mojibake'].includes(
      f.code,
    ),
  );
  const precise = [...reasonsFor(report), ...(report.authentic === 'no' ? [] : beside)].filter(
    ({ code }) => isAdvised(code),
  );
  const said = [...new Map(precise.map((finding) => [finding.code, finding])).values()]
    .slice(0, ADVICE_LIMIT)
    .map((finding) => {
      const { reader, issuer } = messages.advice[finding.code as AdvisedCode],
        params = paramsOf(finding, badge, messages);
      return {
        about: sentenceOf(finding, badge, messages),
        reader: fill(reader, params),
        issuer: fill(issuer, params),
      };
    });
  const explained =
    report.verdict === 'valid' || reasonsFor(report).some(({ code }) => isAdvised(code));
  return (explained && said.length ? said : [general(headlineId(report)), ...said]).map((each) =>
    withoutNothing(each, messages),
  );
}
