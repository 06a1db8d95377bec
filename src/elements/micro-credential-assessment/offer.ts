import { html, nothing, type TemplateResult } from 'lit';
import { words } from '../views/card-parts.js';
import { textarea } from '../journey/fields.js';
import type { AssessmentModel } from './model.js';

type Piece = TemplateResult | typeof nothing;

const facts = ({ offer, messages: { words: say } }: AssessmentModel): Piece =>
  offer
    ? html`<dl class="facts" part="facts"><div><dt>${say['offer-size']}</dt><dd>${offer.size.map((each, at) => html`${at ? ' · ' : nothing}<bdi class="piece">${each}</bdi>`)}</dd></div>
        ${offer.skills.length ? html`<div><dt>${say['skills-shown']}</dt><dd><ul class="chips" role="list">${offer.skills.map((skill) => html`<li>${words(skill)}</li>`)}</ul></dd></div>` : nothing}</dl>`
    : nothing;

/** Renders what an assessor sees before accepting, and the three answers. */
export function offered(model: AssessmentModel): TemplateResult {
  const { messages, step, onAccept, onConfirm } = model,
    { words: say } = messages,
    isSending = step === 'sending';
  return html`<section class="section offer" part="offer">${facts(model)}
    ${step === 'failed' ? html`<p class="problem" data-tone="bad">${say['answer-failed']}</p>` : nothing}
    <div class="row"><button type="button" part="button accept" class="primary" id="accept" ?disabled=${isSending} @click=${onAccept}>${isSending ? say.sending : say.accept}</button>
      <button type="button" part="button decline" id="decline" ?disabled=${isSending} @click=${() => onConfirm('decline')}>${say.decline}</button>
      <button type="button" part="button conflict" class="quiet-button" id="conflict" ?disabled=${isSending} @click=${() => onConfirm('conflict')}>${say.conflict}</button></div></section>`;
}

/** Renders the content of the dialog for a conflict of interest: a reason is needed. */
export const conflictReason = ({
  messages: { words: say },
  reason,
  isChecked,
  onReason,
}: AssessmentModel): TemplateResult => {
  const isMissing = isChecked && reason.trim() === '';
  return html`<p>${say['conflict-about']}</p><div class="field"><label for="reason">${say['conflict-reason']}</label>${textarea('reason', reason, onReason, { about: 'reason-problem', isInvalid: isMissing })}
    <p class="problem" id="reason-problem" role="alert">${isMissing ? say['conflict-missing'] : nothing}</p></div>`;
};
