/** Writes parts of Markdown pages. */

/** Prepares text for a cell of a table. */
export const cell = (text = '') =>
  text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');

/** Prepares code for a cell: a row is one line. */
export const codeCell = (text) => (text ? `\`${cell(text)}\`` : '');

/** @returns a table, or nothing without rows; columns that are empty in every row are left out */
export function table(heads, rows) {
  if (rows.length === 0) return '';
  const used = heads.map((_, column) => rows.some((row) => row[column]));
  const line = (cells) => `| ${cells.filter((_, column) => used[column]).join(' | ')} |\n`;
  return `${line(heads)}${line(heads.map(() => '---'))}${rows.map(line).join('')}\n`;
}

export const fence = (text, language = 'ts') => `\`\`\`${language}\n${text.trim()}\n\`\`\`\n\n`;

/** The anchor that GitHub gives a heading. */
export const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
