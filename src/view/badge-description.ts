import type { Badge } from '../badge/contract.js';
import { dateFrom } from '../json/instant.js';
import type { BadgeMessages } from '../locales/surfaces.js';
import type { Report } from '../report/index.js';
import { accreditationsOf } from './accreditations.js';
import { checkingVerdict, judgedInBrief, textsInBrief } from './card-summary.js';
import { checksOf } from './checks.js';
import { requestsOf } from './conditions.js';
import type { CardSummary, OpenedCard } from './contract.js';
import { allDates } from './dates.js';
import { evidenceOf, factsOf, identifiersOf } from './details.js';
import { uncoveredOf, withheldOf } from './disclosure-notes.js';
import { adviceOf } from './advice.js';
import { verdictOf } from './headline.js';
import { link } from './host.js';
import { wordsFor } from './hosted-words.js';
import { childrenOf } from './inside.js';
import { personalOf } from './personal.js';
import { questionsOf } from './questions.js';
import { resultsOf } from './results.js';
import { markBudget, markdown } from './markdown-text.js';
import { best, phrase, visible } from './sanitize-text.js';
import { titleOf } from './title.js';
import { judgedBy } from './verified-summary.js';
import type { ViewSettings } from './view-settings.js';

const isIndented = (raw: string): boolean => raw.includes('\n') || !/^\s*[[{]/.test(raw);

/** Prepares the texts of an opened card, which no report changes. */
function textsOf(badge: Badge, lang: string, messages: BadgeMessages) {
  const { credential } = badge,
    about = credential.achievement,
    budget = markBudget();
  return {
    ...textsInBrief(badge, lang, messages),
    description: phrase(best(about?.description ?? credential.description, lang)),
    criteria: markdown(about?.criteria?.narrative, budget),
    criteriaLink: link(about?.criteria?.id),
    narrative: markdown(credential.narrative, budget),
    comment: markdown(credential.endorsementComment, budget),
    evidence: evidenceOf(badge, messages, budget),
    results: resultsOf(badge, messages),
    facts: factsOf(badge, messages),
    accreditations: accreditationsOf(badge, lang),
    identifiers: identifiersOf(badge, messages),
    personal: personalOf(badge, messages),
  };
}

/** Prepares everything on an opened card that a report decides. */
function judgedParts(
  badge: Badge,
  report: Report | undefined,
  texts: Pick<CardSummary, 'title'>,
  lang: string,
  messages: BadgeMessages,
  settings: ViewSettings,
) {
  const brief = judgedInBrief(
      badge,
      texts,
      lang,
      messages,
      report && judgedBy(report, badge, messages, settings),
    ),
    checks = report ? checksOf(report.findings, badge, messages) : [];
  return {
    ...brief,
    children: childrenOf(badge, report, messages, (child) => titleOf(child, lang, messages).title),
    verdict: verdictOf(brief.verdict, report, badge, messages),
    questions: questionsOf(report, badge, messages),
    checks,
    asked: requestsOf(report, messages),
    withheld: withheldOf(report, badge, messages),
    uncovered: uncoveredOf(report, badge, brief.image, messages),
    endorsements: checks.filter(({ id }) => id === 'endorsement'),
    advice: adviceOf(report, badge, messages),
  };
}

function checkingView(messages: BadgeMessages): OpenedCard['checking'] {
  const { title, meaning } = messages.headlines.checking;
  return { ...checkingVerdict(messages), title, meaning };
}

/**
 * Describes one whole badge in one language, with each report that is made of it: its texts are
 * decided once, and only what the report decides is decided again.
 */
export class BadgeDescription<M extends BadgeMessages> {
  /** Language preferred for the badge's own texts. */
  readonly lang: string;
  /** The text as received, made readable. */
  #shown?: string;
  #texts?: ReturnType<typeof textsOf>;

  /** @param lang preferred for the badge's own texts; default the language of the messages */
  constructor(
    readonly badge: Badge,
    readonly messages: M,
    lang?: string,
  ) {
    this.lang = lang ?? messages.lang;
  }

  /**
   * Describes everything that an opened card shows. Where the verdict is about another document
   * (`report.badge`), that one is described.
   */
  view(report: Report | undefined, settings: ViewSettings): OpenedCard & Pick<M, 'words'> {
    const badge = report?.badge ?? this.badge,
      messages = wordsFor(badge, this.messages),
      texts =
        badge === this.badge
          ? (this.#texts ??= textsOf(badge, this.lang, messages))
          : textsOf(badge, this.lang, messages);
    return {
      lang: messages.lang,
      dir: messages.dir,
      ...texts,
      ...judgedParts(badge, report, texts, this.lang, messages, settings),
      raw: this.#rawOf(report),
      dates: allDates(
        badge.credential,
        dateFrom(settings.now ?? report?.checkedAt ?? new Date()),
        messages,
      ),
      checking: checkingView(messages),
      words: messages.words,
    };
  }

  /**
   * Gives the text as received, which may differ from the document that was judged: then the digest
   * is not that of this text.
   */
  #rawOf(report: Report | undefined): OpenedCard['raw'] {
    const { raw, document } = this.badge;
    this.#shown ??= visible(isIndented(raw) ? raw : JSON.stringify(document, null, 2));
    return {
      exact: raw,
      shown: this.#shown,
      ...(report?.digest && !report.badge ? { digest: report.digest } : {}),
    };
  }
}
