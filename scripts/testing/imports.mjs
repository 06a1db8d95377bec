/** Finds the tests of a source by the imports of sources and tests. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { root } from './copy.mjs';

/** Imports by statement and by expression; the first group is `type ` of one that leaves nothing behind. */
const IMPORT =
  /(?:\b(?:import|export)\s+(type\s+)?(?:[\w*{][^'";]*?\s*from\s*)?|\bimport\s*\(\s*)'(\.[^']+)'/g;

const codeIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));

/** Lists the sources of a file or folder, relative to the root. */
export function sourcesIn(path) {
  const name = path.replace(/^\.\//, '').replace(/\/$/, '');
  return statSync(join(root, name)).isDirectory() ? codeIn(name) : [name];
}

/** Gives the file that an import names: TypeScript has `.js` where there is a `.ts`. */
function fileOf(from, specifier) {
  const path = posix.join(dirname(from), specifier);
  return [path.replace(/\.js$/, '.ts'), path].find((each) => existsSync(join(root, each)));
}

/**
 * @param {{ types?: boolean }} [options] `types`: also imports of types only. Default `true`
 * @returns {Map<string, Set<string>>} file → the files that import it
 */
export function importers({ types = true } = {}) {
  const found = new Map();
  for (const file of ['src', 'test', 'stories'].flatMap(codeIn))
    for (const [, type, specifier] of readFileSync(join(root, file), 'utf8').matchAll(IMPORT)) {
      const target = type && !types ? undefined : fileOf(file, specifier);
      if (target) found.set(target, (found.get(target) ?? new Set()).add(file));
    }
  return found;
}

const isTest = (file) => file.endsWith('.test.ts');

/** Follows the helpers of tests, which lie under `test/`, to the tests that use them. */
function testsThrough(files, graph, seen = new Set()) {
  const found = new Set();
  for (const file of files) {
    if (seen.has(file) || file.startsWith('src/')) continue;
    seen.add(file);
    if (isTest(file)) found.add(file);
    else for (const test of testsThrough(graph.get(file) ?? [], graph, seen)) found.add(test);
  }
  return found;
}

/**
 * Finds the nearest tests of a file: those that import it, by themselves or by a helper; else those
 * of the sources that import it, and so on upwards.
 *
 * @param {string} file relative to the root; a test is its own test
 * @param {Map<string, Set<string>>} graph from {@link importers}
 * @returns {{ tests: string[], through: string[] }} `through`: the sources that the tests import
 *   instead, when none imports the file itself
 */
export function testsOf(file, graph) {
  if (isTest(file)) return { tests: [file], through: [] };
  const seen = new Set();
  let level = [file];
  while (level.length > 0) {
    for (const each of level) seen.add(each);
    const users = level.flatMap((each) => [...(graph.get(each) ?? [])]),
      tests = testsThrough(users, graph);
    if (tests.size > 0)
      return {
        tests: [...tests].sort(),
        through: level[0] === file ? [] : level.filter((each) => usedBy(each, graph)).sort(),
      };
    level = [...new Set(users)].filter((each) => !seen.has(each));
  }
  return { tests: [], through: [] };
}

const usedBy = (file, graph) => testsThrough(graph.get(file) ?? [], graph).size > 0;
