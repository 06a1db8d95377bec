import type { Badge } from '../badge/contract.js';
import { fill } from '../locales/fill.js';
import type { PlainVerdictMessages } from '../locales/surfaces.js';
import type { Report } from '../report/index.js';
import type { VerdictSummary } from './contract.js';
import { moment, todayOf } from './dates.js';
import { wordsOf } from './headline-words.js';
import { hostOf } from './host.js';
import { isNamed, leadOf } from './lead.js';

type Notes = VerdictSummary['notes'];

/** Warns of a host that mixes letters of several alphabets, as a look-alike does. */
export function mixedNote({ credential }: Badge, { words }: PlainVerdictMessages): Notes {
  const { ascii, mixed } = hostOf(credential.issuer.id);
  return mixed ? [{ mark: 'note', tone: 'warn', text: `${ascii} ${words['mixed-scripts']}` }] : [];
}

/** Tells that an issuer is known by its key alone, where the lead does not. */
export const keyOnlyNote = (report: Report, badge: Badge, messages: PlainVerdictMessages): Notes =>
  report.authentic === 'yes' && leadOf(report, badge).id !== 'signed' && !isNamed(report, badge)
    ? [{ mark: 'unchecked', tone: 'quiet', text: messages.answers.issuer['key-only'] }]
    : [];

/**
 * Tells whether the headline of a report says all that a closed card shows: it is valid, and no
 * list, person, presentation or badge inside has an answer of its own beside it.
 */
export const isPlain = ({ verdict, issuer, recipient, findings }: Report): boolean =>
  verdict === 'valid' &&
  issuer !== 'trusted' &&
  issuer !== 'unlisted' &&
  recipient !== 'match' &&
  recipient !== 'mismatch' &&
  findings.every(
    ({ check, outcome }) => outcome === 'pass' || !['presentation', 'child'].includes(check),
  );

/** Words a verdict by its headline alone, without the findings that explain it. */
export function plainVerdict(
  report: Report,
  badge: Badge,
  messages: PlainVerdictMessages,
  asOf = false,
): VerdictSummary {
  const { verdict, checkedAt, asOf: saved } = report,
    { id, mark, tone, muted } = leadOf(report, badge);
  return {
    ...wordsOf(id, messages),
    verdict,
    mark,
    tone,
    muted,
    notes: [...mixedNote(badge, messages), ...keyOnlyNote(report, badge, messages)],
    when: {
      iso: saved ?? checkedAt,
      text: fill(messages.words[asOf || saved ? 'as-of' : 'checked-at'], {
        date: moment(saved ?? checkedAt, messages.lang),
      }),
    },
    ...(asOf || saved ? {} : { whenShort: todayOf(checkedAt, messages.lang) }),
    isBrief: id === 'valid',
  };
}
