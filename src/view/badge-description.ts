import type { Badge } from '../badge/contract.js';
import { dateFrom } from '../json/instant.js';
import type { BadgeMessages, CardMessages } from '../locales/surfaces.js';
import type { Report } from '../report/index.js';
import { accreditationsOf } from './accreditations.js';
import { checksOf } from './checks.js';
import { requestsOf } from './conditions.js';
import type { CardSummary, OpenedCard } from './contract.js';
import { allDates, mainDate } from './dates.js';
import { evidenceOf, factsOf, identifiersOf, skillsOf } from './details.js';
import { uncoveredOf, withheldOf } from './disclosure-notes.js';
import { adviceOf } from './advice.js';
import { verdictInBrief, verdictOf, wordsOf } from './headline.js';
import { link } from './host.js';
import { wordsFor } from './hosted-words.js';
import { imageOf } from './image.js';
import { childrenOf } from './inside.js';
import { issuerOf, personalOf } from './issuer.js';
import { personOf } from './person.js';
import { questionsOf } from './questions.js';
import { resultsOf } from './results.js';
import { best, markBudget, markdown, PARAM_LIMIT, phrase, visible } from './sanitize-text.js';
import { titleOf } from './title.js';

/** Clock of a view, and whether it names the person. */
export interface ViewSettings {
  /** Decides between “valid until” and “ended”. Default the time of the report, else now. */
  readonly now?: Date | string;
  /** True when the caller set the clock, so that a verdict reads “as of” and not “checked”. */
  readonly asOf?: boolean;
  /** Shows the recipient's name where an authentic badge has a readable one. Default false. */
  readonly showRecipient?: boolean;
}

const isIndented = (raw: string): boolean => raw.includes('\n') || !/^\s*[[{]/.test(raw);

/** Prepares the texts of a card, which no report changes. */
function textsInBrief(badge: Badge, lang: string, messages: CardMessages) {
  return {
    ...titleOf(badge, lang, messages),
    skills: skillsOf(badge),
    tags: (badge.credential.achievement?.tags ?? [])
      .slice(0, 100)
      .map((tag) => phrase(tag, PARAM_LIMIT))
      .filter((each) => each !== undefined),
    date: mainDate(badge.credential, messages),
  };
}

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

/** Language of a view, and its settings. */
interface Setting<M> extends ViewSettings {
  readonly lang: string;
  readonly messages: M;
}

/** Prepares everything on a card that a report decides. */
const judgedInBrief = (
  badge: Badge,
  report: Report | undefined,
  { title }: Pick<CardSummary, 'title'>,
  { lang, messages, asOf, showRecipient }: Setting<CardMessages>,
) => ({
  ...(showRecipient ? { person: personOf(badge, report, messages) } : {}),
  issuer: issuerOf(badge, report, lang, messages),
  image: imageOf(badge, title.text, messages, report?.authentic === 'yes'),
  verdict: verdictInBrief(report, badge, messages, asOf),
});

/** Prepares everything on an opened card that a report decides. */
function judgedParts(
  badge: Badge,
  report: Report | undefined,
  texts: Pick<CardSummary, 'title'>,
  setting: Setting<BadgeMessages>,
) {
  const { lang, messages, asOf } = setting,
    brief = judgedInBrief(badge, report, texts, setting),
    checks = report ? checksOf(report.findings, badge, messages) : [];
  return {
    ...brief,
    children: childrenOf(badge, report, messages, (child) => titleOf(child, lang, messages).title),
    verdict: verdictOf(report, badge, messages, asOf),
    questions: questionsOf(report, badge, messages),
    checks,
    asked: requestsOf(report, messages),
    withheld: withheldOf(report, badge, messages),
    uncovered: uncoveredOf(report, badge, brief.image, messages),
    endorsements: checks.filter(({ id }) => id === 'endorsement'),
    advice: adviceOf(report, badge, messages),
  };
}

const checkingInBrief = (messages: CardMessages): CardSummary['checking'] => ({
  ...wordsOf('checking', messages),
  mark: 'checking',
  tone: 'quiet',
  notes: [],
  muted: false,
  isBrief: true,
});

function checkingView(messages: BadgeMessages): OpenedCard['checking'] {
  const { title, meaning } = messages.headlines.checking;
  return { ...checkingInBrief(messages), title, meaning };
}

/**
 * Describes one badge in one language, with each report that is made of it: its texts are decided
 * once, and only what the report decides is decided again.
 */
export class BadgeDescription<M extends CardMessages> {
  /** Language preferred for the badge's own texts. */
  readonly lang: string;
  /** The text as received, made readable. */
  #shown?: string;
  #brief?: ReturnType<typeof textsInBrief>;
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
   * Describes what a closed card shows. Where the verdict is about another document
   * (`report.badge`), that one is described.
   */
  summary(report: Report | undefined, settings: ViewSettings): CardSummary & Pick<M, 'words'> {
    const badge = report?.badge ?? this.badge,
      messages = wordsFor(badge, this.messages),
      texts =
        badge === this.badge
          ? (this.#brief ??= textsInBrief(badge, this.lang, messages))
          : textsInBrief(badge, this.lang, messages);
    return {
      lang: messages.lang,
      dir: messages.dir,
      ...texts,
      ...judgedInBrief(badge, report, texts, { ...settings, lang: this.lang, messages }),
      checking: checkingInBrief(messages),
      words: messages.words,
    };
  }

  /**
   * Describes everything that an opened card shows. Where the verdict is about another document
   * (`report.badge`), that one is described.
   */
  view<All extends BadgeMessages>(
    this: BadgeDescription<All>,
    report: Report | undefined,
    settings: ViewSettings,
  ): OpenedCard & Pick<All, 'words'> {
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
      ...judgedParts(badge, report, texts, { ...settings, lang: this.lang, messages }),
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
