/**
 * Writes the generated tables of docs/guides, from the types, messages and styles that the code uses.
 *
 *   node --import tsx scripts/guides.ts            writes them
 *   node --import tsx scripts/guides.ts --check    writes nothing; exit status 1 when a page is out of date
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadMessages } from '../src/locales/index.js';
import { loadSpecs } from '../src/cli/registry.js';
import { answerTables } from './guides/answers.js';
import { commandTables } from './guides/command.js';
import { withTables } from './guides/markdown.js';
import { themingTables } from './guides/theming.js';

const pathOf = (name: string): string =>
  fileURLToPath(new URL(`../docs/guides/${name}`, import.meta.url));

/** Makes the pages that have generated tables: name, current text, wanted text. */
export async function pages(): Promise<
  ReadonlyArray<{ readonly name: string; readonly now: string; readonly wanted: string }>
> {
  const tables = {
    'answers.md': answerTables(await loadMessages('en')),
    'command.md': commandTables(await loadSpecs()),
    'theming.md': themingTables(),
  };
  return Object.entries(tables).map(([name, own]) => {
    const now = readFileSync(pathOf(name), 'utf8');
    return { name, now, wanted: withTables(now, own) };
  });
}

async function main(): Promise<void> {
  const stale = (await pages()).filter(({ now, wanted }) => now !== wanted);
  if (!process.argv.includes('--check'))
    return stale.forEach(({ name, wanted }) => writeFileSync(pathOf(name), wanted));
  if (stale.length === 0) return;
  console.error(`${stale.map(({ name }) => name).join(', ')}: node --import tsx scripts/guides.ts`);
  process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
