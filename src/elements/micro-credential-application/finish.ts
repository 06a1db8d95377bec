import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.js';
import { missingView, sentView } from '../../view/journey/application.js';
import type { ApplicationModel } from './model.js';

type Piece = TemplateResult | typeof nothing;

/** Renders what is missing as a calm list; each entry leads to its field. */
function missing(model: ApplicationModel): TemplateResult {
  const { session, definition, messages, onGo, headingLevel } = model,
    { words: say } = messages,
    all = missingView(session.completeness.missing, session.application, definition, messages);
  if (all.length === 0)
    return html`<p class="ready" id="missing" tabindex="-1">${say['all-complete']}</p>`;
  return html`<div class="missing" part="missing"><div class="section-title" role="heading" aria-level=${headingLevel + 1} id="missing" tabindex="-1">${say['still-missing']}</div>
    <ul role="list">${all.map(({ text, target }) => html`<li><button type="button" part="button" class="quiet-button" @click=${() => onGo(target)}><bdi>${text}</bdi></button></li>`)}</ul></div>`;
}

/** Renders the dialog that states what is sent. */
function confirm(model: ApplicationModel): TemplateResult {
  const { messages, session, definition, step, onConfirm, onCancel, onClosed, headingLevel } =
      model,
    { words: say } = messages,
    { application } = session,
    max = definition.policy?.attempts;
  return html`<dialog aria-labelledby="confirm" @close=${onClosed}>${
    step === 'confirming'
      ? html`<div class="section-title" role="heading" aria-level=${headingLevel + 1} id="confirm">${say['confirm-title']}</div>
        <p>${say['confirm-goes']}</p><ul class="sent">${sentView(application, messages).map((each) => html`<li><bdi>${each}</bdi></li>`)}</ul>
        <p>${say['confirm-identity']}</p><p>${say['confirm-copy']}</p>
        <p class="soft">${fill(say['attempt-n'], { n: application.attempts + 1, ...(max === undefined ? {} : { max }) }, messages.lang)}</p>
        <div class="row"><button type="button" part="button" class="primary" @click=${onConfirm}>${say['submit-now']}</button><button type="button" part="button" @click=${onCancel}>${say['not-yet']}</button></div>`
      : nothing
  }</dialog>`;
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
