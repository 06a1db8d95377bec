/**
 * Runs tests in Node only: the inner loop. Elements are tested in a browser, by `npm test`.
 *
 *   npm run test:node                          tests of the files that changed since the branch left main; the quick ones when none did
 *   npm run test:node -- test/json verdict     the tests whose path contains one of the words
 *   npm run test:node -- src/report/verdict.ts the tests of this file or folder
 *   npm run test:node -- --map src/report      only lists them
 *   npm run test:node -- --all                 everything that runs in Node, without the gates
 *   npm run test:node -- --watch …             again whenever a file changes: the tests of that file
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, watch } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cache, root } from './testing/copy.mjs';
import { byKind, isQuick, matches, testFiles } from './testing/files.mjs';
import { importers, sourcesIn, testsOf } from './testing/imports.mjs';
import { nodeTests } from './testing/processes.mjs';
import { transpile } from './testing/transpile.mjs';

const DEBOUNCE_MS = 150;

function inNode({ gates = false } = {}) {
  const kinds = byKind(testFiles());
  return [
    ...kinds.core,
    ...kinds.alone,
    ...kinds.timed,
    ...kinds.quiet,
    ...(gates ? kinds.gates : []),
  ];
}

const git = (...args) => {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .split('\n')
      .filter(Boolean);
  } catch {
    return []; // no repository, or no branch main
  }
};

/** Lists the files that differ from main, committed or not. */
function changedFiles() {
  const [base = 'HEAD'] = git('merge-base', 'main', 'HEAD');
  return [
    ...git('diff', '--name-only', base),
    ...git('ls-files', '--others', '--exclude-standard'),
  ];
}

/** Finds the tests of some files; only those that run in Node. */
function testsOfAll(files) {
  const graph = importers(),
    known = new Set(inNode()),
    found = new Set(files.flatMap((file) => testsOf(file, graph).tests));
  return [...found].filter((test) => known.has(test)).sort();
}

const isSource = (word) => /^(\.\/)?src(\/|$)/.test(word) && existsSync(join(root, word));

function chosen(words) {
  const sources = words.filter(isSource).flatMap(sourcesIn),
    others = words.filter((word) => !isSource(word));
  const named = others.length > 0 ? inNode({ gates: true }).filter(matches(others)) : [];
  return [...new Set([...testsOfAll(sources), ...named])].sort();
}

function withoutWords() {
  const changed = changedFiles().filter(
      (file) => /^(src|test)\/.*\.ts$/.test(file) && existsSync(join(root, file)),
    ),
    tests = testsOfAll(changed);
  if (tests.length > 0) return tests;
  console.log('No change of src/ or test/ has a test in Node: the quick tests.');
  return inNode().filter(isQuick);
}

async function runTests(files) {
  if (files.length === 0) {
    console.log(
      'No test in Node has these words; an element is tested by `npm test -- test/elements`.',
    );
    return false;
  }
  const from = Date.now();
  await transpile();
  const { passed, failed, failures } = await nodeTests(
    files,
    (text) => process.stdout.write(text),
    {
      atOnce: availableParallelism(),
    },
  );
  if (failures.length > 0) console.log(`\nFailures\n\n${failures.join('\n')}`);
  console.log(
    `\n${passed} passed, ${failed} failed in ${((Date.now() - from) / 1000).toFixed(1)} s`,
  );
  return failed === 0 && passed > 0;
}

/** Runs the tests of each file that changes; changes during a run are run after it. */
function watchFiles(first) {
  const changed = new Set();
  let busy = first,
    timer;
  const next = () => {
    busy = busy.then(async () => {
      const files = [...changed];
      changed.clear();
      if (files.length === 0) return;
      console.log(`\n${files.join(', ')}`);
      await runTests(testsOfAll(files)).catch((error) => console.error(String(error)));
      console.log('\nwatching …');
    });
  };
  for (const folder of ['src', 'test'])
    watch(join(root, folder), { recursive: true }, (_event, name) => {
      if (!name?.endsWith('.ts')) return;
      changed.add(`${folder}/${name.replaceAll('\\', '/')}`);
      clearTimeout(timer);
      timer = setTimeout(next, DEBOUNCE_MS);
    });
  void first.then(() => console.log('\nwatching …'));
}

process.chdir(root);
mkdirSync(cache, { recursive: true });
const given = process.argv.slice(2),
  has = (option) => given.includes(option),
  words = given.filter((word) => !word.startsWith('--'));
const everything = () => (has('--all') ? inNode() : withoutWords());
const files = words.length > 0 ? chosen(words) : everything();
if (has('--map')) console.log(files.join('\n'));
else {
  const first = runTests(files);
  if (has('--watch')) watchFiles(first);
  else process.exitCode = (await first) ? 0 : 1;
}
