/** Prefixes text that a spreadsheet would take for a formula with an apostrophe. */
const tame = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Writes a cell of a table (RFC 4180). */
const cell = (value: string | number | null | undefined): string =>
  typeof value === 'number' ? String(value) : `"${tame(value ?? '').replaceAll('"', '""')}"`;

/** Writes a line of a table for spreadsheets, in which no cell is taken for a formula. */
export const csvLine = (cells: ReadonlyArray<string | number | null | undefined>): string =>
  `${cells.map(cell).join(',')}\r\n`;
