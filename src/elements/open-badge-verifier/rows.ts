import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { fill } from '../../locales/fill.js';
import type { QuestionId } from '../../locales/contract.js';
import type { CardView, Messages, QuestionView } from '../../present.js';
import type { BatchItem } from '../controllers/badge-batch.js';
import { mark } from '../marks.js';
import { save } from '../save.js';
import { host, words as phrase } from '../views/frame.js';
import { arrange, verdictsIn } from './arrange.js';
import { COLUMNS, type Arrangement, type Column } from './arrangement.js';
import { awardedTo, matching } from './candidates.js';
import { toCsv, toJson, toReceipts, verdictOf } from './exports.js';

/** What the table needs from its element. */
export interface TableModel {
  readonly items: readonly BatchItem[]; readonly chosen: BatchItem | undefined; readonly messages: Messages; readonly arrangement: Arrangement;
  /** How many lines are drawn so far: hundreds at once would hold up the page. */
  readonly drawn: number;
  readonly onChoose: (item: BatchItem) => void; readonly onArrange: (change: Partial<Arrangement>) => void;
}

const questionIn = (view: CardView | undefined, id: QuestionId): QuestionView | undefined => view?.questions.find((each) => each.id === id);

/** An answer with its mark; the sentence stands beside it, smaller. */
const answer = ({ mark: name, tone, answer: text }: QuestionView, said: string = text): TemplateResult => html`<span class="answer">${mark(name, tone)}<small class="wrap">${said}</small></span>`;

/** Whose it is: a word where somebody was named, a dash where not. */
function recipient({ session: { report, view } }: BatchItem): TemplateResult | string {
  const asked = questionIn(view, 'recipient'), who = awardedTo(report);
  if (!report || !asked || (asked.mark !== 'valid' && asked.mark !== 'invalid')) return report ? '–' : '';
  return answer(asked, who ? fill(view!.words['awarded-to'], { who }) : view!.words[asked.mark === 'valid' ? 'matches' : 'matches-not']);
}

const cells = (item: BatchItem, selected: boolean, choose: (item: BatchItem) => void): TemplateResult => {
  const { id, file, session: { view, report } } = item, verdict = verdictOf(item), of = (question: QuestionId) => questionIn(report && view, question);
  const plain = (question: QuestionView | undefined) => question ? answer(question) : nothing;
  return html`
    <th scope="row" data-column="badge"><button type="button" aria-pressed=${selected} aria-controls="chosen" id=${`item-${id}`} @click=${() => choose(item)}>${view ? phrase(view.title) : html`<bdi>${file}</bdi>`}</button></th>
    <td data-column="verdict">${verdict ? html`<span class="verdict" data-tone=${verdict.tone}>${mark(verdict.mark, verdict.tone)}<b>${verdict.lead}</b><small class="wrap">${verdict.reason}</small></span>` : '…'}</td>
    <td data-column="authentic">${plain(of('authentic'))}</td>
    <td data-column="current">${plain(of('current'))}</td>
    <td data-column="issuer">${view ? html`<b>${host(view.issuer.host, view.words['mixed-scripts'])}</b><br />${phrase(view.issuer.name)}` : nothing}${plain(of('issuer'))}</td>
    <td data-column="recipient">${recipient(item)}</td>
    <td data-column="file"><bdi>${file}</bdi></td>`;
};

/** A line is drawn again only when something about it changed: there may be hundreds. */
const row = (item: BatchItem, selected: boolean, choose: (item: BatchItem) => void): TemplateResult => {
  const { session } = item;
  return html`<tr ?data-selected=${selected} data-verdict=${verdictOf(item)?.verdict ?? session.status}>${guard([session.view, session.trouble, session.status, session.report, selected], () => cells(item, selected, choose))}</tr>`;
};

const titleOf = (column: Column, { words, questions }: Messages): string =>
  column === 'badge' || column === 'verdict' || column === 'file' ? words[`column-${column}`] : questions[column];

const heading = (column: Column, { messages, arrangement: { by, down }, onArrange }: TableModel): TemplateResult => html`
  <th scope="col" data-column=${column} aria-sort=${by === column ? (down ? 'descending' : 'ascending') : 'none'}>
    <button type="button" @click=${() => onArrange({ by: column, down: by === column && !down })}>${titleOf(column, messages)}<span class="way" aria-hidden="true"></span></button></th>`;

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** What is shown of the table, and in which forms all of it can be taken away. */
const tools = ({ items, messages, arrangement, onArrange }: TableModel, count: number): TemplateResult => {
  const { words, headlines } = messages, questions = COLUMNS.slice(2, 6).map((column) => titleOf(column, messages));
  return html`<div class="tools" part="tools">
    <label class="tool">${words.search} <input type="search" part="input" id="search" autocomplete="off" .value=${arrangement.search} @input=${(event: Event) => onArrange({ search: valueOf(event) })} /></label>
    <label class="tool">${words.show} <select part="input" id="show" @change=${(event: Event) => onArrange({ show: valueOf(event) })}>
      <option value="">${words['show-all']}</option>${verdictsIn(items).map((each) => html`<option value=${each} ?selected=${arrangement.show === each}>${headlines[each as keyof typeof headlines].lead}</option>`)}</select></label>
    <span class="hint" role="presentation">${fill(words['shown-n'], { shown: count, count: items.length }, messages.lang)}</span>
    <span class="exports">
      <button type="button" part="button" data-save="csv" @click=${() => save(toCsv(items, words, questions), 'badges.csv', 'text/csv')}>${words['save-csv']}</button>
      <button type="button" part="button" data-save="json" @click=${() => save(toJson(items), 'badges.json', 'application/json')}>${words['save-json']}</button>
      <button type="button" part="button" data-save="receipts" @click=${async () => save(await toReceipts(items), 'receipts.json', 'application/json')}>${words['save-receipts']}</button></span>
  </div>`;
};

/** The badges of a batch as a table under the four questions; at small widths the same table is drawn as a list. */
const table = (model: TableModel): TemplateResult => {
  const { items, chosen, messages, arrangement, onChoose } = model, { words } = messages, shown = arrange(items, arrangement, messages.lang);
  return html`${tools(model, shown.length)}
  <div class="table" part="table" tabindex="0" role="region" aria-label=${words['results-of']}><table>
    <thead><tr>${COLUMNS.map((column) => heading(column, model))}</tr></thead>
    <tbody>${repeat(shown.slice(0, model.drawn), ({ id }) => id, (item) => row(item, item === chosen, onChoose))}${shown.length ? nothing : html`<tr><td colspan=${COLUMNS.length}>${words['nothing-found']}</td></tr>`}</tbody>
  </table></div>`;
};

/** What is loaded with the first badges: the table, and the comparison with several people. */
export const rows = { table, matching };
/** The table, as the element holds it. */
export type Rows = typeof rows;
