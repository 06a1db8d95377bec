import { csvParse } from '../csv-parse.js';
import { refusedSkills } from './faults.js';

/** A row of a table by the names of its columns, with its line in the file. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

interface Parsed {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

/** Names the place of a fault as csv-parse tells it. */
const messageOf = (error: unknown): string =>
  (error as Error).message.replace(/\s+/g, ' ').slice(0, 200);

/**
 * Reads delimited text with a header into rows; each row has as many cells as the header.
 *
 * @param quoted false for O*NET, whose text files have no quotes
 * @throws BadgeError `draft-not-conformant` naming the line
 */
export async function rowsOf(
  text: string,
  { delimiter, quoted }: { readonly delimiter: string; readonly quoted: boolean },
): Promise<readonly TableRow[]> {
  const { parse } = await csvParse('ESCO and O*NET files');
  try {
    const parsed = parse(text, {
      bom: true,
      columns: true,
      delimiter,
      info: true,
      skip_empty_lines: true,
      ...(quoted ? {} : { quote: null }),
    }) as unknown as readonly Parsed[];
    return parsed.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    throw refusedSkills([messageOf(error)]);
  }
}

/** Gives the cell of a column without the white space around it; `undefined` for an empty one. */
export const cellOf = ({ cells }: TableRow, column: string): string | undefined =>
  Object.hasOwn(cells, column) && cells[column]!.trim() !== '' ? cells[column]!.trim() : undefined;
