/** Tables of links, as the verifier opens them: rows, columns, length and letters of a cell. */
import {
  COLLECT_LIMITS,
  collectFiles,
} from '../../../../src/elements/open-badge-verifier/sources/collect-files.js';
import { ZIP_LIMITS } from '../../../../src/formats/zip.js';
import { en } from '../../../../src/locales/en.js';
import type { Form } from '../contract.js';
import { zipOf } from './archives.js';

const BYTES = COLLECT_LIMITS.csvBytes;
/** Bytes of a link in a table whose rows or columns are many. */
const LINK = 24;

const times = (n: number, item: (at: number) => string): string[] =>
  Array.from({ length: n }, (_, at) => item(at));

/** Cells, apart from links, and their separators: each is read in a way of its own. */
const KINDS: ReadonlyArray<readonly [name: string, separator: string, filler: string]> = [
  ['commas', ',', 'a'],
  ['semicolons', ';', '"'],
  ['tabs', '\t', ' '],
  ['separators before links', '|', ',;'],
  ['spaces before links', ' ', ', '],
  ['parts of a URL', ',', 'v=1,'],
];

const tableForm = ([name, separator, filler]: (typeof KINDS)[number]): Form => ({
  name: `table with ${name}`,
  axes: [
    { name: 'rows', limit: Math.floor(BYTES / LINK), usual: 2 },
    { name: 'columns', limit: Math.floor(BYTES / LINK), usual: 2 },
    { name: 'characters of a cell', limit: BYTES, usual: 1 },
    { name: 'quotation marks', limit: BYTES, usual: 0 },
    { name: 'tables', limit: COLLECT_LIMITS.files, usual: 1 },
    { name: 'tables in an archive', limit: ZIP_LIMITS.files, usual: 0 },
  ],
  make: async (sizes) => {
    const rows = sizes('rows');
    const columns = Math.min(sizes('columns'), Math.floor(BYTES / LINK / rows));
    const cell = filler.repeat(
      Math.min(sizes('characters of a cell'), BYTES / (rows * columns)) / filler.length,
    );
    const row = (at: number): string =>
      [`https://a.example/${at}`, ...times(columns - 1, () => cell)].join(separator);
    const quotes = '"'.repeat(Math.min(sizes('quotation marks'), BYTES));
    const text = `${times(rows, row).join('\n')}${quotes}`.slice(0, BYTES);
    const data = new TextEncoder().encode(text);
    const archived = times(sizes('tables in an archive'), (at) => `${at}.csv`);
    const files = [
      ...times(sizes('tables'), (at) => `${at}.csv`).map((path) => new File([data], path)),
      ...(archived.length > 0
        ? [new File([zipOf(archived.map((path) => ({ name: path, data })))], 'tables.zip')]
        : []),
    ];
    return {
      run: async () => {
        const { inputs } = await collectFiles({ files }, en);
        return inputs.length > 1 ? 'links' : `${inputs.length} links`;
      },
    };
  },
});

export const TABLES: readonly Form[] = KINDS.map(tableForm);
