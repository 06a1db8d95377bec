import { html, nothing, type TemplateResult } from 'lit';
import { mark } from '../base/icons.js';
import type { CardModel } from './card.js';
import { picture, words } from './card-parts.js';
import { inDialog } from './compact.js';

/** Renders a pill: image, title, and the verdict by its mark and in a word. */
export function pill({ view, verdict, frame }: CardModel): TemplateResult {
  return html`${view ? picture(view.image, frame, true) : nothing}${view ? html`<b part="title">${words(view.title)}</b>` : nothing}${
    verdict
      ? html`<span class="word" data-tone=${verdict.tone}>${mark(verdict.mark, verdict.tone)}<span part="verdict">${verdict.lead}</span></span>`
      : nothing
  }`;
}

/** Renders a badge as a word in a sentence, which opens the whole card in a dialog. */
export const inline = (model: CardModel): TemplateResult => inDialog(model, 'inline', pill(model));
