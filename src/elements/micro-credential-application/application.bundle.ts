import { html, nothing, type TemplateResult } from 'lit';
import { standingView } from '../../view/journey/application.js';
import { definitionView } from '../../view/journey/definition.js';
import { adopt } from '../dom/adopt-styles.js';
import { definitionBeside } from '../journey/beside.js';
import { formStyles } from '../journey/form.styles.js';
import { savingBar, spokenSaving, type SavingModel } from '../journey/saving.js';
import { definitionViews } from '../micro-credential/definition.bundle.js';
import { words } from '../views/card-parts.js';
import { applicationStyles } from './application.styles.js';
import { copies } from './copies.js';
import { changes, collaboration, statements } from './declarations.js';
import { partFields } from './fields.js';
import { finish } from './finish.js';
import type { ApplicationModel } from './model.js';
import { problemOf } from './problems.js';
import { ApplicationSession } from './session.js';
import { replyIn } from './reply.js';
import { receiptFile, standing } from './standing.js';

/** Gives what a form tells of its draft. */
const savingOf = (model: ApplicationModel): SavingModel => ({
  ...model,
  progress: model.session.completeness,
});

/** Renders the text for screen readers. */
const spoken = (model: ApplicationModel, told: string): string =>
  spokenSaving(
    savingOf(model),
    model.step === 'failed' || model.replyStep === 'failed'
      ? model.messages.words['send-failed']
      : '',
    model.copy?.step === 'opened' ? model.messages.words['copy-opened'] : '',
    told,
  );

const form = (model: ApplicationModel): TemplateResult =>
  html`${savingBar(savingOf(model))}${model.definition.parts.map((part, at) => partFields(part, model.view.parts[at]!, at, model))}
    <p class="soft">${model.messages.words['publish-hint']}</p>${collaboration(model)}${changes(model)}${statements(model)}${finish(model)}${copies(model)}`;

function draw(model: ApplicationModel): TemplateResult {
  const { messages, view, headingLevel, standing: stands } = model,
    { words: say } = messages;
  // a question is answered, and a new application begins beside; the work stays as it was submitted
  const isClosed =
    stands !== undefined &&
    (!stands.isLearnersTurn ||
      model.status.state === 'withdrawn' ||
      replyIn(model.status.state) === 'answer');
  return html`<div class="sheet-and-form">${definitionBeside(model)}<div class="form">
    <header><p class="eyebrow">${say.application}</p><div class="title" part="title" role="heading" aria-level=${headingLevel} id="title" tabindex="-1">${words(view.title)}</div></header>
    ${standing(model)}${isClosed ? nothing : form(model)}</div></div>`;
}

/** Everything that is loaded when there is an application to work on. */
export const applicationViews = {
  ApplicationSession,
  view: definitionView,
  standing: standingView,
  problem: problemOf,
  receiptFile,
  spoken,
  draw,
  adopt: (root: ParentNode): void => {
    definitionViews.adopt(root);
    adopt(root, formStyles, applicationStyles);
  },
};
/** Type of these parts, for the element that loads them. */
export type ApplicationViews = typeof applicationViews;
