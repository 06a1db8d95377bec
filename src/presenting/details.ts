import type { Alignment, Badge, EvidenceItem } from '../badge/contract.js';
import type { Messages, Word } from '../locales/contract.js';
import { fill } from '../locales/fill.js';
import { day } from './dates.js';
import { link } from './host.js';
import { nameOf } from './people.js';
import { markdown, neutralise, PARAM_LIMIT, phrase } from './text.js';
import type { EvidenceView, Line, SkillView } from './view.js';

const short = (text: string | undefined): string | undefined => text === undefined ? undefined : neutralise(text, PARAM_LIMIT) || undefined;

const skillView = ({ name, code, framework, description, type, url }: Alignment): SkillView | undefined => {
  const named = phrase(name, PARAM_LIMIT);
  return named && { name: named, code: short(code), framework: short(framework), description: phrase(description), type: short(type), link: link(url) };
};

/** Skills and frameworks the achievement is aligned to. */
export const skillsOf = ({ credential }: Badge): SkillView[] => (credential.achievement?.alignments ?? []).map(skillView).filter((each) => each !== undefined);

const evidenceView = ({ id, name, description, narrative, genre, audience }: EvidenceItem, { words }: Messages): EvidenceView => ({
  name: phrase(name, PARAM_LIMIT) ?? { text: words.evidence, dir: 'auto' }, description: phrase(description), narrative: markdown(narrative),
  genre: short(genre), audience: short(audience), link: link(id),
});
export const evidenceOf = ({ credential }: Badge, messages: Messages): EvidenceView[] => credential.evidence.map((item) => evidenceView(item, messages));

/** `de-CH` as “Schweizer Hochdeutsch”; the tag itself when it has no name. */
function languageName(tag: string, lang: string): string {
  try { return new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag; } catch { return tag; }
}

function activity({ credential }: Badge, lang: string): string | undefined {
  const [start, end] = [day(credential.activityStart, lang), day(credential.activityEnd, lang)];
  return start || end ? [start, end].filter(Boolean).join(' – ') : undefined;
}

/** The rest that is worth knowing, one line each, absent ones left out. */
export function factsOf(badge: Badge, messages: Messages): Line[] {
  const { credential, found, dataModel } = badge, { lang, words } = messages, about = credential.achievement;
  const count = (value: number | undefined) => value === undefined ? undefined : new Intl.NumberFormat(lang).format(value);
  const facts: ReadonlyArray<readonly [Word, string | undefined]> = [
    ['type', about?.achievementType], ['credits-earned', count(credential.creditsEarned)], ['credits-available', count(about?.creditsAvailable)],
    ['role', credential.role], ['term', credential.term], ['activity', activity(badge, lang)], ['field', about?.fieldOfStudy], ['specialization', about?.specialization],
    ['assessed-by', nameOf(credential.source, lang)?.text], ['created-by', about?.creator?.id !== credential.issuer.id ? nameOf(about?.creator, lang)?.text : undefined],
    ['language', about?.inLanguage && languageName(about.inLanguage, lang)], ['version', about?.version], ['code', about?.humanCode],
    ['data-model', `${dataModel}`], ['found-in', [found.container, found.chunk, found.keyword].filter(Boolean).join(' · ')],
  ];
  return [
    ...facts.flatMap(([word, value]) => value ? [{ label: words[word], value: neutralise(value, PARAM_LIMIT) }] : []),
    ...(credential.partial ? [{ label: fill(words.partial), value: '✓' }] : []),
  ];
}

/** Identifiers of the badge, not of the person. */
export function identifiersOf({ credential }: Badge): Line[] {
  const about = credential.achievement;
  const lines = [...(about?.identifiers ?? []).map(({ identifier, identifierType }) => ({ label: identifierType, value: identifier })),
    ...(credential.id ? [{ label: 'id', value: credential.id }] : []), ...(about?.id ? [{ label: 'achievement', value: about.id }] : [])];
  return lines.map(({ label, value }) => ({ label: neutralise(label, PARAM_LIMIT), value: neutralise(value, PARAM_LIMIT * 2) }));
}
