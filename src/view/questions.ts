import type { Badge } from '../badge/contract.js';
import type { QuestionId } from '../locales/contract.js';
import type { BadgeMessages } from '../locales/surfaces.js';
import { QUESTIONS } from '../locales/contract.js';
import { fill } from '../locales/fill.js';
import type { Finding, Report } from '../report/index.js';
import { paramsOf, messageOf, technicalOf } from './checks.js';
import { day } from './dates.js';
import { claimedDate } from './headline.js';
import { wordsOf } from './headline-words.js';
import { siteOf } from './issuer-site.js';
import { agreeing, isNamed, isOtherKind, leadOf, isSignatureValid } from './lead.js';
import { leading } from './reasons.js';
import { best, phrase } from './sanitize-text.js';
import type { Line, MarkName, QuestionView, Tone } from './contract.js';

interface Answer {
  readonly answer: string;
  readonly mark: MarkName;
  readonly tone: Tone;
  readonly detail?: string;
  readonly from?: readonly Finding[];
}
type Ask = (report: Report, badge: Badge, messages: BadgeMessages) => Answer;

const OUTCOME_OF = { no: 'fail', unknown: 'unknown', unsupported: 'unsupported' } as const;
const PROOF = ['read', 'proof', 'key', 'structure', 'schema'] as const;
const find = ({ findings }: Report, ...codes: readonly Finding['code'][]): Finding | undefined =>
  findings.find(({ code }) => codes.includes(code));

const authentic: Ask = (report, badge, messages) => {
  const words = messages.answers.authentic,
    holds = report.findings.find((f) => f.check === 'proof' && f.outcome === 'pass');
  if (report.authentic === 'yes') {
    const params = holds ? paramsOf(holds, badge, messages) : {},
      [mark, tone] = agreeing(report, badge);
    return {
      answer: words.yes,
      mark,
      tone,
      detail: fill(words['sealed-by'], params, messages.lang),
      from: holds ? [holds] : [],
    };
  }
  const reasons = leading(report.findings, OUTCOME_OF[report.authentic], PROOF);
  const mark = ({ no: 'invalid', unknown: 'indeterminate', unsupported: 'unsupported' } as const)[
    report.authentic
  ];
  const answer = reasons[0] ? messageOf(reasons[0], badge, messages) : words[report.authentic],
    isIntact = report.authentic === 'no' || (isOtherKind(report) && isSignatureValid(report)),
    proof = holds && isIntact ? words['seal-holds'] : undefined;
  // “id is missing” answers another question than “Authentic?”: first its meaning, then the finding
  const told =
    leadOf(report, badge).id === 'faulty'
      ? {
          answer: wordsOf('faulty', messages).reason,
          detail: [answer, proof].filter(Boolean).join(' · '),
        }
      : { answer, detail: proof };
  return { ...told, mark, tone: report.authentic === 'no' ? 'bad' : 'quiet', from: reasons };
};

/** Answers whether a badge is current: not revoked, and until when, in one of four ways. */
function isCurrent(report: Report, badge: Badge, messages: BadgeMessages): Answer {
  const until = day(badge.credential.validUntil, messages.lang),
    none = find(report, 'status-none');
  const key = `${none ? 'no-list' : 'yes'}${until ? '-until' : ''}` as const;
  const list = report.findings.find(
    (f) => f.check === 'status' && f.outcome === 'pass' && f.evidence?.url,
  );
  const [mark, tone] = agreeing(report, badge);
  return {
    answer: fill(messages.answers.current[key], until ? { until } : {}),
    mark,
    tone,
    from: list ? [list] : [],
    detail: list
      ? fill(messages.answers.current['list-read'], paramsOf(list, badge, messages), messages.lang)
      : undefined,
  };
}

const NOT_NOW: Readonly<Record<string, readonly [MarkName, Tone]>> = {
  revoked: ['revoked', 'bad'],
  suspended: ['suspended', 'warn'],
  expired: ['expired', 'warn'],
  'not-yet-valid': ['not-yet-valid', 'warn'],
  unknown: ['indeterminate', 'quiet'],
  unsupported: ['unsupported', 'quiet'],
};

const current: Ask = (report, badge, messages) => {
  if (report.current === 'yes') return isCurrent(report, badge, messages);
  const words = messages.answers.current,
    [mark, tone] = NOT_NOW[report.current]!;
  const outcome =
    report.current === 'unknown'
      ? 'unknown'
      : report.current === 'unsupported'
        ? 'unsupported'
        : 'fail';
  const reasons = [
    ...leading(report.findings, outcome, ['status', 'validity']),
    ...leading(report.findings, 'fail', ['status', 'validity']),
  ];
  const isClaim = report.current === 'expired' || report.current === 'not-yet-valid';
  if (report.authentic !== 'yes' && (isClaim || !reasons.length))
    return {
      answer: words['not-asked'],
      mark: 'unchecked',
      tone: 'quiet',
      from: reasons,
      detail: claimedDate(report, badge, messages),
    };
  return {
    answer: reasons[0] ? messageOf(reasons[0], badge, messages) : fill(words[report.current]),
    mark,
    tone,
    from: reasons,
  };
};

