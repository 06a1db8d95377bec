import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.js';
import { feedbackView } from '../../view/journey/application.js';
import { moment } from '../../view/dates.js';
import { words } from '../views/card-parts.js';
import type { ApplicationStatus } from './contract.js';
import type { ApplicationModel } from './model.js';
import { storageReason } from './problems.js';
import { replyForm } from './reply.js';

type Piece = TemplateResult | typeof nothing;

const receipt = ({ status, messages, onReceipt }: ApplicationModel): Piece => {
  const { words: say, lang } = messages,
    { submission, submittedAt, attempt } = status;
  return submission === undefined
    ? nothing
    : html`<dl class="lines" part="receipt"><div><dt>${say['receipt-number']}</dt><dd class="wrap"><bdi dir="ltr">${submission}</bdi></dd></div>
        ${submittedAt === undefined ? nothing : html`<div><dt>${say['receipt-time']}</dt><dd><time datetime=${submittedAt}>${moment(submittedAt, lang)}</time></dd></div>`}</dl>
      ${attempt === undefined ? nothing : html`<p class="soft">${fill(say['attempt-n'], { n: attempt }, lang)}</p>`}
      <p><button type="button" part="button" class="quiet-button" @click=${onReceipt}>${say['save-receipt']}</button></p>`;
};

const feedback = ({ status, definition, messages, headingLevel }: ApplicationModel): Piece => {
  const all = status.decision ? feedbackView(status.decision.feedback, definition) : [];
  return all.length
    ? html`<div class="section-title" role="heading" aria-level=${headingLevel + 1}>${messages.words.feedback}</div>
        <dl class="feedback" part="feedback">${all.map(({ about, text }) => html`<div><dt>${words(about)}</dt><dd class="long">${words(text)}</dd></div>`)}</dl>`
    : nothing;
};

/** Renders the way on after the application was taken back, as far as the policy has one. */
function again({
  status,
  session,
  definition,
  messages,
  refusedStart,
  onAgain,
}: ApplicationModel): Piece {
  const { words: say } = messages,
    { attempts = Infinity } = definition.policy ?? {};
  if (status.state !== 'withdrawn' || status.submission === undefined) return nothing;
  if (session.application.attempts >= attempts) return html`<p>${say['attempts-spent']}</p>`;
  return html`<p><button type="button" part="button again" class="primary" id="again" @click=${onAgain}>${say['start-again']}</button></p>
    ${refusedStart === undefined ? nothing : html`<p class="problem" role="alert" data-tone="bad">${fill(say['save-failed'], { reason: storageReason(refusedStart, messages) })}</p>`}`;
}

/** Gives the receipt as a file: the signed one, else the number and time of the submission. */
export function receiptFile({
  receipt: signed,
  submission,
  attempt,
  submittedAt,
}: ApplicationStatus): readonly [text: string, name: string] {
  return signed === undefined
    ? [JSON.stringify({ submission, attempt, submittedAt }, null, 2), 'receipt.json']
    : [signed, 'receipt.jwt'];
}

/** Renders where a submitted application is, its feedback and its receipt. */
export function standing(model: ApplicationModel): Piece {
  const { standing: view, headingLevel, status } = model;
  if (!view) return nothing;
  return html`<section class="standing" part="standing" data-tone=${view.tone}><div class="lead" role="heading" aria-level=${headingLevel + 1} id="standing" tabindex="-1">${view.lead}</div>
    <p>${view.about}</p>
    ${status.question ? html`<blockquote><bdi>${status.question}</bdi></blockquote>` : nothing}
    ${view.due ? html`<p class="due">${view.due}</p>` : nothing}
    ${feedback(model)}${replyForm(model)}${again(model)}${receipt(model)}</section>`;
}
