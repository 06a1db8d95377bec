import type { Badge } from '../badge/contract.js';
import { fill } from '../locales/fill.js';
import type { VerdictMessages } from '../locales/surfaces.js';
import type { Report } from '../report/index.js';
import { cardSummary, type JudgedSummary } from './card-summary.js';
import { paramsOf } from './checks.js';
import type { CardSummary } from './contract.js';
import { verdictInBrief } from './headline.js';
import { wordsFor } from './hosted-words.js';
import type { IssuerTrust } from './issuer.js';
import { personOf } from './person.js';
import type { ViewSettings } from './view-settings.js';

/** Tells whether a badge is authentic, and which trust list names its issuer, if any. */
function trustOf(report: Report, badge: Badge, messages: VerdictMessages): IssuerTrust {
  const listed =
    report.issuer === 'trusted'
      ? report.findings.find(({ code }) => code === 'issuer-listed')
      : undefined;
  return {
    isAuthentic: report.authentic === 'yes',
    ...(listed
      ? {
          listedBy: fill(
            messages.words['listed-by'],
            paramsOf(listed, badge, messages),
            messages.lang,
          ),
        }
      : {}),
  };
}

/** Prepares what a report decides on a closed card. */
export const judgedBy = (
  report: Report,
  badge: Badge,
  messages: VerdictMessages,
  { asOf, showRecipient }: ViewSettings,
): JudgedSummary => ({
  trust: trustOf(report, badge, messages),
  verdict: verdictInBrief(report, badge, messages, asOf),
  person: showRecipient ? personOf(badge, report, messages) : undefined,
});

/**
 * Describes what the closed card of a verified badge shows. Where the verdict is about another
 * document (`report.badge`), that one is described.
 *
 * @param given as returned by `read`
 * @param report as returned by `verify`
 * @param lang preferred for the badge's own texts
 * @param language the messages of a card with its verdict
 */
export function verifiedSummary<M extends VerdictMessages>(
  given: Badge,
  report: Report,
  lang: string,
  language: M,
  settings: ViewSettings,
): CardSummary & Pick<M, 'words'> {
  const badge = report.badge ?? given,
    messages = wordsFor(badge, language);
  return cardSummary(badge, lang, messages, judgedBy(report, badge, messages, settings));
}
