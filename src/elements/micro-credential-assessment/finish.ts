import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isMet } from '../../journey/assessment/rubric.js';
import { criteriaOf } from '../../journey/definition/parts.js';
import type { Recommendation } from '../../journey/process/contract.js';
import { fill } from '../../locales/fill.js';
import { FIELD, reviewMissingView, sentReviewView } from '../../view/journey/review.js';
import { dialog, type DialogModel } from '../journey/dialog.js';
import { missingList } from '../journey/fields.js';
import type { AssessmentModel } from './model.js';
import { conflictReason } from './offer.js';

type Piece = TemplateResult | typeof nothing;

/** Renders the choice of a recommendation, where the definition leaves it to assessors. */
function choice({ session, messages, onMark }: AssessmentModel): TemplateResult {
  const { words: say } = messages,
    codes = session!.findings.map(({ code }) => code);
  const option = (value: Recommendation, target?: string): TemplateResult =>
    html`<label class="check"><input type="radio" name="recommendation" data-target=${target ?? nothing} .checked=${live(session!.recommendation === value)} @change=${() => onMark({ recommendation: value })} /><span>${say[`recommend-${value}`]}</span></label>`;
  return html`<fieldset class="choices"><legend>${say['recommend-choose']}</legend>${option('award', FIELD.recommendation)}${option('deny')}
    ${codes.includes('award-with-unmet') ? html`<p class="problem" role="status">${say['recommend-unmet']}</p>` : nothing}
    ${codes.includes('deny-with-all-met') ? html`<p class="note" part="note" role="status">${say['recommend-all-met']}</p>` : nothing}</fieldset>`;
}

/** Renders the recommendation that follows from the levels. */
function byRubric({
  session,
  definition,
  messages,
  headingLevel,
}: AssessmentModel): TemplateResult {
  const { words: say, lang } = messages,
    { recommendation, review } = session!,
    criteria = criteriaOf(definition);
  const done = criteria.filter(
    (one) => review.levels[one.id] !== undefined && isMet(one, review.levels[one.id]),
  ).length;
  return html`<div class="section-title" role="heading" aria-level=${headingLevel + 1}>${say.recommendation}</div>
    ${recommendation ? html`<p class="advice">${say[`recommend-${recommendation}`]}</p>` : html`<p>${say['recommend-open']}</p>`}
    <p class="soft">${fill(say['criteria-met'], { done, count: criteria.length }, lang)} · ${fill(say['recommend-rule'], { needed: say['level-needed'] })}</p>`;
}

const recommendation = (model: AssessmentModel): TemplateResult =>
  html`<section class="section" part="recommendation">${model.definition.policy?.recommendation === 'assessor' ? choice(model) : byRubric(model)}</section>`;

/** Renders what is missing, and the one button that submits. */
export function finish(model: AssessmentModel): Piece {
  const { session, definition, messages, step, isChecked, headingLevel, onGo, onConfirm } = model,
    { words: say } = messages,
    all = reviewMissingView(session!.findings, definition, messages);
  return html`${recommendation(model)}<section class="section" part="finish">
    ${isChecked || all.length === 0 ? missingList(all, say, headingLevel + 1, onGo) : nothing}
    ${step === 'failed' ? html`<p class="problem" data-tone="bad">${say['send-failed']}</p>` : nothing}
    <div class="row"><button type="button" part="button submit" class="primary" id="submit" ?disabled=${step === 'sending'} @click=${() => onConfirm('submit')}>${step === 'sending' ? say.sending : say['submit-review']}</button></div></section>`;
}

/** Lists what is sent with a review, and what follows. */
const sent = ({ session, definition, messages }: AssessmentModel): TemplateResult => {
  const { words: say } = messages,
    advice = session!.recommendation;
  return html`<p>${say['confirm-goes']}</p><ul class="sent">${sentReviewView(session!.review, definition, messages).map((each) => html`<li><bdi>${each}</bdi></li>`)}</ul>
    ${advice ? html`<p><strong>${say.recommendation}: ${say[`recommend-${advice}`]}</strong></p>` : nothing}
    <p>${say['submit-blind']}</p><p>${say['submit-final']}</p>`;
};

function asked(model: AssessmentModel): Pick<DialogModel, 'title' | 'content' | 'act' | 'leave'> {
  const { words: say } = model.messages;
  switch (model.confirming) {
    case 'decline':
      return {
        title: say['decline-title'],
        content: html`<p>${say['decline-about']}</p>`,
        act: say['decline-now'],
        leave: say['go-back'],
      };
    case 'conflict':
      return {
        title: say.conflict,
        content: conflictReason(model),
        act: say['conflict-now'],
        leave: say['go-back'],
      };
    default:
      return {
        title: say['submit-title'],
        content: sent(model),
        act: say['submit-now'],
        leave: say['not-yet'],
      };
  }
}

/** Renders the dialog that confirms an act, with what is sent by it. */
export const confirm = (model: AssessmentModel): TemplateResult =>
  dialog(
    model.step === 'confirming'
      ? {
          ...asked(model),
          level: model.headingLevel + 1,
          onAct: model.onAct,
          onLeave: model.onCancel,
        }
      : undefined,
    model.onClosed,
  );
