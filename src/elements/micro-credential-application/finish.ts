import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.js';
import { missingView, sentView } from '../../view/journey/application.js';
import { dialog } from '../journey/dialog.js';
import { missingList } from '../journey/fields.js';
import type { ApplicationModel } from './model.js';

type Piece = TemplateResult | typeof nothing;

/** Renders what is missing. */
const missing = (model: ApplicationModel): TemplateResult => {
  const { session, definition, messages, onGo, headingLevel } = model;
  return missingList(
    missingView(session.completeness.missing, session.application, definition, messages),
    messages.words,
    headingLevel + 1,
    onGo,
  );
};

/** Lists what is sent, and who gets it. */
const sent = ({ messages, session, definition }: ApplicationModel): TemplateResult => {
  const { words: say } = messages,
    { application } = session,
    max = definition.policy?.attempts;
  return html`<p>${say['confirm-goes']}</p><ul class="sent">${sentView(application, messages).map((each) => html`<li><bdi>${each}</bdi></li>`)}</ul>
    <p>${say['confirm-identity']}</p><p>${say['confirm-copy']}</p>
    <p class="soft">${fill(say['attempt-n'], { n: application.attempts + 1, ...(max === undefined ? {} : { max }) }, messages.lang)}</p>`;
};

/** Renders the dialog that states what is sent. */
function confirm(model: ApplicationModel): TemplateResult {
  const { messages, step, onConfirm, onCancel, onClosed, headingLevel } = model,
    { words: say } = messages;
  return dialog(
    step === 'confirming'
      ? {
          title: say['confirm-title'],
          level: headingLevel + 1,
          content: sent(model),
          act: say['submit-now'],
          leave: say['not-yet'],
          onAct: onConfirm,
          onLeave: onCancel,
        }
      : undefined,
    onClosed,
  );
}

/** Renders the one button that submits, or the reason why there is none. */
function submit({
  session: { application },
  definition: { policy = {} },
  messages: { words: say },
  step,
  onSubmit,
}: ApplicationModel): TemplateResult {
  if (application.attempts >= (policy.attempts ?? Infinity))
    return html`<p>${say['attempts-spent']}</p>`;
  return html`<div class="row"><button type="button" part="button submit" class="primary" id="submit" ?disabled=${step === 'sending'} @click=${onSubmit}>${
    step === 'sending' ? say.sending : application.attempts > 0 ? say['submit-again'] : say.submit
  }</button><span class="soft">${policy.preCheckByPerson ? say['check-by-person'] : say['check-free']}</span></div>`;
}

/** Renders the end of the form: what is missing, submitting, and its confirmation. */
export const finish = (model: ApplicationModel): Piece =>
  html`<section class="section" part="finish">
    ${model.isChecked || model.session.completeness.isComplete ? missing(model) : nothing}
    ${model.step === 'failed' ? html`<p class="problem" data-tone="bad">${model.messages.words['send-failed']}</p>` : nothing}
    ${submit(model)}${confirm(model)}</section>`;
