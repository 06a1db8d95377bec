import type {
  ArtifactRequirement,
  Bounds,
  Requirement,
  TextRequirement,
} from '../../journey/definition/contract.js';
import { amount, fill } from '../../locales/fill.js';
import type { DefinitionMessages } from '../../locales/journey/contract.js';
import { neutralise, PARAM_LIMIT, TEXT_LIMIT } from '../sanitize-text.js';
import { size } from './amounts.js';
import type { RequirementView } from './contract.js';
import { only, type IssuerTexts } from './issuer-texts.js';
import { mediaTypeName } from './media-types.js';

/** Fewest and most, and the sentences for each case. */
type Sentences = Readonly<Record<'between' | 'least' | 'most', keyof DefinitionMessages['words']>>;
const WORDS: Sentences = {
  between: 'words-between',
  least: 'words-least',
  most: 'words-most',
};
const ITEMS: Sentences = {
  between: 'count-between',
  least: 'count-least',
  most: 'count-most',
};

function bounds(
  { min = 0, max }: Bounds,
  sentences: Sentences,
  { words, lang }: DefinitionMessages,
): string | undefined {
  if (min > 0 && max !== undefined)
    return fill(words[sentences.between], { min: amount(min, lang), count: max }, lang);
  if (max !== undefined) return fill(words[sentences.most], { count: max }, lang);
  return min > 0 ? fill(words[sentences.least], { count: min }, lang) : undefined;
}

/** Gives the rule for the length of an answer, in words. */
export const wordsRule = (
  { words }: TextRequirement,
  messages: DefinitionMessages,
): string | undefined => words && bounds(words, WORDS, messages);

function itemsRule(
  { count }: ArtifactRequirement,
  messages: DefinitionMessages,
): string | undefined {
  const { words, lang } = messages;
  return count?.min !== undefined && count.min === count.max
    ? fill(words['count-exactly'], { count: count.min }, lang)
    : count && bounds(count, ITEMS, messages);
}

const FORMS = { file: 'accepts-file', link: 'accepts-link', both: 'accepts-both' } as const;

function fileRules(
  { accept, mediaTypes, maxBytes }: ArtifactRequirement,
  messages: DefinitionMessages,
): readonly (string | undefined)[] {
  const { words, lang } = messages;
  if (!accept.includes('file')) return [];
  const values = mediaTypes?.map((type) => neutralise(mediaTypeName(type, messages), PARAM_LIMIT));
  return [
    maxBytes === undefined ? undefined : fill(words['size-each'], { size: size(maxBytes, lang) }),
    values?.length ? fill(words['types-allowed'], { values }, lang) : undefined,
  ];
}

function artifactRules(
  requirement: ArtifactRequirement,
  messages: DefinitionMessages,
): readonly (string | undefined)[] {
  const { accept } = requirement,
    form = accept.length > 1 ? 'both' : (accept[0] ?? 'both');
  return [
    messages.words[FORMS[form]],
    itemsRule(requirement, messages),
    ...fileRules(requirement, messages),
  ];
}

/** Describes an answer or a work that is asked for, with its rules in words. */
export function requirementView(requirement: Requirement, texts: IssuerTexts): RequirementView {
  const { messages } = texts,
    { words } = messages;
  const rules =
    requirement.kind === 'text'
      ? [words['written-answer'], wordsRule(requirement, messages)]
      : artifactRules(requirement, messages);
  return {
    id: requirement.id,
    prompt: texts.name(requirement.prompt, TEXT_LIMIT),
    ...only('guidance', texts.markdown(requirement.guidance)),
    rules: [requirement.optional ? words.optional : undefined, ...rules].filter(
      (rule) => rule !== undefined,
    ),
  };
}
