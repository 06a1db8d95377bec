import type { EventRow } from '../../stores/contract.js';
import { csvLine } from '../../bytes/csv-line.js';

const COLUMNS = ['number', 'at', 'kind', 'badge', 'by', 'batch', 'digest', 'reason'] as const;

/** The forms in which the ledger is exported. */
export type LedgerForm = 'csv' | 'jsonl';

async function* csv(rows: AsyncIterable<EventRow>): AsyncGenerator<string> {
  // with a mark, so that spreadsheets read it as UTF-8
  yield `\ufeff${csvLine(COLUMNS)}`;
  for await (const row of rows) yield csvLine(COLUMNS.map((column) => row[column]));
}

async function* jsonLines(rows: AsyncIterable<EventRow>): AsyncGenerator<string> {
  for await (const row of rows)
    yield `${JSON.stringify(Object.fromEntries(COLUMNS.map((column) => [column, row[column]])))}\n`;
}

/**
 * Writes events as a table for spreadsheets, in which no cell is taken for a formula, or as JSON
 * lines.
 */
export const exported = (
  rows: AsyncIterable<EventRow>,
  form: LedgerForm,
): AsyncGenerator<string> => (form === 'csv' ? csv(rows) : jsonLines(rows));
