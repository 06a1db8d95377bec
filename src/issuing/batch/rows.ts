import { BadgeError } from '../../errors.js';
import { parseJson } from '../../json/parse.js';
import { isObject, type JsonObject } from '../../json/values.js';
import { csvParse } from '../csv-parse.js';
import { meantMember, unknownMembers } from '../draft-members.js';
import { columnsOf, type Building, type Column } from './columns.js';
import {
  ROW_MEMBERS,
  type BatchInput,
  type RowRead,
  type RowDraft,
  type RowFault,
} from './contract.js';
import { decoded, encodingOf, type TextEncoding } from './encoding.js';
import { delimiterOf, recordsIn, type RecordText } from './records.js';

/** Gives the bytes of a file from its beginning, each time that it is called. */
export type ByteSource = () => AsyncIterable<Uint8Array>;

/** How a file of rows is read; what is left out is recognised. */
export interface RowsOptions {
  readonly format?: 'csv' | 'jsonl';
  readonly encoding?: TextEncoding;
  /** Separator of cells. */
  readonly delimiter?: string;
  /** Columns that are left out. Any other that is not known is a fault. */
  readonly ignore?: readonly string[];
}

/** A file of rows whose form is known. */
export interface RowFile {
  readonly format: 'csv' | 'jsonl';
  readonly encoding: TextEncoding;
  /** Separator of cells, of CSV. */
  readonly delimiter?: string;
  /** Reads the rows, from the first, each time that it is called. */
  rows(): AsyncGenerator<RowRead>;
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
const tooLong = ({ line, text }: RecordText): RowFault => ({
  line,
  column: '',
  value: shortened(text),
  expected: 'a row of at most a million characters: a quotation mark may not be closed',
});

const NO_RECIPIENT = 'an e-mail address, a DID, or another identifier of the recipient';

function finished(line: number, { key = '', name, draft }: Building): RowRead {
  const { email, id, identifiers = [] } = draft.recipient ?? {};
  if (key === '')
    return { line, column: 'key', value: '', expected: 'a value that no other row has' };
  if (!email && !id && identifiers.length === 0)
    return { line, key, column: 'email', value: '', expected: NO_RECIPIENT };
  return { line, key, ...(name === undefined ? {} : { name }), draft };
}

type Columns = ReturnType<typeof columnsOf>;

function rowOf(line: number, cells: readonly string[], width: number, columns: Columns): RowRead {
  const row: Building = { draft: { recipient: {} } };
  if (cells.length !== width)
    return {
      line,
      column: '',
      value: shortened(cells.join(' ')),
      expected: `${width} cells, as in the first line; got ${cells.length}`,
    };
  let fault: RowFault | undefined;
  for (const [at, { name, read }] of columns) {
    const cell = cells[at]!.trim();
    const expected = cell === '' ? undefined : (read as Column)(cell, row);
    if (expected !== undefined) fault ??= { line, column: name, value: shortened(cell), expected };
  }
  if (fault) return { ...fault, ...(row.key === undefined ? {} : { key: row.key }) };
  return finished(line, row);
}

const causeOf = (error: unknown): string =>
  (error as Error).message.replace(/\s+/g, ' ').slice(0, 200);

async function* csvRows(
  records: AsyncIterable<RecordText>,
  delimiter: string,
  achievement: JsonObject,
  ignore: readonly string[],
): AsyncGenerator<RowRead> {
  const { parse } = await csvParse('CSV files');
  const cellsOf = (text: string): readonly string[] =>
    (parse(text, { delimiter, relax_column_count: true }) as readonly string[][])[0] ?? [];
  let header: { readonly columns: Columns; readonly width: number } | undefined;
  for await (const record of records) {
    if (record.isCut) {
      yield tooLong(record);
      continue;
    }
    try {
      const cells = cellsOf(record.text);
      if (header) yield rowOf(record.line, cells, header.width, header.columns);
      else header = { columns: columnsOf(cells, achievement, ignore), width: cells.length };
    } catch (error) {
      if (!header) throw error;
      const { line, text } = record;
      yield { line, column: '', value: shortened(text), expected: `CSV: ${causeOf(error)}` };
    }
  }
}

/** Reads one JSON line: `key`, `name`, and members of a draft. */
function ofJson({ line, text }: RecordText): RowRead {
  const fault = (column: string, value: string, expected: string): RowFault => ({
    line,
    column,
    value: shortened(value),
    expected,
  });
  let value: unknown;
  try {
    ({ value } = parseJson(text));
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    return fault('', text, `a JSON object on one line (${error.code})`);
  }
  if (!isObject(value)) return fault('', text, 'a JSON object on one line');
  const { key, name, ...draft } = value;
  const names: readonly string[] = ROW_MEMBERS;
  const unknown = Object.keys(draft).find((member) => !names.includes(member));
  const inside = unknownMembers(draft)[0];
  const strange = unknown ?? inside;
  if (strange)
    return fault(
      strange,
      '',
      `no such member${meantMember(strange)}; expected key, name, ${names.join(', ')}`,
    );
  if (name !== undefined && typeof name !== 'string')
    return fault('name', JSON.stringify(name), 'a text');
  if (typeof key !== 'string' && typeof key !== 'number')
    return fault('key', JSON.stringify(key ?? null), 'a value that no other row has');
  const { recipient } = draft;
  if (!isObject(recipient))
    return fault('recipient', JSON.stringify(recipient ?? null), NO_RECIPIENT);
  const row: Building = {
    key: String(key),
    ...(name === undefined ? {} : { name }),
    draft: draft as unknown as RowDraft,
  };
  return finished(line, row);
}

async function* jsonRows(records: AsyncIterable<RecordText>): AsyncGenerator<RowRead> {
  for await (const record of records) yield record.isCut ? tooLong(record) : ofJson(record);
}

async function firstOf(records: AsyncIterable<RecordText>): Promise<string> {
  for await (const { text } of records) return text;
  return '';
}

/**
 * Opens a file of rows: recognises UTF-8, UTF-16 and Windows-1252, comma, semicolon and tab, CSV and
 * JSON lines. It is read several times and never kept in memory.
 *
 * @param source its bytes
 * @param achievement as `defineBadge` makes it: its kinds of results may be columns
 * @param options what is known of its form
 * @throws BadgeError `draft-not-conformant` for a file without rows; when its rows are read, for
 *   columns that are not known
 * @example
 * import { openRows } from 'open-badge-elements/batch';
 * const text = 'key;email\n1;ada@mail.example\n';
 * const source = async function* () { yield new TextEncoder().encode(text); };
 * const file = await openRows(source, { type: ['Achievement'] });
 * file.delimiter; // ';'
 */
export async function openRows(
  source: ByteSource,
  achievement: JsonObject,
  options: RowsOptions = {},
): Promise<RowFile> {
  const encoding = options.encoding ?? (await encodingOf(source));
  const chunks = (): AsyncIterable<string> => decoded(source(), encoding);
  const head = await firstOf(recordsIn(chunks()));
  if (head === '')
    throw new BadgeError('draft-not-conformant', { faults: ['line 1: expected rows; got none'] });
  const isJson = head.trimStart().startsWith('{');
  const format = options.format ?? (isJson ? 'jsonl' : 'csv');
  if (format === 'jsonl') return { format, encoding, rows: () => jsonRows(recordsIn(chunks())) };
  const delimiter = options.delimiter ?? delimiterOf(head);
  const { ignore = [] } = options;
  const rows = (): AsyncGenerator<RowRead> =>
    csvRows(recordsIn(chunks(), delimiter), delimiter, achievement, ignore);
  return { format, encoding, delimiter, rows };
}

export type { BatchInput };
