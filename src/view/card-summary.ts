import type { Badge } from '../badge/contract.js';
import type { CardMessages } from '../locales/surfaces.js';
import type { CardSummary, PersonView, VerdictSummary } from './contract.js';
import { mainDate } from './dates.js';
import { wordsOf } from './headline-words.js';
import { imageOf } from './image.js';
import { issuerOf, type IssuerTrust } from './issuer.js';
import { PARAM_LIMIT, phrase } from './sanitize-text.js';
import { SHOWN_LIMITS } from './shown-limits.js';
import { skillsOf } from './skills.js';
import { titleOf } from './title.js';

/** What a report decides on a closed card. */
export interface JudgedSummary {
  readonly trust: IssuerTrust;
  readonly verdict: VerdictSummary;
  readonly person?: PersonView;
}

/** Prepares the texts of a card, which no report changes. */
export function textsInBrief(badge: Badge, lang: string, messages: CardMessages) {
  return {
    ...titleOf(badge, lang, messages),
    skills: skillsOf(badge),
    tags: (badge.credential.achievement?.tags ?? [])
      .slice(0, SHOWN_LIMITS.tags)
      .map((tag) => phrase(tag, PARAM_LIMIT))
      .filter((each) => each !== undefined),
    date: mainDate(badge.credential, messages),
  };
}

/** Words a badge without a report: not checked, and never green. */
export const uncheckedVerdict = (messages: CardMessages): VerdictSummary => ({
  ...wordsOf('unchecked', messages),
  mark: 'unchecked',
  tone: 'quiet',
  notes: [],
  muted: false,
});

/** Words a badge that is being verified. */
export const checkingVerdict = (messages: CardMessages): CardSummary['checking'] => ({
  ...wordsOf('checking', messages),
  mark: 'checking',
  tone: 'quiet',
  notes: [],
  muted: false,
  isBrief: true,
});

/** Prepares what a report may change on a closed card; without a report, nothing is trusted. */
export const judgedInBrief = (
  badge: Badge,
  { title }: Pick<CardSummary, 'title'>,
  lang: string,
  messages: CardMessages,
  judged?: JudgedSummary,
) => ({
  ...(judged?.person ? { person: judged.person } : {}),
  issuer: issuerOf(badge, lang, messages, judged?.trust),
  image: imageOf(badge, title.text, messages, judged?.trust.isAuthentic ?? false),
  verdict: judged?.verdict ?? uncheckedVerdict(messages),
});

/**
 * Describes what a closed card shows of a badge.
 *
 * @param badge the one that is shown
 * @param lang preferred for the badge's own texts
 * @param messages with the words for this badge
 * @param judged what a report decides; default: not checked
 */
export function cardSummary<M extends CardMessages>(
  badge: Badge,
  lang: string,
  messages: M,
  judged?: JudgedSummary,
): CardSummary & Pick<M, 'words'> {
  const texts = textsInBrief(badge, lang, messages);
  return {
    lang: messages.lang,
    dir: messages.dir,
    ...texts,
    ...judgedInBrief(badge, texts, lang, messages, judged),
    checking: checkingVerdict(messages),
    words: messages.words,
  };
}
