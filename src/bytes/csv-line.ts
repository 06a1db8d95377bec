/**
 * Matches the start of a formula, after white space that an import may remove; the wide forms begin
 * one in East Asian spreadsheets.
 */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;

/** Prefixes text that a spreadsheet would take for a formula with an apostrophe. */
const tame = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Writes a cell of a table (RFC 4180). */
const cell = (value: string | number | null | undefined): string =>
  typeof value === 'number' ? String(value) : `"${tame(value ?? '').replaceAll('"', '""')}"`;

/** Writes a line of a table for spreadsheets, in which no cell is taken for a formula. */
export const csvLine = (cells: ReadonlyArray<string | number | null | undefined>): string =>
  `${cells.map(cell).join(',')}\r\n`;
