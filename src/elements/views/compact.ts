import { html, nothing, type TemplateResult } from 'lit';
import type { CardSummary, VerdictSummary } from '../../present.js';
import { mark } from '../base/icons.js';
import { card, type CardModel } from './card.js';
import { host, picture, words } from './card-parts.js';

const open = (event: Event): void =>
  ((event.currentTarget as Element).nextElementSibling as HTMLDialogElement).showModal();

/**
 * Renders the issuer: its name first, and the host behind it. The dot between them is drawn by the
 * style, which leaves it out where the host begins a line.
 */
function issuer({ issuer: by, words: say }: CardSummary): TemplateResult {
  const behind = by.keyNote ?? (by.host.kind === 'host' ? host(by.host, say['mixed-scripts']) : '');
  return html`<small part="host"><span part="issuer">${words(by.name)}</span>${behind ? html` <span>${behind}</span>` : nothing}</small>`;
}

/** Renders the verdict that needs an explanation: its first words, and the reason. */
const explained = ({ lead, reason }: VerdictSummary): TemplateResult =>
  html`<small part="reason"><strong part="verdict">${lead}</strong> · <span>${reason}</span></small>`;

/** Renders the mark of the verdict, with its word where nothing needs to be explained. */
const chip = ({ mark: name, tone, lead }: VerdictSummary): TemplateResult =>
  html`<span class="chip" data-tone=${tone}>${mark(name, tone)}${tone === 'good' ? html`<span class="word" part="verdict">${lead}</span>` : nothing}</span>`;

/** Renders the row: image, title, issuer, the verdict in words where it is not good, and its mark. */
export function line(model: CardModel): TemplateResult {
  const { view, verdict, frame } = model;
  return html`${view ? picture(view.image, frame, true) : html`<span class="art"></span>`}
      <span class="text">${view ? html`<b part="title">${words(view.title)}</b>${issuer(view)}` : nothing}${verdict && verdict.tone !== 'good' ? explained(verdict) : nothing}</span>
      ${verdict ? chip(verdict) : nothing}`;
}

/** Renders a button that opens the whole card in a dialog. */
export function inDialog(
  model: CardModel,
  part: 'compact' | 'inline',
  content: TemplateResult,
): TemplateResult {
  const { view, problem, verdict } = model,
    spoken = view ?? problem;
  return html`<button type="button" class=${part} part=${part} lang=${spoken?.lang ?? nothing} dir=${spoken?.dir ?? nothing} ?data-muted=${verdict?.muted}
      aria-haspopup="dialog" ?disabled=${!view} @click=${open}>
      ${content}
    </button>
    <dialog closedby="any" aria-label=${view?.title.text ?? nothing}><form class="close" method="dialog"><button part="button">${view?.words.close}</button></form>${card(model)}</dialog>`;
}

/** Renders one row that opens the whole card in a dialog. */
export const compact = (model: CardModel): TemplateResult =>
  inDialog(model, 'compact', line(model));
