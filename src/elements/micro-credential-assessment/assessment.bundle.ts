import { html, nothing, type TemplateResult } from 'lit';
import type { PartView } from '../../view/journey/contract.js';
import type { WorkView } from '../../view/journey/work.js';
import { adopt } from '../dom/adopt-styles.js';
import { definitionBeside } from '../journey/beside.js';
import { formStyles } from '../journey/form.styles.js';
import { savingBar, spokenSaving, type SavingModel } from '../journey/saving.js';
import { definitionViews } from '../micro-credential/definition.bundle.js';
import { words } from '../views/card-parts.js';
import { assessmentStyles } from './assessment.styles.js';
import { describeTask } from './describe-task.js';
import { confirm, finish } from './finish.js';
import { frozenMarks, partMarks } from './marks.js';
import type { AssessmentModel } from './model.js';
import { offered } from './offer.js';
import { AssessmentSession } from './session.js';
import { hasForm, ownReview, situationOf, withReview } from './situation.js';
import { standing } from './standing.js';
import { declared, partWork } from './work.js';

type Piece = TemplateResult | typeof nothing;

/** Gives what a form tells of its draft, where there is one. */
const savingOf = ({ session, ...model }: AssessmentModel): SavingModel | undefined =>
  session && { ...model, session, progress: session.progress };

/** Renders the text for screen readers. */
function spoken(model: AssessmentModel, told: string): string {
  const saving = savingOf(model),
    failed = saving ? 'send-failed' : 'answer-failed';
  const problem = model.step === 'failed' ? model.messages.words[failed] : '';
  return saving ? spokenSaving(saving, problem, told) : [problem, told].join(' ').trim();
}

/** Renders one part: the work, and beside it the rubric with the marks. */
function part(view: PartView, at: number, work: WorkView, model: AssessmentModel): TemplateResult {
  const { messages, headingLevel, session, own, definition, onJump } = model,
    { words: say } = messages,
    given = definition.parts[at]!;
  const marks = session
    ? partMarks(given, view, at, model)
    : own
      ? frozenMarks(given, view, own, model)
      : nothing;
  const column = (
    name: 'work' | 'marks',
    other: 'work' | 'marks',
    content: unknown,
  ): TemplateResult =>
    html`<div class="column ${name}" part=${name}><div class="column-head"><div class="column-title" role="heading" aria-level=${headingLevel + 2} id="${name}-${at}" tabindex="-1">${say[name === 'work' ? 'the-work' : 'your-review']}</div>
      <button type="button" part="button" class="quiet-button jump" @click=${() => onJump(`${other}-${at}`)}>${say[name === 'work' ? 'to-rubric' : 'to-work']}</button></div>${content}</div>`;
  return html`<section class="part" part="part"><div class="part-title" role="heading" aria-level=${headingLevel + 1}><span class="soft-inline">${view.position}</span> ${words(view.name)}</div>
    <div class="columns">${column('work', 'marks', partWork(view, work, model))}${column('marks', 'work', marks)}</div></section>`;
}

function opened(work: WorkView, model: AssessmentModel): TemplateResult {
  const { view, messages, session, situation } = model,
    { words: say } = messages,
    saving = savingOf(model);
  return html`<p class="soft about" part="about"><span>${say['work-id']} <bdi class="id" dir="ltr">${work.id}</bdi></span><span>${work.attempt}</span></p>
    ${saving ? savingBar(saving) : nothing}
    <p class="soft">${say['blind-note']}${session ? html` <span id="feedback-read">${say['feedback-read']}</span>` : nothing}</p>
    ${work.notes.map((note) => html`<p class="note" part="note">${note}</p>`)}
    ${declared(work, model)}${view.parts.map((each, at) => part(each, at, work, model))}
    ${session && hasForm(situation) ? finish(model) : nothing}`;
}

function content(model: AssessmentModel): Piece {
  const { situation, work } = model;
  if (situation === 'offered') return offered(model);
  return work && situation !== 'declined' ? opened(work, model) : nothing;
}

const draw = (model: AssessmentModel): TemplateResult => {
  const { messages, view, offer, headingLevel, situation } = model;
  const hasWork = situation !== 'offered' && situation !== 'declined';
  return html`<header><p class="eyebrow">${messages.words.assessment}</p><div class="title" part="title" role="heading" aria-level=${headingLevel} id="title" tabindex="-1">${words(offer?.title ?? view.title)}</div></header>
    ${standing(model)}${hasWork ? definitionBeside(model) : nothing}${content(model)}${confirm(model)}`;
};

/** Everything that is loaded when there is a task to show. */
export const assessmentViews = {
  AssessmentSession,
  describeTask,
  situationOf,
  ownReview,
  withReview,
  hasForm,
  spoken,
  draw,
  adopt: (root: ParentNode): void => {
    definitionViews.adopt(root);
    adopt(root, formStyles, assessmentStyles);
  },
};
/** Type of these parts, for the element that loads them. */
export type AssessmentViews = typeof assessmentViews;
