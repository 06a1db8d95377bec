/** Separators of a table in a text, in the order in which they are tried. */
const SEPARATORS = ['\t', ';', ','] as const;
const LINK = /^https?:\/\//i;
/** Matches another separator before a link, in a row that differs from the others. */
const BEFORE_LINK = /[,;]\s*(?=https?:\/\/)/i;
/** Matches a parameter of a path, or a number: `v=1` (RFC 3986 §3.3). */
const PART_OF_URL = /^(?:[\w.-]+=\S*|\d*)$/;

/** Reads the cells of a text from left to right, copying no part of it more than once. */
class CellReader {
  #parts: string[] = [];
  #from = 0;
  /** Nothing but white space was read: only then does a quotation mark open a cell. */
  #isBlank = true;
  #isQuoted = false;
  constructor(private readonly text: string) {}

  /** Reads one character of a cell. @returns the index of the next one; `undefined` at its end */
  next(at: number, separator: string | undefined): number | undefined {
    const letter = this.text[at]!;
    if (letter === '"' && (this.#isQuoted || this.#isBlank)) return this.#quote(at);
    if (!this.#isQuoted && (letter === separator || letter === '\n')) return undefined;
    this.#isBlank &&= letter.trim() === '';
    return at + 1;
  }

  /** Ends the cell before `at`, and begins the next one behind it. */
  take(at: number): string {
    const last = this.text.slice(this.#from, at);
    const cell = this.#parts.length === 0 ? last : [...this.#parts, last].join('');
    this.#from = at + 1;
    if (this.#parts.length > 0) this.#parts = [];
    this.#isBlank = true;
    return cell.trim();
  }

  #quote(at: number): number {
    const isDoubled = this.#isQuoted && this.text[at + 1] === '"';
    this.#keep(isDoubled ? at + 1 : at, isDoubled ? at + 2 : at + 1);
    if (isDoubled) this.#isBlank = false;
    else this.#isQuoted = !this.#isQuoted;
    return this.#from;
  }

  #keep(end: number, next: number): void {
    if (end > this.#from) this.#parts.push(this.text.slice(this.#from, end));
    this.#from = next;
  }
}

/**
 * Splits a text into its rows of cells (RFC 4180). A cell in quotes may contain separators, quotes
 * (doubled) and line breaks.
 */
function rowsOf(text: string, separator: string | undefined): string[][] {
  const rows: string[][] = [];
  const reader = new CellReader(text);
  let row: string[] = [];
  const endRow = (): void => {
    if (row.some((cell) => cell !== '')) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length;) {
    const next = reader.next(at, separator);
    if (next === undefined) {
      row.push(reader.take(at));
      if (text[at] === '\n') endRow();
    }
    at = next ?? at + 1;
  }
  row.push(reader.take(text.length));
  endRow();
  return rows;
}

/** Tells whether all cells behind a link continue it: `v=1`, `2`. */
const continuesLink = ([first = '', ...others]: readonly string[]): boolean =>
  LINK.test(first) && others.every((cell) => PART_OF_URL.test(cell));

/**
 * Tells whether a separator is that of a table: it gives the first row most cells of all rows, and
 * more than one. A URL may contain commas and semicolons, so that rows in which only parts of a URL
 * follow a link are links.
 */
function isTable(rows: readonly string[][], separator: string): boolean {
  const width = rows[0]?.length ?? 0;
  return (
    width > 1 &&
    rows.every((row) => row.length <= width) &&
    (separator === '\t' || !rows.every(continuesLink))
  );
}

/** Splits a text at the first separator that makes it a table; a text that is none, into lines. */
function tableIn(text: string): string[][] {
  for (const separator of SEPARATORS.filter((one) => text.includes(one))) {
    const rows = rowsOf(text, separator);
    if (isTable(rows, separator)) return rows;
  }
  return rowsOf(text, undefined);
}

/**
 * Lists the cells of a text table, separated by commas, semicolons or tabs; a text without a common
 * separator has one cell in each line.
 *
 * @param text at most {@link COLLECT_LIMITS} `csvBytes`
 */
export const cellsIn = (text: string): string[] => {
  const table = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  return tableIn(table)
    .flat()
    .flatMap((cell) =>
      LINK.test(cell) || !cell.includes('://') ? [cell] : cell.split(BEFORE_LINK),
    )
    .filter((cell) => cell !== '');
};
