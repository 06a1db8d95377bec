/** Separators of a table in a text, in the order in which they are tried. */
const SEPARATORS = ['\t', ';', ','] as const;
const LINK = /^https?:\/\//i;
/** Matches another separator before a link, in a row that differs from the others. */
const BEFORE_LINK = /[,;]\s*(?=https?:\/\/)/i;
/** Matches a parameter of a path, or a number: `v=1` (RFC 3986 §3.3). */
const PART_OF_URL = /^(?:[\w.-]+=\S*|\d*)$/;

/**
 * Splits a text into its rows of cells (RFC 4180). A cell in quotes may contain separators, quotes
 * (doubled) and line breaks.
 */
function rowsOf(text: string, separator: string | undefined): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (isQuoted && letter === '"' && text[at + 1] === '"') cell += text[++at]!;
    else if (letter === '"' && (isQuoted || cell.trim() === '')) isQuoted = !isQuoted;
    else if (!isQuoted && (letter === separator || letter === '\n')) {
      rows.at(-1)!.push(cell.trim());
      cell = '';
      if (letter === '\n') rows.push([]);
    } else cell += letter;
  }
  rows.at(-1)!.push(cell.trim());
  return rows.filter((row) => row.some((one) => one !== ''));
}

/** Tells whether all cells behind a link continue it: `v=1`, `2`. */
const continuesLink = ([first = '', ...others]: readonly string[]): boolean =>
  LINK.test(first) && others.every((cell) => PART_OF_URL.test(cell));

/**
 * Finds the separator of a table: the one that gives the first row most cells of all rows, and more
 * than one. A URL may contain commas and semicolons, so that rows in which only parts of a URL
 * follow a link are links.
 */
function separatorOf(text: string): string | undefined {
  return SEPARATORS.find((separator) => {
    const rows = rowsOf(text, separator);
    const width = rows[0]?.length ?? 0;
    return (
      width > 1 &&
      rows.every((row) => row.length <= width) &&
      (separator === '\t' || !rows.every(continuesLink))
    );
  });
}

/**
 * Lists the cells of a text table, separated by commas, semicolons or tabs; a text without a common
 * separator has one cell in each line.
 *
 * @param text at most {@link COLLECT_LIMITS} `csvBytes`
 */
export const cellsIn = (text: string): string[] => {
  const table = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  return rowsOf(table, separatorOf(table))
    .flat()
    .flatMap((cell) => (LINK.test(cell) ? [cell] : cell.split(BEFORE_LINK)))
    .filter((cell) => cell !== '');
};
