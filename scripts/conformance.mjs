/**
 * Writes docs/conformance.md: for each requirement of the project's checklist the test that names
 * it, else the place in the source that implements it, else the reason why it is not met. Finds the
 * ids in the code of `test/` (not in its comments) and in `src/`, so the table is as true as the
 * names of the tests.
 *
 *   node scripts/conformance.mjs                 with the ids of the document
 *   node scripts/conformance.mjs --spec FILE     with the ids of the checklist; further --spec add those of other files (golden cases)
 *   node scripts/conformance.mjs --check         writes nothing; exit status 1 when the document is out of date
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { FAMILIES, REASONS } from './conformance-reasons.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'docs', 'conformance.md');

/** Matches ids such as `B-1`, `R-2b`, `N13`; and ranges of them: `B-1…B-5`, `S-8…10`. */
const CITED = /\b([VMJPSKBOCRXIATNG])(-?)(\d+)([a-z]?)(?:…(?:\1-?)?(\d+))?(?![\w.])/g;

/** Names of curves that look like ids. */
const CURVES = new Set(['P-256', 'P-384', 'P-521']);

/** @param {string} text @returns {Set<string>} the ids in a text, ranges expanded */
export function idsIn(text) {
  const found = new Set();
  for (const [, letter, dash, from, suffix, to] of text.matchAll(CITED)) {
    if (!dash && letter !== 'N' && letter !== 'G') continue;
    if (CURVES.has(`${letter}${dash}${from}`)) continue;
    found.add(`${letter}${dash}${from}${suffix}`);
    for (let at = Number(from) + 1; to && at <= Number(to); at++)
      found.add(`${letter}${dash}${at}`);
  }
  return found;
}

/**
 * Lists the binding ids: tagged MUST, or with a MUST in their text, or of the families that are
 * rules throughout (security, the attacks every verifier must withstand, the cases that others get
 * wrong).
 */
export function bindingIds(spec) {
  const tagged = [...spec.matchAll(/\*\*(?:[^*\n]*?\s)?([A-Z]-\d+[a-z]?)\b([^*\n]*)/g)]
    .filter(([, id, tag]) => tag.includes('MUST') || id.startsWith('X-'))
    .map(([, id]) => id);
  const within = spec.split('\n').flatMap((line) => {
    const id = /^\s*(?:-|\d+\.)\s+\*\*([A-Z]-\d+[a-z]?)\b/.exec(line)?.[1];
    return id && line.includes('MUST') ? [id] : [];
  });
  const cases = [...spec.matchAll(/^\| ([NG]\d+) \|/gm)].map(([, id]) => id);
  return [...new Set([...tagged, ...within, ...cases])].sort(inOrder);
}

const ORDER = 'VMJPSKBOCRXIATNG';
const parts = (id) => [ORDER.indexOf(id[0]), Number.parseInt(id.replace(/^\D+/, ''), 10), id];
function inOrder(a, b) {
  const [familyA, numberA, nameA] = parts(a),
    [familyB, numberB, nameB] = parts(b);
  return familyA - familyB || numberA - numberB || nameA.localeCompare(nameB);
}

