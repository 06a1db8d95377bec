import type { Criterion, Definition } from '../../journey/definition/contract.js';
import { fill } from '../../locales/fill.js';
import { neutralise, PARAM_LIMIT } from '../sanitize-text.js';
import type { CriterionView, PartView } from './contract.js';
import { only, type IssuerTexts } from './issuer-texts.js';
import { requirementView } from './requirement.js';

function criterionView(
  criterion: Criterion,
  prompts: ReadonlyMap<string, string>,
  texts: IssuerTexts,
): CriterionView {
  const { words, lang } = texts.messages;
  const values = criterion.evidence
    .map((id) => neutralise(prompts.get(id) ?? '', PARAM_LIMIT))
    .filter((prompt) => prompt !== '');
  return {
    id: criterion.id,
    name: texts.name(criterion.name),
    ...only('description', texts.phrase(criterion.description)),
    levels: criterion.levels.map(({ id, name, description, points }) => ({
      id,
      name: texts.name(name),
      ...only('description', texts.phrase(description)),
      ...(points !== undefined && {
        points: fill(words.points, { points: neutralise(points, PARAM_LIMIT) }),
      }),
      isNeeded: id === criterion.required,
    })),
    ...(values.length > 0 && { shownBy: fill(words['shown-by'], { values }, lang) }),
  };
}

/** Describes the parts of the submission, each with the rows of the rubric. */
export function partsOf({ parts }: Definition, texts: IssuerTexts): readonly PartView[] {
  const { words, lang } = texts.messages;
  const prompts = new Map(
    parts.flatMap(({ requirements }) => requirements.map(({ id, prompt }) => [id, prompt])),
  );
  return parts.map((part, at) => ({
    id: part.id,
    position: fill(words['part-n'], { n: at + 1 }, lang),
    name: texts.name(part.name),
    ...only('description', texts.markdown(part.description)),
    requirements: part.requirements.map((each) => requirementView(each, texts)),
    criteria: part.criteria.map((each) => criterionView(each, prompts, texts)),
  }));
}
