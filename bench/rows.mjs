// Measures the rows of "what to reach", each alone by its name: `node rows.mjs [NAME…]`, all of them without a name. Each row prints
// its table and is kept in results/NAME.json; results/rows.md has the tables of all rows that were kept. ROUNDS=… changes the number
// of turns. A row that fails says why, and the others go on.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { circumstances } from './harness/machine.mjs';
import { keptRows } from './harness/kept-rows.mjs';
import { markdown } from './harness/table.mjs';

const here = (path) => new URL(path, import.meta.url);
/** Rows that take an hour or a machine of their own: only by name. */
const BY_HAND = ['hundred-thousand'];
const all = readdirSync(here('rows/')).map((file) => file.replace('.mjs', ''));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`no row ${unknown.join(', ')}; the rows are ${all.join(', ')}`);
  process.exit(2);
}

async function measured(name) {
  const at = circumstances();
  const { title, note, measure } = await import(here(`rows/${name}.mjs`));
  try {
    return { name, title, note, at, figures: await measure() };
  } catch (error) {
    console.error(error);
    return {
      name,
      title,
      note,
      at,
      figures: [{ what: title, missing: error.message.split('\n')[0] }],
    };
  }
}

mkdirSync(here('results/'), { recursive: true });
for (const name of asked.length > 0 ? asked : all.filter((one) => !BY_HAND.includes(one))) {
  const row = await measured(name);
  writeFileSync(here(`results/${name}.json`), `${JSON.stringify(row, null, 1)}\n`);
  console.log(markdown(row));
}
writeFileSync(here('results/rows.md'), keptRows().map(markdown).join('\n'));
