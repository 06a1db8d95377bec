import type { AlignmentDraft } from '../draft-types.js';
import type { SkillReader } from './contract.js';
import { refusedSkills, shownValue } from './faults.js';
import { cellOf, rowsOf, type TableRow } from './table.js';

/** URI of a concept: `http:` by the rules of ESCO, and its last part is the code. */
const URI = /^http:\/\/data\.europa\.eu\/esco\/(\w+)\/([\w.-]+)$/;

/** Types of alignment for each kind of concept; OB 3.0 has none of its own for ESCO. */
const TYPES: Readonly<Record<string, string>> = {
  skill: 'ext:ESCOSkill',
  occupation: 'ext:ESCOOccupation',
};

function alignmentOf(row: TableRow, framework: string): AlignmentDraft | string {
  const url = cellOf(row, 'conceptUri');
  const name = cellOf(row, 'preferredLabel');
  const [, kind, code] = URI.exec(url ?? '') ?? [];
  if (code === undefined)
    return `line ${row.line}, column conceptUri: expected http://data.europa.eu/esco/…; got ${shownValue(url ?? '')}`;
  if (name === undefined)
    return `line ${row.line}, column preferredLabel: expected a text; got nothing`;
  const description = cellOf(row, 'description') ?? cellOf(row, 'definition');
  return {
    name,
    url: url!,
    code,
    framework,
    type: TYPES[kind!] ?? 'ext:ESCOConcept',
    ...(description === undefined ? {} : { description }),
  };
}

/** Reads a CSV of the ESCO download, such as `skills_en.csv` or `occupations_en.csv`. */
export const escoSkills: SkillReader = {
  recognise: (text) => /^\ufeff?[^\n]*\bconceptUri\b/.test(text),
  async read(text, framework = 'ESCO') {
    const rows = await rowsOf(text, { delimiter: ',', quoted: true });
    // a concept that was withdrawn from the classification stays in the file
    const current = rows.filter((row) => (cellOf(row, 'status') ?? 'released') === 'released');
    const read = current.map((row) => alignmentOf(row, framework));
    const faults = read.filter((one) => typeof one === 'string');
    if (faults.length > 0) throw refusedSkills(faults);
    return read as AlignmentDraft[];
  },
};
