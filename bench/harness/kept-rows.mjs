import { readdirSync, readFileSync } from 'node:fs';

const results = new URL('../results/', import.meta.url);
/** The order in which the rows are shown; others come after them. */
const ORDER = [
  'warm',
  'general',
  'least',
  'chromium',
  'cards',
  'record',
  'mint',
  'status',
  'selective',
  'weight',
  'first-render',
  'command',
  'thousand-files',
  'hundred-thousand',
];
const place = ({ name }) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

/** Returns the rows that were measured, each of them when it was measured last. */
export const keptRows = () =>
  readdirSync(results)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(new URL(file, results), 'utf8')))
    .sort((a, b) => place(a) - place(b));
