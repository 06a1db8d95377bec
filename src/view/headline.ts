import type { Badge } from '../badge/contract.js';
import type { BadgeMessages, VerdictMessages } from '../locales/surfaces.js';
import { fill } from '../locales/fill.js';
import type { Code, Finding, FindingCode, Report } from '../report/index.js';
import { paramsOf, messageOf } from './checks.js';
import { wordsOf } from './headline-words.js';
import { agreeing, isOtherKind, leadOf, isSignatureValid } from './lead.js';
import { keyOnlyNote, mixedNote, plainVerdict } from './plain-verdict.js';
import { leading, reasonsFor } from './reasons.js';
import type { MarkName, Tone, VerdictSummary, VerdictView } from './contract.js';

/**
 * Makes the notes that are shown beside the verdict and never inside it: whose badge it is, and who
 * vouches for the issuer. Empty where nothing is proven.
 */
function notesOf(report: Report, badge: Badge, messages: VerdictMessages): VerdictSummary['notes'] {
  if (report.authentic !== 'yes') return mixedNote(badge, messages);
  const { id, mark: lead } = leadOf(report, badge),
    found = (code: Code) => report.findings.find((f) => f.code === code);
  const answers = report.findings.filter(
    (f) =>
      f.check === 'recipient' && f.outcome === (report.recipient === 'mismatch' ? 'fail' : 'pass'),
  );
  // where a person was named, the question was not whether they control a key
  const person = answers.find(({ code }) => !code.startsWith('recipient-control-')) ?? answers[0];
  const note = (finding: Finding | undefined, mark: MarkName | undefined, tone: Tone) =>
    finding ? [{ ...(mark ? { mark } : {}), tone, text: messageOf(finding, badge, messages) }] : [];
  const isGreen = lead === 'valid',
    isNews = id !== 'other-person' && id !== 'not-held';
  return [
    ...mixedNote(badge, messages),
    ...(isNews && report.recipient === 'mismatch' ? note(person, 'note', 'warn') : []),
    ...(isNews && report.recipient === 'match' ? note(person, ...agreeing(report, badge)) : []),
    ...(report.issuer === 'trusted'
      ? isGreen
        ? note(found('issuer-listed'), 'valid', 'good')
        : note(found('issuer-listed'), undefined, 'quiet')
      : []),
    ...(report.issuer === 'unlisted' ? note(found('issuer-unlisted'), 'unchecked', 'quiet') : []),
    ...report.findings
      .filter(({ check, outcome }) => check === 'presentation' && outcome !== 'pass')
      .flatMap((one) =>
        note(
          one,
          one.outcome === 'fail' ? 'note' : 'unchecked',
          one.outcome === 'fail' ? 'warn' : 'quiet',
        ),
      ),
    ...keyOnlyNote(report, badge, messages),
  ];
}

/**
 * Findings whose sentences repeat the leads “Withdrawn” and “On hold”: they are shown alone only in
 * a list of checks.
 */
const SAYS_THE_LEAD: readonly FindingCode[] = [
  'status-revoked',
  'status-suspended',
] satisfies Code[];

/** Lists badges in a valid record that are not valid, those with an undecided verdict last. */
function notValidInside({ verdict, findings }: Report): Finding[] {
  if (verdict !== 'valid') return [];
  const isOpen = ({ about }: Finding): boolean =>
    about?.verdict === 'indeterminate' || about?.verdict === 'unsupported';
  return findings
    .filter(({ code, outcome }) => code === 'child-reported' && outcome !== 'pass')
    .sort((a, b) => Number(isOpen(a)) - Number(isOpen(b)));
}

/** Gives the reason after the lead: the most telling finding, or the words of the headline. */
function firstReason(
  report: Report,
  words: string,
  badge: Badge,
  messages: VerdictMessages,
): string {
  const reasons = [...reasonsFor(report), ...notValidInside(report)],
    finding = reasons.find(({ code }) => code === 'credential-kind') ?? reasons[0];
  if (!finding) return fill(words, {}, messages.lang);
  return SAYS_THE_LEAD.includes(finding.code)
    ? fill(words, paramsOf(finding, badge, messages), messages.lang)
    : messageOf(finding, badge, messages);
}

/**
 * Words the dates of a document that is not known to be authentic: as its claim, never as a fact
 * (R-2).
 */
export function claimedDate(
  { authentic, findings }: Report,
  badge: Badge,
  messages: VerdictMessages,
): string | undefined {
  const dated = findings.find(
    ({ code, outcome }) => outcome === 'fail' && (code === 'expired' || code === 'not-yet-valid'),
  );
  if (authentic === 'yes' || !dated) return undefined;
  const { until, from } = paramsOf(dated, badge, messages);
  return dated.code === 'expired'
    ? fill(messages.words['claims-ended'], until ? { date: until } : {}, messages.lang)
    : fill(messages.words['claims-start'], from ? { date: from } : {}, messages.lang);
}

/** Tells of a credential of another kind whether its signature is valid, or why that is unknown. */
function ofItsProof(report: Report, badge: Badge, messages: VerdictMessages): string | undefined {
  if (!isOtherKind(report)) return undefined;
  const open = (['unknown', 'unsupported'] as const)
    .flatMap((outcome) => leading(report.findings, outcome, ['proof', 'key']))
    .at(0);
  return open
    ? messageOf(open, badge, messages)
    : isSignatureValid(report)
      ? messages.answers.authentic['seal-holds']
      : undefined;
}

/** Gives the reason, and what has to be known with it. */
function reasonOf(report: Report, words: string, badge: Badge, messages: VerdictMessages): string {
  const more =
    report.verdict === 'unsupported' || report.verdict === 'indeterminate'
      ? [ofItsProof(report, badge, messages), claimedDate(report, badge, messages)]
      : [];
  return more
    .filter((each) => each !== undefined)
    .reduce(
      (first, second) => fill(messages.words['and-also'], { first, second }),
      firstReason(report, words, badge, messages),
    );
}

/** Words the answer of a report: its mark, its lead, and the reason. */
export function answerOf(
  report: Report,
  badge: Badge,
  messages: VerdictMessages,
): Pick<VerdictSummary, 'mark' | 'lead' | 'reason'> {
  const { id, mark } = leadOf(report, badge),
    { lead } = wordsOf(id, messages);
  return { mark, lead, reason: reasonOf(report, messages.headlines[id].reason, badge, messages) };
}

/** Words a verdict in brief, with the findings that explain it. */
export const verdictInBrief = (
  report: Report,
  badge: Badge,
  messages: VerdictMessages,
  asOf = false,
): VerdictSummary => ({
  ...plainVerdict(report, badge, messages, asOf),
  notes: notesOf(report, badge, messages),
  reason: reasonOf(report, messages.headlines[leadOf(report, badge).id].reason, badge, messages),
});

/**
 * Completes a verdict with the headline of its report, and the meaning of that headline.
 *
 * @param summary of the same report; without one, that of a badge that is not checked
 */
export function verdictOf(
  summary: VerdictSummary,
  report: Report | undefined,
  badge: Badge,
  messages: BadgeMessages,
): VerdictView {
  const id = report ? leadOf(report, badge).id : 'unchecked',
    { title, meaning } = messages.headlines[id];
  const hasNoList =
    (id === 'valid' || id === 'record') &&
    report?.findings.some(({ code }) => code === 'status-none');
  return { ...summary, title, meaning: hasNoList ? messages.words['meaning-no-list'] : meaning };
}
