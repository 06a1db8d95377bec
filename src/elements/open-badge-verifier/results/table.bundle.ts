import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { TableMessages } from '../messages.js';
import type { BatchItem } from '../../controllers/badge-batch.js';
import { arrange } from './sort-filter.js';
import { COLUMNS, type Arrangement, type Column } from './arrangement.js';
import { cells } from './row.js';
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

/** Renders a row again only when something about it changed: there may be hundreds. */
const row = (item: BatchItem, { chosen, card, messages, onTurn }: TableModel): TemplateResult => {
  const { session } = item,
    isOpen = item === chosen;
  return html`<tr ?data-selected=${isOpen} data-verdict=${item.session.verdict?.verdict ?? session.status}>${guard(
    [session.view, session.problem, session.status, session.report, isOpen],
    () => cells({ item, isOpen, messages }, () => onTurn(item)),
  )}</tr>${isOpen ? html`<tr class="opened"><td id="chosen" colspan=${COLUMNS.length}>${card}</td></tr>` : nothing}`;
};

const titleOf = (column: Column, { words, questions }: TableMessages): string =>
  column === 'badge' || column === 'verdict' || column === 'file'
    ? words[`column-${column}`]
    : questions[column];

const heading = (
  column: Column,
  { messages, arrangement: { by, down }, onArrange }: TableModel,
): TemplateResult => html`
  <th scope="col" data-column=${column} aria-sort=${by === column ? (down ? 'descending' : 'ascending') : 'none'}>
    <button type="button" @click=${() => onArrange({ by: column, down: by === column && !down })}>${titleOf(column, messages)}<span class="way" aria-hidden="true"></span></button></th>`;

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

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
    if (event.key !== 'Escape' || !chosen || !(event.target as Element).closest('.opened')) return;
    lines.find(({ id }) => id === `item-${chosen.id}`)?.focus();
    onTurn(chosen);
  };

/**
 * Renders a batch as a table under the four questions; where there is no room for columns, the same
 * table is laid out as a list.
 */
const table = (model: TableModel): TemplateResult => {
  const { items, messages, arrangement, onArrange } = model,
    { words } = messages,
    shown = arrange(items, arrangement, messages.lang);
  return html`${tools({ items, messages, arrangement, onArrange, count: shown.length })}
  <div class="table" part="table" role="region" aria-label=${words['results-of']} @keydown=${keys(model)}><table>
    <thead><tr data-sort=${words['sort-by']}>${COLUMNS.map((column) => heading(column, model))}</tr></thead>
    <tbody>${repeat(
      shown.slice(0, model.drawn),
      ({ id }) => id,
      (item) => row(item, model),
    )}${shown.length ? nothing : html`<tr><td colspan=${COLUMNS.length}>${words['nothing-found']}</td></tr>`}</tbody>
  </table></div>`;
};

/**
 * Parts that are loaded with the first badges: the table and its arrangement.
 */
export const rows = { table, arrange };
/** Type of these parts, for the element that loads them. */
export type Rows = typeof rows;
