import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../locales/fill.js';
import type { TableMessages } from '../messages.js';
import type { BatchItem } from '../../controllers/badge-batch.js';
import { mark } from '../../base/icons.js';
import { save } from '../../dom/download.js';
import { kindsIn } from './sort-filter.js';
import type { Arrangement } from './arrangement.js';
import { toCsv } from './csv.js';
import { toJson, toReceipts } from './export.js';

/** State and handlers of the tools above a table. */
export interface ToolsModel {
  readonly items: readonly BatchItem[];
  readonly messages: TableMessages;
  readonly arrangement: Arrangement;
  readonly onArrange: (change: Partial<Arrangement>) => void;
  /** Number of visible rows. */
  readonly count: number;
}

/** Renders the number of rows of each kind: a summary and a filter at once. */
function kinds({
  items,
  messages: { words, lang },
  arrangement: { show },
  onArrange,
}: ToolsModel): TemplateResult {
  const number = new Intl.NumberFormat(lang),
    all = kindsIn(items),
    chosen = all.some(({ lead }) => lead === show) ? show : '';
  const kind = (lead: string, count: number, content: unknown): TemplateResult =>
    html`<button type="button" part="button" data-kind=${lead} aria-pressed=${chosen === lead} @click=${() => onArrange({ show: lead })}>${content} <span class="count">${number.format(count)}</span></button>`;
  return html`<div class="kinds" role="group" aria-label=${words.show}>${kind('', items.length, words['show-all'])}${all.map(({ lead, mark: name, tone, count }) => kind(lead, count, html`${mark(name, tone)}<span>${lead}</span>`))}</div>`;
}

const exports = ({
  items,
  messages: { words },
}: ToolsModel): TemplateResult => html`<span class="exports">
  <button type="button" part="button" data-save="csv" @click=${() => save(toCsv(items, words), 'badges.csv', 'text/csv')}>${words['save-csv']}</button>
  <button type="button" part="button" data-save="json" @click=${() => save(toJson(items), 'badges.json', 'application/json')}>${words['save-json']}</button>
  <button type="button" part="button" data-save="receipts" @click=${async () => save(await toReceipts(items), 'receipts.json', 'application/json')}>${words['save-receipts']}</button>
  <button type="button" part="button" id="print" @click=${() => print()}>${words.print}</button></span>`;

/** Renders the filters of the table, and the formats in which all of it can be exported. */
export function tools(model: ToolsModel): TemplateResult {
  const {
    items,
    messages: { words, lang },
    arrangement,
    onArrange,
    count,
  } = model;
  return html`${kinds(model)}<div class="arranging" part="tools">
    <label class="tool search">${words.search} <input type="search" part="input" id="search" autocomplete="off" .value=${arrangement.search} @input=${(event: Event) => onArrange({ search: (event.target as HTMLInputElement).value })} /></label>
    ${count < items.length ? html`<p class="hint shown" aria-hidden="true">${fill(words['shown-n'], { shown: count, count: items.length }, lang)}</p>` : nothing}
    ${exports(model)}</div>`;
}
