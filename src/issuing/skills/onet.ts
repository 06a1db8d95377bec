import type { AlignmentDraft } from '../draft-types.js';
import type { SkillReader } from './contract.js';
import { refusedSkills, shownValue } from './faults.js';
import { cellOf, rowsOf, type TableRow } from './table.js';

const SITE = 'https://www.onetonline.org';
const OCCUPATION = /^\d{2}-\d{4}\.\d{2}$/;
const ELEMENT = /^\d+(?:\.[A-Za-z0-9]+)*$/;

/** Columns of the two kinds of table: occupations, and elements of the content model. */
interface Columns {
  readonly code: string;
  readonly name: string;
  readonly form: RegExp;
  readonly expected: string;
  readonly type: string;
  readonly url: (code: string) => string;
}

const OCCUPATIONS: Columns = {
  code: 'O*NET-SOC Code',
  name: 'Title',
  form: OCCUPATION,
  expected: 'a code such as 15-1252.00',
  type: 'ext:ONETOccupation',
  url: (code) => `${SITE}/link/summary/${code}`,
};
const ELEMENTS: Columns = {
  code: 'Element ID',
  name: 'Element Name',
  form: ELEMENT,
  expected: 'an id such as 2.A.1.a',
  type: 'ext:ONETElement',
  url: (code) => `${SITE}/find/descriptor/result/${code}`,
};

/** `Skills.txt` and the like repeat each element for each occupation and scale. */
const columnsOf = (header: Readonly<Record<string, string>>): Columns =>
  'Element ID' in header ? ELEMENTS : OCCUPATIONS;

function alignmentOf(row: TableRow, columns: Columns, framework: string): AlignmentDraft | string {
  const code = cellOf(row, columns.code) ?? '';
  const name = cellOf(row, columns.name);
  if (!columns.form.test(code))
    return `line ${row.line}, column ${columns.code}: expected ${columns.expected}; got ${shownValue(code)}`;
  if (name === undefined)
    return `line ${row.line}, column ${columns.name}: expected a text; got nothing`;
  const description = cellOf(row, 'Description');
  return {
    name,
    url: columns.url(code),
    code,
    framework,
    type: columns.type,
    ...(description === undefined ? {} : { description }),
  };
}

/** Keeps one alignment for each code. */
const once = (all: readonly AlignmentDraft[]): readonly AlignmentDraft[] => [
  ...new Map(all.map((one) => [one.code, one])).values(),
];

/**
 * Reads a tab-delimited table of the O*NET database: `Occupation Data.txt`, `Content Model
 * Reference.txt`, `Skills.txt`, `Knowledge.txt` and the like.
 */
export const onetSkills: SkillReader = {
  recognise: (text) => /^\ufeff?(?:O\*NET-SOC Code|Element ID)\t/.test(text),
  async read(text, framework = 'O*NET') {
    const rows = await rowsOf(text, { delimiter: '\t', quoted: false });
    const [first] = rows;
    if (!first) return [];
    const columns = columnsOf(first.cells);
    const read = rows.map((row) => alignmentOf(row, columns, framework));
    const faults = read.filter((one) => typeof one === 'string');
    if (faults.length > 0) throw refusedSkills(faults);
    return once(read as AlignmentDraft[]);
  },
};
