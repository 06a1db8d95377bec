import { html, nothing, type TemplateResult } from 'lit';
import { mark } from '../base/icons.js';
import { card, type CardModel } from './card.js';
import { picture, words } from './card-parts.js';

const open = (event: Event): void =>
  ((event.currentTarget as Element).nextElementSibling as HTMLDialogElement).showModal();

/**
 * Renders the line under the title: the issuer's host when all is well, otherwise the verdict and
 * its reason.
 */
const second = ({ view, verdict }: CardModel): TemplateResult =>
  !verdict || verdict.tone === 'good'
    ? html`<small part="host"><bdi>${view?.issuer.host.ascii || view?.issuer.name.text}</bdi></small>`
    : html`<small part="reason"><strong part="verdict">${verdict.lead}</strong> · <span>${verdict.reason}</span></small>`;

/** Renders the line: image, title, host or reason, and mark. */
export function line(model: CardModel): TemplateResult {
  const { view, verdict, frame } = model;
  return html`${view ? picture(view.image, frame, true) : html`<span class="art"></span>`}
      <span class="text">${view ? html`<b part="title">${words(view.title)}</b>` : nothing}${second(model)}</span>
      ${verdict ? html`<span class="chip" data-tone=${verdict.tone}>${mark(verdict.mark, verdict.tone)}${verdict.tone === 'good' ? html`<span class="sr">${verdict.lead}</span>` : nothing}</span>` : nothing}`;
}

/** Renders one line that opens the whole card in a dialog. */
export function compact(model: CardModel): TemplateResult {
  const { view, problem, verdict } = model,
    spoken = view ?? problem;
  return html`<button type="button" class="compact" part="compact" lang=${spoken?.lang ?? nothing} dir=${spoken?.dir ?? nothing} ?data-muted=${verdict?.muted}
      aria-haspopup="dialog" ?disabled=${!view} @click=${open}>
      ${line(model)}
    </button>
    <dialog closedby="any" aria-label=${view?.title.text ?? nothing}><form class="close" method="dialog"><button part="button">${view?.words.close}</button></form>${card(model)}</dialog>`;
}
