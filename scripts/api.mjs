/**
 * Writes the reference of the public interface, `docs/api/`, from the doc comments: a page for each
 * entry of `exports` with every name that it exports, and a page of the elements from their
 * manifest. A test fails when a page is out of date.
 *
 *   npm run docs:api
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { anchorOf, cell, table } from './api/markdown.mjs';
import { describeSymbol, isElement, summaryOf } from './api/symbols.mjs';
import { tagsPage } from './api/tags.mjs';
import { build } from './build.mjs';
import { elementsOf } from './react.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { exports, name: PACKAGE } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Entries of generated types for frameworks: they name the elements, by the rules of each. */
const GENERATED = /^\.\/(jsx\/|react\/\*|define\/\*)/;
/** Entries whose pages describe what others export too; then the rest, and last those that collect. */
const ORDER = ['./errors', './read', './report', './verify', './locales', './describe'];
const LAST = ['./present', './elements', './ssr', './auto', '.'];

function order(entry) {
  const at = ORDER.indexOf(entry);
  return at < 0 ? ORDER.length + 1 + LAST.indexOf(entry) : at;
}

/** Lists the entries with types of their own, by their source. */
const entries = Object.entries(exports)
  .filter(([entry, target]) => target.types && !GENERATED.test(entry))
  .map(([entry, target]) => ({
    entry,
    file: join(root, target.types.replace('./dist/', 'src/').replace(/\.d\.ts$/, '.ts')),
    page: `${entry === '.' ? 'index' : entry.slice(2).replaceAll('/', '-')}.md`,
  }))
  .filter(({ file }) => existsSync(file))
  .sort((a, b) => order(a.entry) - order(b.entry));

function load() {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    { ...options, noEmit: true },
  );
  return { program, checker: program.getTypeChecker() };
}

const isType = ({ symbol }) => !(symbol.flags & ts.SymbolFlags.Value);

/** Sorts what can be called or made before types, each by name. */
const forReaders = (a, b) =>
  Number(isType(a)) - Number(isType(b)) || (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1);

/** Lists what an entry exports: the name there, and the symbol of the declaration. */
function namesOf(file, { program, checker }) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  return (module ? checker.getExportsOfModule(module) : [])
    .map((symbol) => ({
      name: symbol.name,
      symbol: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    }))
    .filter(({ symbol }) => symbol.declarations?.length)
    .sort(forReaders);
}

const specifierOf = (entry) => PACKAGE + entry.slice(1);

/** Describes a name here, or names the page that does. */
function section({ name, symbol }, checker) {
  const text = isElement(symbol, checker)
    ? `${summaryOf(symbol, checker)} [Its attributes, events, slots and parts](tags.md).\n\n`
    : describeSymbol(symbol, checker);
  return `## ${name}\n\n${text}`;
}

function entryPage({ entry, page, names }, homes, checker) {
  const own = names.filter(({ symbol }) => homes.get(symbol).page === page);
  const others = names.filter((one) => !own.includes(one));
  const rows = others.map(({ name, symbol }) => {
    const home = homes.get(symbol);
    return [`[\`${name}\`](${home.page}#${anchorOf(home.name)})`, cell(summaryOf(symbol, checker))];
  });
  return [
    `# ${specifierOf(entry)}\n\n`,
    ...(own.length > 0
      ? [`${own.map(({ name }) => `[\`${name}\`](#${anchorOf(name)})`).join(' · ')}\n\n`]
      : []),
    ...own.map((one) => section(one, checker)),
    others.length > 0 ? `## Also exported here\n\n${table(['name', 'description'], rows)}` : '',
  ].join('');
}

function indexPage(pages) {
  const rows = Object.entries(exports).map(([entry, target]) => {
    const found = pages.find((one) => one.entry === entry);
    if (found) return [`[\`${specifierOf(entry)}\`](${found.page})`, `${found.names.length} names`];
    const what = target.types ? 'registration, or types for a framework' : 'a file';
    return [`\`${specifierOf(entry)}\``, what];
  });
  return `# Reference\n\nEvery public name, by entry; written from the doc comments by \`npm run docs:api\`. [The elements](tags.md) have a page of their own.\n\n${table(['entry', 'exports'], rows)}`;
}

/** @returns {Promise<Record<string, string>>} page → text */
export async function apiPages() {
  if (!(await build({ only: ['manifest'], quiet: true }))) throw new Error('no manifest');
  const loaded = load(),
    homes = new Map();
  const pages = entries.map((one) => ({ ...one, names: namesOf(one.file, loaded) }));
  for (const { page, names } of pages)
    for (const { name, symbol } of names) if (!homes.has(symbol)) homes.set(symbol, { page, name });
  const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  return {
    ...Object.fromEntries(
      pages
        .filter(({ names }) => names.length > 0)
        .map((one) => [one.page, entryPage(one, homes, loaded.checker)]),
    ),
    'tags.md': tagsPage(elementsOf(manifest)),
    'README.md': indexPage(pages.filter(({ names }) => names.length > 0)),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const pages = await apiPages(),
    folder = join(root, 'docs', 'api');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [page, text] of Object.entries(pages))
    writeFileSync(join(folder, page), `${text.trimEnd()}\n`);
}
