import type { Badge } from '../badge/contract.js';
import type { PlainVerdictMessages } from '../locales/surfaces.js';
import type { Report } from '../report/index.js';
import { cardSummary } from './card-summary.js';
import type { CardSummary } from './contract.js';
import { wordsFor } from './hosted-words.js';
import { personOf } from './person.js';
import { isPlain, plainVerdict } from './plain-verdict.js';
import type { ViewSettings } from './view-settings.js';

/**
 * Describes what the closed card of a verified badge shows, where the headline says it all.
 *
 * @param given as returned by `read`; a `report.badge` is described in its place
 * @param report as returned by `verify`
 * @param lang preferred for the badge's own texts
 * @param language the messages of a card with its verdict
 * @returns undefined for a report with a reason or a note, which `verifiedSummary` describes
 */
export function plainSummary<M extends PlainVerdictMessages>(
  given: Badge,
  report: Report,
  lang: string,
  language: M,
  { asOf, showRecipient }: ViewSettings,
): (CardSummary & Pick<M, 'words'>) | undefined {
  if (!isPlain(report)) return undefined;
  const badge = report.badge ?? given,
    messages = wordsFor(badge, language);
  return cardSummary(badge, lang, messages, {
    trust: { isAuthentic: report.authentic === 'yes' },
    verdict: plainVerdict(report, badge, messages, asOf),
    person: showRecipient ? personOf(badge, report, messages) : undefined,
  });
}