function filesUnder(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) =>
      relative(root, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** Removes whole-line comments: a test that merely mentions an id does not test it. */
const code = (text) => text.replace(/^\s*(\/\/.*|\/\*\*?[\s\S]*?\*\/)$/gm, '');

/** Maps each id to the files under a folder that name it. */
export function citations(folder, wanted = () => true, read = (text) => text) {
  const found = new Map();
  for (const file of filesUnder(folder).filter(wanted)) {
    for (const id of idsIn(read(readFileSync(join(root, file), 'utf8'))))
      found.set(id, [...(found.get(id) ?? []), file]);
  }
  return found;
}

const SHOWN = 4;
const links = (files) =>
  files
    .slice(0, SHOWN)
    .map((file) => `[${file.replace(/^(test|src)\//, '')}](../${file})`)
    .join(', ') + (files.length > SHOWN ? ` and ${files.length - SHOWN} more` : '');

/** Text for a requirement that is neither tested nor explained: a gate finds it. */
export const NOTHING = 'No test names it yet.';

const reasonFor = (id) =>
  REASONS[id] ?? FAMILIES.find(([pattern]) => pattern.test(id))?.[1] ?? NOTHING;

function rowOf(id, tests, sources) {
  const tested = tests.get(id) ?? [],
    implemented = sources.get(id) ?? [];
  const state =
    tested.length > 0
      ? 'tested'
      : implemented.length > 0 && !REASONS[id]
        ? 'in the source'
        : 'open';
  const remark = state === 'tested' ? (REASONS[id] ?? '') : state === 'open' ? reasonFor(id) : '';
  return {
    id,
    state,
    line: `| ${id} | ${state} | ${state === 'tested' ? links(tested) : links(implemented)} | ${remark} |`,
  };
}

const NAMES = {
  V: 'Verification',
  M: 'Data model',
  J: 'JWT',
  P: 'Data Integrity proofs',
  S: 'Status',
  K: 'Keys and DIDs',
  B: 'Baked images',
  O: 'Open Badges 2.0',
  C: 'CLR and presentations',
  R: 'Report and display',
  X: 'Security',
  I: 'Issuing',
  A: 'Sharing',
  T: 'Alignment and micro-credentials',
  N: 'Attacks',
  G: 'Errors of other verifiers',
};

function sectionOf(letter, rows) {
  const tested = rows.filter(({ state }) => state === 'tested').length;
  return `## ${NAMES[letter]}\n\n${tested} of ${rows.length} named by a test.\n\n| id | state | where | remark |\n|---|---|---|---|\n${rows.map(({ line }) => line).join('\n')}\n`;
}

/** Makes one row per id: the tests that name it, and the remark on it. */
export function rowsFor(ids) {
  const tests = citations('test', (file) => file.endsWith('.test.ts'), code),
    sources = citations('src');
  return ids.map((id) => rowOf(id, tests, sources));
}

/** @param {readonly string[]} ids @returns {string} the whole document */
export function conformance(ids) {
  const rows = rowsFor(ids);
  const count = (state) => rows.filter((row) => row.state === state).length;
  const letters = [...ORDER].filter((letter) => rows.some(({ id }) => id[0] === letter));
  return [
    '# Conformance',
    '',
    'The project is built against a checklist of requirements drawn from the standards (Open Badges 3.0 and 2.0, VC Data Model, Data Integrity, Bitstring Status List, …) and from the behaviour of attackers and careless tools.',
    'Tests and comments cite its ids: the letters of each section, N for attacks, G for known errors of other verifiers. This table is written by `node scripts/conformance.mjs`; do not edit it by hand.',
    '[requirements.md](requirements.md) explains each rule in one sentence, with its source.',
    '',
    `**${ids.length} requirements: ${count('tested')} named by a test, ${count('in the source')} implemented in the source without a test that names them, ${count('open')} open.**`,
    '“Named by a test” means that a test is about it, not that the test is exhaustive. “Open” gives the reason.',
    '',
    ...letters.map((letter) =>
      sectionOf(
        letter,
        rows.filter(({ id }) => id[0] === letter),
      ),
    ),
  ].join('\n');
}

/** Lists the ids that have a row in docs/conformance.md or docs/requirements.md. */
export const idsOfDocument = (text) =>
  [...text.matchAll(/^\| ([A-Z]-?\d+[a-z]?) \|/gm)].map(([, id]) => id);

function main() {
  const specs = process.argv.flatMap((word, at) =>
    word === '--spec' ? [readFileSync(process.argv[at + 1], 'utf8')] : [],
  );
  const now = existsSync(target) ? readFileSync(target, 'utf8') : '';
  const text = conformance(specs.length > 0 ? bindingIds(specs.join('\n')) : idsOfDocument(now));
  if (!process.argv.includes('--check')) return writeFileSync(target, text);
  if (text === now) return undefined;
  console.error('docs/conformance.md is out of date: node scripts/conformance.mjs');
  process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
