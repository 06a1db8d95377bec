import type { Achievement, Badge, EvidenceItem } from '../badge/contract.js';
import type { BadgeWord } from '../locales/contract.js';
import type { BadgeMessages } from '../locales/surfaces.js';
import { amount, fill } from '../locales/fill.js';
import { day } from './dates.js';
import { link } from './host.js';
import { nameOf } from './issuer.js';
import { markdown, type MarkBudget } from './markdown-text.js';
import { neutralise, PARAM_LIMIT, phrase } from './sanitize-text.js';
import { SHOWN_LIMITS } from './shown-limits.js';
import { short } from './skills.js';
import type { EvidenceView, Line } from './contract.js';

const evidenceView = (
  { id, name, description, narrative, genre, audience }: EvidenceItem,
  { words }: BadgeMessages,
  budget: MarkBudget,
): EvidenceView => ({
  name: phrase(name, PARAM_LIMIT) ?? { text: words.evidence, dir: 'auto' },
  description: phrase(description),
  narrative: markdown(narrative, budget),
  genre: short(genre),
  audience: short(audience),
  link: link(id),
});
export const evidenceOf = (
  { credential }: Badge,
  messages: BadgeMessages,
  budget: MarkBudget,
): EvidenceView[] =>
  credential.evidence
    .slice(0, SHOWN_LIMITS.evidence)
    .map((item) => evidenceView(item, messages, budget));

/** Names a language: `de-CH` as “Schweizer Hochdeutsch”; the tag itself when it has no name. */
function languageName(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/**
 * Lists the languages of other versions of the achievement, which it declares to be the same in
 * other words.
 */
function otherLanguages(about: Achievement | undefined, lang: string): string | undefined {
  const tags = (about?.related ?? []).flatMap(({ inLanguage }) => inLanguage ?? []).slice(0, 20);
  return tags.length
    ? new Intl.ListFormat(lang, { type: 'unit', style: 'short' }).format(
        tags.map((tag) => languageName(tag, lang)),
      )
    : undefined;
}

function activity(credential: Badge['credential'], lang: string): string | undefined {
  const [start, end] = [day(credential.activityStart, lang), day(credential.activityEnd, lang)];
  return start || end ? [start, end].filter(Boolean).join(' – ') : undefined;
}

type Facts = ReadonlyArray<readonly [BadgeWord, string | undefined]>;
const stated = (facts: Facts, { words }: BadgeMessages): Line[] =>
  facts.flatMap(([word, value]) =>
    value ? [{ label: words[word], value: neutralise(value, PARAM_LIMIT) }] : [],
  );

/** Lists facts about the award: credits, role, term, who assessed it. */
function awardFacts(credential: Badge['credential'], { lang, words }: BadgeMessages): Facts {
  const about = credential.achievement;
  const count = (value: number | undefined) =>
    value === undefined ? undefined : amount(value, lang);
  return [
    [
      'type',
      [about?.achievementType, credential.partial ? words.partial : undefined]
        .filter(Boolean)
        .join(' · '),
    ],
    ['credits-earned', count(credential.creditsEarned)],
    ['credits-available', count(about?.creditsAvailable)],
    ['role', credential.role],
    ['term', credential.term],
    ['activity', activity(credential, lang)],
    ['field', about?.fieldOfStudy],
    ['specialization', about?.specialization],
    ['assessed-by', nameOf(credential.source, lang)?.text],
  ];
}

/** Names who made the achievement, unless the issuer did. */
const makerOf = ({ achievement, issuer }: Badge['credential'], lang: string) =>
  achievement?.creator?.id !== issuer.id ? nameOf(achievement?.creator, lang)?.text : undefined;

/** Lists facts about the achievement as a text: who made it, languages, version, code. */
function recordFacts(credential: Badge['credential'], { lang, words }: BadgeMessages): Facts {
  const { achievement: about, renderMethods } = credential;
  const method = renderMethods?.map((each) => neutralise(each, PARAM_LIMIT)).join(', ');
  return [
    ['created-by', makerOf(credential, lang)],
    ['language', about?.inLanguage && languageName(about.inLanguage, lang)],
    ['also-in', otherLanguages(about, lang)],
    ['version', about?.version],
    ['code', about?.humanCode],
    ['render-method', renderMethods && fill(words['not-run'], { method: method ?? '' })],
  ];
}

/** Lists other facts, one line each, without those that are absent. */
export const factsOf = ({ credential }: Badge, messages: BadgeMessages): Line[] =>
  stated([...awardFacts(credential, messages), ...recordFacts(credential, messages)], messages);

/** Lists identifiers of the badge, not of the person, and the kind of file. */
export function identifiersOf(
  { credential, found, dataModel }: Badge,
  messages: BadgeMessages,
): Line[] {
  const about = credential.achievement;
  const named = (about?.identifiers ?? [])
    .slice(0, SHOWN_LIMITS.identifiers)
    .map(({ identifier, identifierType }) => ({
      label: neutralise(identifierType, PARAM_LIMIT),
      value: neutralise(identifier, PARAM_LIMIT * 2),
    }));
  const own = (
    [
      ['credential', credential.id],
      ['achievement', about?.id],
    ] as const
  ).flatMap(([word, id]) =>
    id ? [{ label: messages.words[word], value: neutralise(id, PARAM_LIMIT * 2) }] : [],
  );
  return [
    ...named,
    ...own,
    ...stated(
      [
        ['data-model', `${dataModel}`],
        ['found-in', [found.container, found.chunk, found.keyword].filter(Boolean).join(' · ')],
      ],
      messages,
    ),
  ];
}
