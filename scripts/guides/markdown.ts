/** Markdown of the generated tables, and their places in a page. */

export const code = (text: string): string => `\`${text}\``;

const cell = (text: string): string => text.replaceAll('|', '\\|').trim();
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

export const tableOf = (head: readonly string[], rows: ReadonlyArray<readonly string[]>): string =>
  [row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row)].join('\n');

const PLACE = /(<!-- table: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g;

/**
 * Sets tables into their places: `<!-- table: name -->` … `<!-- end -->`.
 *
 * @throws Error for a place without a table, or a table without a place
 */
export function withTables(page: string, tables: Readonly<Record<string, string>>): string {
  const used = new Set<string>();
  const written = page.replace(PLACE, (_, begin: string, name: string, end: string) => {
    const table = tables[name];
    if (table === undefined) throw new Error(`there is no table ${name}`);
    used.add(name);
    return `${begin}\n${table}\n\n${end}`;
  });
  const unused = Object.keys(tables).filter((name) => !used.has(name));
  if (unused.length > 0) throw new Error(`the page has no place for ${unused.join(', ')}`);
  return written;
}
