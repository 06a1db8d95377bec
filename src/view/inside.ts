import type { Badge } from '../badge/contract.js';
import type { HeadlineId } from '../locales/contract.js';
import type { VerdictMessages } from '../locales/surfaces.js';
import type { Finding, Report } from '../report/index.js';
import { leadOf } from './lead.js';
import { best, phrase } from './sanitize-text.js';
import type { ChildView, MarkName, Phrase, Tone } from './contract.js';

/** The way a badge in a record is shown by the finding on it: as it would be shown alone. */
export interface ChildLead {
  readonly id: HeadlineId;
  readonly mark: MarkName;
  readonly tone: Tone;
}

const childAt = (badge: Badge, pointer: string | undefined): Badge | undefined =>
  badge.children.find(({ found }) => found.pointer === pointer);

/** Picks the lead of a badge inside; an unreadable one has no report. */
export function childLead({ about, pointer }: Finding, badge: Badge): ChildLead {
  const child = about?.badge ?? childAt(badge, pointer);
  return about && child
    ? leadOf(about, child)
    : { id: about?.verdict ?? 'malformed', mark: about?.verdict ?? 'malformed', tone: 'quiet' };
}

/** Names a badge inside as its reader knows it, and states its verdict (W137). */
export function namesOf(
  finding: Finding,
  badge: Badge,
  messages: VerdictMessages,
): Readonly<Record<string, string | undefined>> {
  if (finding.check !== 'child') return {};
  const child = finding.about?.badge ?? childAt(badge, finding.pointer);
  return {
    title: child && titleIn(child, messages)?.text,
    answer:
      finding.code === 'child-reported'
        ? messages.headlines[childLead(finding, badge).id].lead
        : undefined,
  };
}

const titleIn = ({ credential }: Badge, { lang }: VerdictMessages): Phrase | undefined =>
  phrase(best(credential.achievement?.name, lang) ?? best(credential.name, lang), 300);

/**
 * Makes the list of the badges in a record, each with its own mark (10.A10).
 *
 * @param titleOf names a badge; the same as for one that is shown alone
 */
export function childrenOf(
  badge: Badge,
  report: Report | undefined,
  messages: VerdictMessages,
  titleOf: (child: Badge) => Phrase,
): ChildView[] {
  const judged = report?.findings.filter(({ code }) => code === 'child-reported') ?? [];
  const listed = badge.children.map((child): ChildView => {
    const finding = judged.find(({ pointer }) => pointer === child.found.pointer);
    return { ...titleOf(child), ...(finding && shown(finding, badge, messages)) };
  });
  const unread = judged.filter(({ pointer }) => !childAt(badge, pointer));
  return [
    ...listed,
    ...unread.map((finding): ChildView => ({
      ...(finding.about?.badge
        ? titleOf(finding.about.badge)
        : { text: messages.words.unnamed, dir: 'auto' }),
      ...shown(finding, badge, messages),
    })),
  ];
}

function shown(
  finding: Finding,
  badge: Badge,
  messages: VerdictMessages,
): Pick<ChildView, 'mark' | 'tone' | 'answer' | 'pointer'> {
  const { id, mark, tone } = childLead(finding, badge);
  return {
    mark,
    tone,
    answer: messages.headlines[id].lead,
    ...(finding.pointer === undefined ? {} : { pointer: finding.pointer }),
  };
}
