// Writes the tables of results/ into docs/performance.md, between its two marks: `node page.mjs`, after `node rows.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
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

const text = readFileSync(page, 'utf8');
const [start, end] = MARKS.map((mark) => text.indexOf(mark));
if (start < 0 || end < start)
  throw new Error(`docs/performance.md: expected ${MARKS.join(' and then ')}`);
const rows = keptRows();
const tables = [summed(rows.flatMap(({ figures }) => figures)), ...rows.map(markdown)].join('\n\n');
writeFileSync(
  page,
  `${text.slice(0, start + MARKS[0].length)}\n\n${tables.trimEnd()}\n\n${text.slice(end)}`,
);
