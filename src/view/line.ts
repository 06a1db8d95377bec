import type { Badge } from '../badge/contract.js';
import type { VerdictMessages } from '../locales/surfaces.js';
import type { Report } from '../report/index.js';
import { inOrder, messageOf } from './checks.js';
import type { ChildView, HostView, MarkName, Phrase } from './contract.js';
import { answerOf } from './headline.js';
import { wordsFor } from './hosted-words.js';
import { childrenOf } from './inside.js';
import { siteOf } from './issuer-site.js';
import { titleOf } from './title.js';

/** The parts of a card that one line of text tells. */
export interface LineView {
  readonly title: Phrase;
  readonly host: HostView;
  readonly mark: MarkName;
  readonly lead: string;
  readonly reason: string;
  /** Sentences about the presentation around the badge, where its check did not pass. */
  readonly presentation: readonly string[];
  readonly children: readonly ChildView[];
}

/**
 * Describes a badge for one line of text: the same words as on its card, without the rest of it,
 * which would take most of the time of a long list.
 *
 * @param given as returned by `read`; where the verdict is about another document (`report.badge`),
 *   that one is described
 */
export function lineOf(given: Badge, report: Report, language: VerdictMessages): LineView {
  const badge = report.badge ?? given,
    messages = wordsFor(badge, language),
    titled = (each: Badge): Phrase => titleOf(each, messages.lang, messages).title;
  return {
    title: titled(badge),
    host: siteOf(badge.credential.issuer.id),
    ...answerOf(report, badge, messages),
    presentation: inOrder(report.findings)
      .filter(({ check, outcome }) => check === 'presentation' && outcome !== 'pass')
      .map((finding) => messageOf(finding, badge, messages)),
    children: childrenOf(badge, report, messages, titled),
  };
}
