import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Part } from '../../journey/definition/contract.js';
import type { Review } from '../../journey/process/contract.js';
import type { CriterionView, PartView, RubricLevelView } from '../../view/journey/contract.js';
import { FIELD, type OtherMarkView } from '../../view/journey/review.js';
import { textarea } from '../journey/fields.js';
import { words } from '../views/card-parts.js';
import type { AssessmentModel } from './model.js';

type Piece = TemplateResult | typeof nothing;

const level = (
  { name, description, points, isNeeded }: RubricLevelView,
  needed: string,
): TemplateResult =>
  html`<span class="level-name">${words(name)}${isNeeded ? html` <em part="needed">${needed}</em>` : nothing}</span>${description ? html`<span class="level-text">${words(description)}</span>` : nothing}${points ? html`<span class="soft">${points}</span>` : nothing}`;

/** Renders what the other assessors wrote; there is nothing before all reviews are in. */
const beside = (marks: readonly OtherMarkView[] = [], hasLevel = true): Piece =>
  marks.length
    ? html`<ul class="others" part="others" role="list">${marks.map(({ level: text, feedbackLabel, feedback }) => html`<li>${hasLevel ? html`<strong><bdi>${text}</bdi></strong>` : nothing}${feedback ? html`<div class="soft">${feedbackLabel}</div><div class="long">${words(feedback)}</div>` : nothing}</li>`)}</ul>`
    : nothing;

/** Tells whether the feedback of a criterion has to be written, or was. */
const hasFeedback = (
  { id, levels }: CriterionView,
  chosen: string | undefined,
  text: string,
): boolean => {
  const at = levels.findIndex((each) => each.id === chosen),
    needed = levels.findIndex(({ isNeeded }) => isNeeded);
  return id !== '' && ((at >= 0 && at < needed) || text.trim() !== '');
};

const remark = (model: AssessmentModel, pointer: string, about: string): Piece =>
  model.session!.findings.some(
    (each) =>
      each.code === 'names-in-feedback' && each.about === about && each.pointer.includes(pointer),
  )
    ? html`<p class="note" part="note" role="status">${model.messages.words['names-found']}</p>`
    : nothing;

/** Renders a criterion as a group of levels, none of which is chosen at the beginning. */
function criterion(view: CriterionView, key: string, model: AssessmentModel): TemplateResult {
  const { session, messages, others, onMark } = model,
    { words: say } = messages,
    { levels: chosen, feedback } = session!.review,
    { id, name, description, shownBy, levels } = view;
  const text = feedback.criteria[id] ?? '';
  const choice = (each: RubricLevelView, at: number): TemplateResult =>
    html`<label class="choice" part="level" ?data-needed=${each.isNeeded}><input type="radio" name=${key} data-target=${at === 0 ? FIELD.level(id) : nothing} .checked=${live(chosen[id] === each.id)} @change=${() => onMark({ levels: { [id]: each.id } })} /><span>${level(each, say['level-needed'])}</span></label>`;
  return html`<fieldset class="criterion" part="criterion" aria-describedby="${key}-about" ?data-differs=${others.differing.has(id)}><legend>${words(name)}${others.differing.has(id) ? html` <em part="differs">${say.differs}</em>` : nothing}</legend>
    <div id="${key}-about">${description ? html`<p>${words(description)}</p>` : nothing}${shownBy ? html`<p class="soft"><bdi>${shownBy}</bdi></p>` : nothing}</div>
    ${levels.map(choice)}${beside(others.marks.get(FIELD.criterion(id)))}
    ${hasFeedback(view, chosen[id], text) ? html`<div class="field"><label for="${key}-text">${say['feedback-criterion']}</label>${textarea(`${key}-text`, text, (value) => onMark({ feedback: { parts: {}, criteria: { [id]: value } } }), { target: FIELD.criterion(id), about: 'feedback-read' })}${remark(model, '/criteria/', id)}</div>` : nothing}</fieldset>`;
}

/** Renders the criteria of a part, and the feedback on it. */
export function partMarks(
  part: Part,
  view: PartView,
  at: number,
  model: AssessmentModel,
): TemplateResult {
  const { session, messages, others, onMark } = model;
  const text = session!.review.feedback.parts[part.id] ?? '';
  return html`${view.criteria.map((each, index) => criterion(each, `level-${at}-${index}`, model))}
    <div class="field"><label for="part-${at}-text">${messages.words['feedback-part']}<span class="sr">: ${words(view.name)}</span></label>${textarea(`part-${at}-text`, text, (value) => onMark({ feedback: { parts: { [part.id]: value }, criteria: {} } }), { target: FIELD.part(part.id), about: 'feedback-read' })}${remark(model, '/parts/', part.id)}${beside(others.marks.get(FIELD.part(part.id)), false)}</div>`;
}

/** Renders a review as it was submitted: nothing in it can be changed. */
export function frozenMarks(
  part: Part,
  view: PartView,
  own: Review,
  { messages: { words: say }, others }: AssessmentModel,
): TemplateResult {
  const mark = ({ id, name, levels }: CriterionView): TemplateResult => {
    const given = levels.find((each) => each.id === own.levels[id]);
    const text = own.feedback.criteria[id] ?? '';
    return html`<div><dt>${words(name)}${others.differing.has(id) ? html` <em part="differs">${say.differs}</em>` : nothing}</dt><dd>${given ? html`<div class="given">${level(given, say['level-needed'])}</div>` : nothing}${text ? html`<div class="long"><bdi>${text}</bdi></div>` : nothing}${beside(others.marks.get(FIELD.criterion(id)))}</dd></div>`;
  };
  return html`<dl class="feedback frozen" part="own-review">${view.criteria.map(mark)}
    <div><dt>${say['feedback-part']}</dt><dd><div class="long"><bdi>${own.feedback.parts[part.id] ?? ''}</bdi></div>${beside(others.marks.get(FIELD.part(part.id)), false)}</dd></div></dl>`;
}
