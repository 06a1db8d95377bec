/**
 * Writes the table “What is verified” into README.md, from the tables that the code uses.
 *
 *   node --import tsx scripts/supported.ts            writes it
 *   node --import tsx scripts/supported.ts --check    writes nothing; exits with 1 when README is out of date
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { KEY_TYPES } from '../src/crypto/index.js';
import { RESOLVERS } from '../src/dids/index.js';
import { FORMATS } from '../src/formats/index.js';
import { LOCALES } from '../src/locales/index.js';
import { supportedSuites } from '../src/securing/data-integrity/index.js';
import { supportedStatusTypes } from '../src/status/index.js';

const readme = fileURLToPath(new URL('../README.md', import.meta.url));
const [BEGIN, END] = [
  '<!-- supported: begin (node --import tsx scripts/supported.ts) -->',
  '<!-- supported: end -->',
];

const CONTAINERS: Readonly<Record<string, string>> = {
  png: 'PNG',
  svg: 'SVG',
  json: 'JSON',
  jwt: 'JWT',
  'sd-jwt': 'SD-JWT',
  pdf: 'PDF (attached files)',
};

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** Names of the resolvers; http is left out, since it is only for this machine. */
const methods = Object.keys(RESOLVERS)
  .filter((start) => start !== 'http://')
  .map((start) => (start.startsWith('did:') ? start.slice(0, -1) : 'https key documents'));

const ROWS: ReadonlyArray<readonly [string, string]> = [
  [
    'Read from',
    [...FORMATS.map(({ name }) => name), 'text'].map((name) => CONTAINERS[name] ?? name).join(', '),
  ],
  ['Proofs', code(supportedSuites())],
  [
    'Keys found by',
    methods.map((name) => (name.startsWith('did:') ? `\`${name}\`` : name)).join(', '),
  ],
  ['Kinds of key', Object.keys(KEY_TYPES).join(', ')],
  ['Revocation', code(supportedStatusTypes())],
  ['Languages', Object.keys(LOCALES).join(', ')],
];

/** Writes the table as Markdown. */
export const table = (): string =>
  ['| | |', '|---|---|', ...ROWS.map(([name, text]) => `| ${name} | ${text} |`)].join('\n');

/** @returns README with the current table @throws Error when the markers of the table are missing */
export function withTable(text: string): string {
  const [before, rest] = text.split(BEGIN),
    after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error('README.md: expected the markers of the table of what is verified');
  return `${before}${BEGIN}\n\n${table()}\n\n${END}${after}`;
}

function main(): void {
  const now = readFileSync(readme, 'utf8'),
    wanted = withTable(now);
  if (!process.argv.includes('--check')) return writeFileSync(readme, wanted);
  if (now === wanted) return;
  console.error('The table in README.md is out of date: node --import tsx scripts/supported.ts');
  process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
