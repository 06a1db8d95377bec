import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../locales/fill.js';
import type { TableMessages, VerifierMessages } from '../messages.js';
import type { BadgeBatch, BatchItem } from '../../controllers/badge-batch.js';
import type { CardController } from '../../controllers/card-controller.js';
import type { Arrangement } from './arrangement.js';
import type { Rows } from './table.bundle.js';
import { notesLine } from './notes.js';
import { checkedAt, progressText } from './announcements.js';
import { summary } from './summary.js';

/** Everything that the results show, and the actions on them. */
export interface ResultsModel {
  readonly batch: BadgeBatch;
  readonly messages: VerifierMessages;
  /** Heading level of the results. */
  readonly headingLevel: number;
  /** The table and its messages, once loaded. */
  readonly rows?: Rows;
  readonly tableMessages?: TableMessages;
  readonly card: CardController;
  readonly chosen?: BatchItem;
  readonly drawn: number;
  readonly arrangement: Arrangement;
  readonly notes: readonly string[];
  /** Counts at the moment when the user stopped the run. */
  readonly stopped?: { readonly done: number; readonly count: number };
  readonly onTurn: (item: BatchItem) => void;
  readonly onArrange: (change: Partial<Arrangement>) => void;
  readonly onClear: () => void;
  readonly onCancel: () => void;
  readonly onAgain: (item: BatchItem) => void;
  /** Checks the rows that a stopped run left out. */
  readonly onRest: () => void;
  /** Gives the action that cures the error of an item, if there is one. */
  readonly remedy: (item: BatchItem) => TemplateResult | undefined;
}

function progress({ batch, messages, onCancel }: ResultsModel): TemplateResult {
  const { done, total } = batch;
  const label = progressText(batch, messages);
  return html`<div class="progress"><span>${label}</span><progress max=${total} value=${done} aria-label=${label}></progress>
      <button type="button" part="button" id="stop" @click=${onCancel}>${messages.words.cancel}</button></div>`;
}

/** Renders the notes, and the button that goes on with a run that was stopped (L18). */
function leftOut(model: ResultsModel): TemplateResult {
  const { batch, messages, onRest } = model,
    count = batch.rest.length;
  return html`${notesLine(model)}${
    count
      ? html`<div><button type="button" part="button" id="rest" @click=${onRest}>${fill(messages.words['check-rest'], { count }, messages.lang)}</button></div>`
      : nothing
  }`;
}

/** Renders the bar, the progress, the notes, and the table or the one card. */
export function results(model: ResultsModel): TemplateResult | typeof nothing {
  const { batch, messages, tableMessages } = model;
  const { items, busy, total } = batch;
  const [first] = items;
  if (!first) return nothing;
  const table = items.length > 1 ? model.rows : undefined;
  const one = items.length > 1 ? model.chosen : first;
  const card = one ? chosenCard(one, model) : nothing;
  const when = busy ? nothing : checkedAt(batch);
  return html`<div class="bar"><div class="section-title" role="heading" aria-level=${model.headingLevel}>${messages.words['results-of']}</div>${table ? when : html`<bdi class="hint wrap">${first.file}</bdi>`}
        <button type="button" part="button" @click=${model.onClear}>${messages.words.clear}</button></div>
      ${busy && total > 1 ? progress(model) : nothing}${table && !busy ? html`<p class="summary wrap" part="summary">${summary(items, messages)}</p>` : nothing}${leftOut(model)}
      ${table && tableMessages ? table.table({ ...model, messages: tableMessages, chosen: model.chosen, items, card }) : html`<div id="chosen">${card}</div>`}`;
}

function chosenCard(item: BatchItem, model: ResultsModel): TemplateResult | typeof nothing {
  const { card, headingLevel, onAgain, remedy } = model;
  const cardModel = card.model(item.session, {
    headingLevel: headingLevel + 1,
    onVerify: () => onAgain(item),
    verdictAction: remedy(item),
  });
  return card.views?.card(cardModel) ?? nothing;
}
