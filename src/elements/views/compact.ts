import { html, nothing, type TemplateResult } from 'lit';
import { mark } from '../marks.js';
import { card, type CardModel } from './card.js';
import { picture, words } from './frame.js';

const open = (event: Event): void => ((event.currentTarget as Element).nextElementSibling as HTMLDialogElement).showModal();

/** What stands on the line: picture, title, and the address of the issuer when all is well, else what is wrong. */
export function line({ view, verdict, frame }: CardModel): TemplateResult {
  const second = verdict && verdict.tone !== 'good' ? verdict.reason : view?.issuer.host.ascii || view?.issuer.name.text;
  return html`${view ? picture(view.image, frame, true) : html`<span class="art"></span>`}
      <span class="text">${view ? html`<b part="title">${words(view.title)}</b>` : nothing}<small part="reason"><bdi>${second ?? ''}</bdi></small></span>
      ${verdict ? html`<span class="chip" data-tone=${verdict.tone}>${mark(verdict.mark, verdict.tone)}<span class="sr">${verdict.lead}</span></span>` : nothing}`;
}

/** One line, and the whole card behind it. */
export function compact(model: CardModel): TemplateResult {
  const { view, trouble, verdict } = model, spoken = view ?? trouble;
  return html`<button type="button" class="compact" part="compact" lang=${spoken?.lang ?? nothing} dir=${spoken?.dir ?? nothing} ?data-muted=${verdict?.muted}
      aria-haspopup="dialog" ?disabled=${!view} @click=${open}>
      ${line(model)}
    </button>
    <dialog aria-label=${view?.title.text ?? nothing}><form class="close" method="dialog"><button part="button">${view?.words.close}</button></form>${card(model)}</dialog>`;
}
