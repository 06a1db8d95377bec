/**
 * Writes `docs/test-map.md`: each room of `src/` with the tests that import from it, found by the
 * imports. A test fails when it is out of date.
 *
 *   node scripts/test-map.mjs
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './testing/copy.mjs';
import { importers, sourcesIn, testsOf } from './testing/imports.mjs';

export const MAP = 'docs/test-map.md';
const HEAD = `# From rooms to tests

Each folder of \`src/\` with the tests that import one of its files, themselves or by a helper; where none does, the sources through which the nearest tests reach it. Written by \`node scripts/test-map.mjs\`.
For a single file: \`npm run test:node -- --map src/securing/keys/issuer-keys.ts\` lists its tests, and the same without \`--map\` runs them.
`;

const code = (names) => names.map((name) => `\`${name}\``).join(', ');

/** Writes the tests, each folder once. */
function byFolder(tests) {
  const folders = new Map();
  for (const test of tests)
    folders.set(dirname(test), [...(folders.get(dirname(test)) ?? []), test]);
  return [...folders]
    .map(
      ([folder, files]) =>
        `${folder}/ ${code(files.map((file) => file.slice(folder.length + 1).replace('.test.ts', '')))}`,
    )
    .join('; ');
}

function row(folder, files, graph) {
  const found = files.map((file) => testsOf(file, graph)),
    direct = found.filter(({ through }) => through.length === 0).flatMap(({ tests }) => tests);
  const through = found.flatMap((one) => one.through);
  const tests = [...new Set(direct)].sort();
  const text = tests.length > 0 ? byFolder(tests) : `through ${code([...new Set(through)].sort())}`;
  return `| \`${folder}\` | ${text} |\n`;
}

/** Tells whether a test loads code of a folder: one of types alone is reached by its types. */
const isReached = (files, graph) => files.some((file) => testsOf(file, graph).tests.length > 0);

/** @returns {string} the text of the map */
export function mapText() {
  const graph = importers({ types: false }),
    all = importers(),
    folders = new Map();
  for (const file of sourcesIn('src'))
    folders.set(dirname(file), [...(folders.get(dirname(file)) ?? []), file]);
  const rows = [...folders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, files]) => row(folder, files, isReached(files, graph) ? graph : all));
  return `${HEAD}\n| folder | tests |\n|---|---|\n${rows.join('')}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(join(root, MAP), mapText());
