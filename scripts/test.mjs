/**
 * Runs all tests: build, what runs in Node alone, the core in Node and in Chromium, the elements in
 * Chromium, types, lint, tests that depend on dates in another time zone, gates, and what measures
 * time. Stages that need nothing of each other run side by side.
 *
 *   npm test                                everything
 *   npm test -- test/formats                only the test files whose path contains one of the words given
 *   npm test -- --browsers=firefox,webkit   only what runs in browsers, in these (npm run test:browsers)
 *   npm run test:node                       the inner loop, in Node only (scripts/test-node.mjs)
 *
 * Runs up to three files that failed once more, alone. Repeats every failure at the end, and ends
 * with the plain line `N passed, N failed`; the exit status is 0 only when nothing failed and every
 * stage ran at least one test.
 */
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { linkCommand } from './build.mjs';
import { cache, root } from './testing/copy.mjs';
import { byKind, matches, testFiles } from './testing/files.mjs';
import { browserTests, lint, nodeTests, tool, total, typeCheck } from './testing/processes.mjs';
import { missing } from './testing/same-tests.mjs';
import { secondRun } from './testing/second-run.mjs';
import { runStages } from './testing/stages.mjs';
import { transpile } from './testing/transpile.mjs';

/**
 * Zones west of Greenwich and with a half hour; the pages of the core are in a third, far east
 * (M-5, P-5).
 */
const ZONE = 'America/Los_Angeles',
  OTHER_ZONE = 'Asia/Kolkata';
const CORES = availableParallelism();

/** A stage of test files; `again` runs some of them once more (scripts/testing/second-run.mjs). */
const tests = (name, files, again) => ({
  name,
  files,
  again,
  work: (write) => again(files, write),
});
const inBrowser = (kind, config) => (browser, files) =>
  tests(`${kind} in ${browser}`, files, (some, write) =>
    browserTests(config, some, browser, write),
  );
const coreIn = inBrowser('core', 'scripts/testing/core.config.mjs'),
  elementsIn = inBrowser('elements', 'web-test-runner.config.mjs');

/** The stages of some files in browsers. */
const inBrowsers = (browsers, { core, elements }) =>
  browsers
    .flatMap((name) => [coreIn(name, core), elementsIn(name, elements)])
    .filter(({ files }) => files.length > 0);

/**
 * The stages in Node, each after what it needs; what measures time comes last. The tests that run in
 * Node alone wait for browsers and processes half of their time, so that several run at once.
 */
function inNode({ core, alone, timed, quiet, dated, gates }, whole) {
  const atOnce = whole ? Math.max(1, Math.min(4, CORES - 1)) : Math.min(4, CORES);
  const node = (name, files, options) =>
    tests(name, files, (some, write) => nodeTests(some, write, { atOnce, ...options }));
  return [
    { ...node('node alone', alone, { zone: 'UTC', atOnce: CORES }), after: 'build' },
    node('core in node', core, { zone: ZONE }),
    node(`dates in ${OTHER_ZONE}`, whole ? dated : [], { zone: OTHER_ZONE }),
    { ...node('gates', gates), after: 'build' },
    { ...node('node alone, timed', timed, { zone: 'UTC' }), after: 'build' },
    { ...node('node alone, on a quiet machine', quiet, { zone: 'UTC' }), quiet: true },
  ].filter(({ files }) => files.length > 0);
}

const build = {
  name: 'build',
  work: (write) => tool([join(root, 'scripts', 'build.mjs')], write),
};
const types = { name: 'types', work: typeCheck },
  lintAll = { name: 'lint', work: lint };

/** Orders the stages: the longest first, so that none is left alone at the end. */
function stagesOf(words, browsers) {
  const whole = words.length === 0,
    kinds = byKind(testFiles().filter(matches(words)));
  if (browsers.length > 0) return inBrowsers(browsers, kinds);
  const stages = inNode(kinds, whole),
    isFirst = ({ name }) => name === 'node alone' || name === 'core in node';
  const needed = kinds.gates.length > 0 ? [build] : [],
    tools = whole ? [types, lintAll] : [];
  return [
    ...(whole ? [build] : needed),
    ...stages.filter(isFirst),
    ...inBrowsers(['chromium'], kinds),
    ...tools,
    ...stages.filter((stage) => !isFirst(stage)),
  ];
}

/**
 * Compares the core in browsers with the core in Node: a page that silently lost tests is a
 * failure, and so is a file that was not run.
 */
function lostTests(stages, results) {
  const inNodeToo = results.find(({ name }) => name === 'core in node')?.files;
  return stages
    .map((stage, at) => ({ ...stage, result: results[at] }))
    .filter(({ name, result }) => /^core in (?!node)/.test(name) && result.failed === 0)
    .flatMap(({ files, result }) => missing(files, result.files, inNodeToo));
}

function summary(stages, results, unsteady) {
  const lost = lostTests(stages, results),
    { passed, failed, failures } = total(results);
  const failing = results.filter((result) => result.failed > 0).map(({ name }) => name);
  if (failures.length + lost.length > 0) console.log(`\nFailures\n`);
  for (const text of [...failures, ...lost.map((fault) => `  ✗ ${fault}`)]) console.log(text);
  if (failing.length > 0) console.log(`\nfailed: ${failing.join(', ')}`);
  for (const file of unsteady)
    console.log(`\nunsteady: failed beside others, passed alone: ${file}`);
  console.log(`\n${passed} passed, ${failed + lost.length} failed`);
  return failed + lost.length === 0 && results.length > 0;
}

process.chdir(root);
mkdirSync(cache, { recursive: true });
linkCommand();
const given = process.argv.slice(2),
  isOption = (word) => word.startsWith('--browsers=');
const browsers = given.filter(isOption).at(-1)?.split('=')[1].split(',').filter(Boolean) ?? [];
const stages = stagesOf(
  given.filter((word) => !isOption(word)),
  browsers,
);
if (stages.length === 0) console.log('No test file has a path with these words.');
await transpile();
const first = await runStages(stages, CORES);
const { results, unsteady } =
  given.length === 0 ? await secondRun(stages, first) : { results: first, unsteady: [] };
process.exitCode = summary(stages, results, unsteady) ? 0 : 1;
