import type { Definition, Reference, Related } from '../../journey/definition/contract.js';
import { fill } from '../../locales/fill.js';
import type { DefinitionMessages } from '../../locales/journey/contract.js';
import { hostOf, link } from '../host.js';
import { DATA_IMAGE, isHeavyUrl } from '../image.js';
import { neutralise, PARAM_LIMIT, phrase, TEXT_LIMIT } from '../sanitize-text.js';
import type {
  DefinitionView,
  FactView,
  ReferenceView,
  RelatedView,
  SkillView,
} from './contract.js';
import { money } from './amounts.js';
import { IssuerTexts, only } from './issuer-texts.js';
import { partsOf } from './parts.js';

/** Number of assessors of a definition that names none (`Policy.assessors`). */
const ASSESSORS = 2;
/** Business days until the decision, where a definition names none (`Policy.decisionDays`). */
const DECISION_DAYS = 14;

/**
 * Gives the image: one inside the definition, or one that the issuer's own host serves. Any other
 * host would learn who reads the page.
 */
function imageOf({ id, image, issuer }: Definition): string | undefined {
  if (image === undefined) return undefined;
  if (DATA_IMAGE.test(image)) return isHeavyUrl(image) ? undefined : image;
  const target = link(image);
  if (!target?.href.startsWith('https:')) return undefined;
  const own = [id, issuer.url, issuer.id].map((each) => hostOf(each).ascii);
  return own.includes(target.host.ascii) ? target.href : undefined;
}

/** Gives the fee in words: an amount, or “Free”. */
export const feeOf = ({ fee }: Pick<Definition, 'fee'>, { words, lang }: DefinitionMessages) =>
  fee && Number(fee.amount) !== 0 ? money(fee, lang) : words.free;

function factsOf(definition: Definition, texts: IssuerTexts): readonly FactView[] {
  const { messages } = texts,
    { words, lang } = messages,
    { policy = {}, assessor, fee } = definition,
    { attempts, assessors = ASSESSORS, decisionDays = DECISION_DAYS } = policy;
  const who = texts.phrase(assessor?.name, PARAM_LIMIT)?.text;
  return [
    {
      label: words.fee,
      value: feeOf(definition, messages),
      ...only('note', texts.phrase(fee?.note)),
    },
    {
      label: words.attempts,
      value:
        attempts === undefined
          ? words['attempts-any']
          : fill(words['attempts-n'], { count: attempts }, lang),
    },
    {
      label: words.assessment,
      value: fill(words['assessors-n'], { count: assessors }, lang),
      ...only('note', who === undefined ? undefined : phrase(fill(words['assessed-by'], { who }))),
    },
    {
      label: words.decision,
      value: fill(words['decision-days'], { count: decisionDays }, lang),
    },
  ];
}

const referenceView = ({ title, url, note }: Reference, texts: IssuerTexts): ReferenceView => ({
  title: texts.name(title, TEXT_LIMIT),
  ...only('link', link(url)),
  ...only('note', texts.markdown(note)),
});

const skillView = (
  { name, url, code, framework }: Definition['skills'][number],
  texts: IssuerTexts,
): SkillView => {
  const from = neutralise([framework, code].filter(Boolean).join(' · '), PARAM_LIMIT);
  return {
    name: texts.name(name),
    ...(from === '' ? {} : { from }),
    ...only('link', link(url)),
  };
};

const RELATIONS: readonly Related['relation'][] = ['stack', 'before', 'after', 'related'];

function relatedOf({ related = [] }: Definition, texts: IssuerTexts): readonly RelatedView[] {
  return RELATIONS.map((relation) => ({
    relation: texts.messages.words[`relation-${relation}`],
    items: related
      .filter((each) => each.relation === relation)
      .map(({ id, name }) => ({ id, name: texts.name(name ?? id), ...only('link', link(id)) })),
  })).filter(({ items }) => items.length > 0);
}

/**
 * Decides everything that the public page of a micro-credential shows. Contains no HTML.
 *
 * @param definition as its author wrote it: untrusted
 * @param messages the language
 */
export function definitionView(
  definition: Definition,
  messages: DefinitionMessages,
): DefinitionView {
  const { words, lang, dir } = messages,
    { issuer, inLanguage, version } = definition,
    texts = new IssuerTexts(messages, inLanguage),
    host = hostOf(issuer.id ?? issuer.url);
  return {
    lang,
    dir,
    title: texts.name(definition.name),
    competency: texts.name(definition.competency, TEXT_LIMIT),
    ...only('image', imageOf(definition)),
    issuer: { name: texts.name(issuer.name), ...(host.ascii === '' ? {} : { host }) },
    promises: [words['no-time-limit'], words['prior-learning'], words['no-course']],
    ...only('priorLearning', texts.markdown(definition.priorLearning)),
    facts: factsOf(definition, texts),
    ...only('keyMethod', texts.markdown(definition.keyMethod)),
    components: definition.components.map(({ name, description }) => ({
      name: texts.name(name),
      ...only('description', texts.markdown(description)),
    })),
    ...only('rationale', texts.markdown(definition.rationale)),
    research: definition.research.map((each) => referenceView(each, texts)),
    resources: definition.resources.map((each) => referenceView(each, texts)),
    ...only('guidelines', texts.markdown(definition.guidelines)),
    parts: partsOf(definition, texts),
    skills: definition.skills.map((each) => skillView(each, texts)),
    related: relatedOf(definition, texts),
    version: fill(words.version, { version: neutralise(version, PARAM_LIMIT) }),
  };
}
