// Writes the tables of results/ into docs/performance.md, between its two marks: `node page.mjs`, after `node rows.mjs`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { standing } from './harness/figures.mjs';
import { keptRows } from './harness/kept-rows.mjs';
import { markdown } from './harness/table.mjs';

const page = new URL('../docs/performance.md', import.meta.url);
const MARKS = ['<!-- rows -->', '<!-- end of rows -->'];

/** Returns how many of the figures with a limit reach it, in words. */
function summed(figures) {
  const limited = figures.filter(({ gate, aim }) => gate || aim);
  const count = (state) => limited.filter((figure) => standing(figure) === state).length;
  return (
    `Of ${limited.length} figures with a limit ${count('aim')} reach the aim, ${count('gate')} the gate alone, ` +
    `**${count('behind')} are behind it**, and ${count('not measured')} were not measured.`
  );
}

/** Returns the rows without a result, as a sentence. */
function notRun(rows) {
  const kept = rows.map(({ name }) => name);
  const names = readdirSync(new URL('rows/', import.meta.url))
    .map((file) => file.replace('.mjs', ''))
    .filter((name) => !kept.includes(name));
  return names.length === 0 ? [] : [`Rows that were not run: ${names.join(', ')}.`];
}

const text = readFileSync(page, 'utf8');
const [start, end] = MARKS.map((mark) => text.indexOf(mark));
if (start < 0 || end < start)
  throw new Error(`docs/performance.md: expected ${MARKS.join(' and then ')}`);
const rows = keptRows();
const parts = [summed(rows.flatMap(({ figures }) => figures)), ...notRun(rows)];
const tables = [...parts, ...rows.map(markdown)].join('\n\n').replace(/\n{3,}/g, '\n\n');
writeFileSync(
  page,
  `${text.slice(0, start + MARKS[0].length)}\n\n${tables.trimEnd()}\n\n${text.slice(end)}`,
);
