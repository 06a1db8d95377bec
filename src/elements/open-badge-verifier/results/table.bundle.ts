import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { TableMessages } from '../messages.js';
import type { BatchItem } from '../../controllers/badge-batch.js';
import { announcement } from './announcements.js';
import { results } from './results-view.js';
import { arrange } from './sort-filter.js';
import { isDense, type Arrangement } from './arrangement.js';
import { columnsOf, type Column } from './columns.js';
import { dense } from './dense-row.js';
import { roomy, title, type LineModel } from './row.js';
import { tools } from './toolbar.js';

/** State and handlers that the table needs from its element. */
export interface TableModel {
  readonly items: readonly BatchItem[];
  readonly messages: TableMessages;
  readonly arrangement: Arrangement;
  /** The open row, and the content below it. */
  readonly chosen: BatchItem | undefined;
  readonly card: unknown;
  /** Number of rows rendered so far: hundreds at once would block the page. */
  readonly drawn: number;
  /** Opens a row, or closes it. */
  readonly onTurn: (item: BatchItem) => void;
  readonly onArrange: (change: Partial<Arrangement>) => void;
}

/** Columns of the table, and the height of its rows. */
interface Layout {
  readonly columns: readonly Column[];
  readonly isDense: boolean;
  /** Differs for each layout: a row is rendered again when it changes. */
  readonly key: string;
}
function layoutOf(items: readonly BatchItem[]): Layout {
  const columns = columnsOf(items);
  return { columns, isDense: isDense(items), key: columns.join() };
}

/** Renders the cells of a row: its first one is a button that opens it. */
function cells(line: LineModel, layout: Layout, { onTurn }: TableModel): TemplateResult {
  const { item, isOpen } = line,
    content = layout.isDense ? dense : roomy;
  return html`${layout.columns.map((column) =>
    column === 'badge'
      ? html`<th scope="row" data-column="badge"><button type="button" aria-expanded=${isOpen} aria-controls=${isOpen ? 'chosen' : nothing} id=${`item-${item.id}`} @click=${() => onTurn(item)}>${title(item)}</button></th>`
      : html`<td data-column=${column}>${content[column](line)}</td>`,
  )}`;
}

/** Renders a row again only when something about it changed: there may be hundreds. */
const row = (item: BatchItem, layout: Layout, model: TableModel): TemplateResult => {
  const { chosen, card, messages } = model,
    { session } = item,
    isOpen = item === chosen;
  return html`<tr ?data-selected=${isOpen} data-verdict=${item.session.verdict?.verdict ?? session.status}>${guard(
    [session.view, session.problem, session.status, session.report, isOpen, layout.key],
    () => cells({ item, isOpen, messages }, layout, model),
  )}</tr>${isOpen ? html`<tr class="opened"><td id="chosen" colspan=${layout.columns.length}>${card}</td></tr>` : nothing}`;
};

const heading = (
  column: Column,
  { messages: { words }, arrangement: { by, down }, onArrange }: TableModel,
): TemplateResult => html`
  <th scope="col" data-column=${column} aria-sort=${by === column ? (down ? 'descending' : 'ascending') : 'none'}>
    <button type="button" @click=${() => onArrange({ by: column, down: by === column && !down })}>${words[`column-${column}`]}<span class="way" aria-hidden="true"></span></button></th>`;

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Hides the reason that a row shows, until another row has the focus (WCAG 1.4.13). */
const hush = (event: Event, isHushed: boolean): unknown =>
  (event.currentTarget as Element).toggleAttribute('data-hushed', isHushed);

/** Moves between rows with the arrow keys, in addition to Tab; Escape leaves the open content. */
const keys =
  ({ chosen, onTurn }: TableModel) =>
  (event: KeyboardEvent): void => {
    const lines = [
        ...(event.currentTarget as Element).querySelectorAll<HTMLElement>('tbody th button'),
      ],
      at = lines.indexOf(event.target as HTMLElement),
      step = STEPS[event.key];
    if (step && at >= 0) {
      event.preventDefault();
      lines[at + step]?.focus();
    }
    if (event.key !== 'Escape') return;
    hush(event, true);
    if (!chosen || !(event.target as Element).closest('.opened')) return;
    lines.find(({ id }) => id === `item-${chosen.id}`)?.focus();
    onTurn(chosen);
  };

/**
 * Renders a batch as a table; where there is no room for columns, the same table is laid out as a
 * list.
 */
const table = (model: TableModel): TemplateResult => {
  const { items, messages, arrangement, onArrange } = model,
    { words } = messages,
    layout = layoutOf(items),
    shown = arrange(items, arrangement, messages.lang);
  return html`${tools({ items, messages, arrangement, onArrange, count: shown.length })}
  <div class="table" part="table" role="region" aria-label=${words['results-of']} ?data-dense=${layout.isDense} ?data-compared=${layout.columns.includes('recipient')} @keydown=${keys(model)} @focusin=${(event: Event) => hush(event, false)} @pointerover=${(event: Event) => hush(event, false)}><table>
    <thead><tr data-sort=${words['sort-by']}>${layout.columns.map((column) => heading(column, model))}</tr></thead>
    <tbody>${repeat(
      shown.slice(0, model.drawn),
      ({ id }) => id,
      (item) => row(item, layout, model),
    )}${shown.length ? nothing : html`<tr><td colspan=${layout.columns.length}>${words['nothing-found']}</td></tr>`}</tbody>
  </table></div>`;
};

/**
 * Parts that are loaded with the first badges: the results, their table and its arrangement, and
 * what is announced about them.
 */
export const rows = { table, arrange, results, announcement };
/** Type of these parts, for the element that loads them. */
export type Rows = typeof rows;