/** Answers about an issuer that a list or the person names as trusted. */
function trustedIssuer(report: Report, badge: Badge, messages: BadgeMessages): Answer {
  const words = messages.answers.issuer,
    listed = find(report, 'issuer-listed');
  if (report.authentic !== 'yes')
    return { answer: words['not-established'], mark: 'unchecked', tone: 'quiet' };
  return {
    answer: fill(words.trusted, listed ? paramsOf(listed, badge, messages) : {}, messages.lang),
    mark: 'valid',
    tone: 'good',
    detail: siteOf(badge.credential.issuer.id).ascii,
  };
}

/** Gives the host that the issuer is proven to control, if any. */
function controlledHost(report: Report, { credential }: Badge): string | undefined {
  if (report.authentic !== 'yes') return undefined;
  const host = siteOf(credential.issuer.id);
  return host.kind === 'host'
    ? host.ascii
    : find(report, 'issuer-domain')?.params?.['host']?.toString();
}

const LIST_PROBLEMS = [
  'issuer-list-unreachable',
  'issuer-list-unreadable',
  'issuer-list-not-authentic',
] as const;

/** Gives the sentence about an issuer that is not trusted: known, or unknown. */
function sentenceOnIssuer(
  answer: Exclude<Report['issuer'], 'trusted'>,
  report: Report,
  badge: Badge,
  messages: BadgeMessages,
): string {
  const problem = answer === 'unknown' && find(report, ...LIST_PROBLEMS);
  if (problem) return messageOf(problem, badge, messages);
  const host = siteOf(badge.credential.issuer.id),
    controls = controlledHost(report, badge);
  const key =
    answer === 'unknown' && host.kind !== 'host' && !isNamed(report, badge)
      ? ('key-only' as const)
      : (`${answer}${controls ? '-controls' : ''}` as const);
  return fill(messages.answers.issuer[key], { host: controls || host.ascii });
}

const issuer: Ask = (report, badge, messages) => {
  const words = messages.answers.issuer;
  if (report.authentic === 'no')
    return { answer: words['not-asked'], mark: 'unchecked', tone: 'quiet' };
  const from = report.findings.filter((f) => f.check === 'issuer');
  if (report.issuer === 'trusted') return { ...trustedIssuer(report, badge, messages), from };
  const name = phrase(best(badge.credential.issuer.name, messages.lang))?.text;
  return {
    answer: sentenceOnIssuer(report.issuer, report, badge, messages),
    mark: find(report, ...LIST_PROBLEMS) ? 'indeterminate' : 'unchecked',
    tone: 'quiet',
    from,
    detail: name ? fill(words['self-asserted'], { name }) : undefined,
  };
};

/**
 * Words the recipient of a badge that is not authentic, who may be any name a forger chose: as its
 * claim, never as an award.
 */
const claimed = (
  { authentic: secured, recipient: answer }: Report,
  { answers }: BadgeMessages,
  from: readonly Finding[],
): Answer => ({
  answer:
    secured === 'no'
      ? answers.issuer['not-asked']
      : answers.recipient[answer === 'match' ? 'names-them' : 'names-other'],
  mark: 'unchecked',
  tone: 'quiet',
  from,
});

const recipient: Ask = (report, badge, messages) => {
  const words = messages.answers.recipient,
    { subjectId, identities } = badge.credential;
  const from = report.findings.filter((f) => f.check === 'recipient'),
    // control of a key does not answer who the recipient is, where a person was named
    named = from.filter(({ code }) => !code.startsWith('recipient-control-')),
    told = [...named, ...from].find((f) => f.outcome !== 'skipped'),
    held = [...named, ...from].find((f) => f.outcome === 'pass');
  const contradicted = from.find(
    (f) => f.code === 'recipient-control-failed' && f.outcome === 'fail',
  );
  if (contradicted)
    return {
      answer: messageOf(contradicted, badge, messages),
      mark: 'invalid',
      tone: 'bad',
      from,
    };
  if (report.authentic !== 'yes' && report.recipient !== 'not-checked')
    return claimed(report, messages, from);
  if (report.recipient === 'match') {
    const [mark, tone] = agreeing(report, badge);
    return {
      answer: held ? messageOf(held, badge, messages) : words.match,
      mark,
      tone,
      from,
    };
  }
  if (report.recipient === 'mismatch')
    return { answer: words.mismatch, mark: 'note', tone: 'warn', from };
  if (told)
    return {
      answer: messageOf(told, badge, messages),
      mark: told.outcome === 'unsupported' ? 'unsupported' : 'indeterminate',
      tone: 'quiet',
      from,
    };
  return {
    answer: subjectId || identities.length ? words['not-checked'] : words['no-recipient'],
    mark: 'unchecked',
    tone: 'quiet',
    from,
  };
};

const ASK: Readonly<Record<QuestionId, Ask>> = { authentic, current, issuer, recipient };

/** Answers the four questions in their fixed order, each one also when it was not checked. */
export function questionsOf(
  report: Report | undefined,
  badge: Badge,
  messages: BadgeMessages,
): QuestionView[] {
  return QUESTIONS.map((id) => {
    const unasked: Answer = {
      answer: messages.headlines.unchecked.lead,
      mark: 'unchecked',
      tone: 'quiet',
    };
    const { from = [], ...answer } = report ? ASK[id](report, badge, messages) : unasked;
    const technical: Line[] = from.flatMap((finding) => technicalOf(finding, messages));
    return { id, question: messages.questions[id], ...answer, technical };
  });
}
