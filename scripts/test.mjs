/**
 * All tests, in the order in which a mistake is cheapest to find: types, lint, build, Node, browser, gates.
 *
 *   npm test                      everything
 *   npm test -- test/formats      only the test files whose path contains one of the words given
 *
 * Ends with the plain line `N passed, N failed`; the exit status is 0 only when nothing failed and every suite ran at least one test.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, linkCommand } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, 'node_modules', '.cache', 'open-badge');
const countsFile = join(cache, 'counts.json');
const bin = (path) => join(root, 'node_modules', path);

const IN_BROWSER = ['test/elements/', 'test/browser/'];
const GATES = ['test/gates/'];

function testFiles() {
  return readdirSync(join(root, 'test'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/'))
    .sort();
}

function run(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', () => resolve(1));
    child.on('close', (status) => resolve(status ?? 1));
  });
}

/** A tool that says yes or no counts as one test. */
const asOne = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** A runner that ended badly without a failed test (a crash, no browser) counts as one failure. */
async function counted(args) {
  rmSync(countsFile, { force: true });
  const status = await run(args, { OPEN_BADGE_COUNTS: countsFile });
  const counts = existsSync(countsFile) ? JSON.parse(readFileSync(countsFile, 'utf8')) : { passed: 0, failed: 0, skipped: 0 };
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

const nodeTests = (files) =>
  counted(['--import', 'tsx', '--test', `--test-concurrency=${Math.max(1, Math.min(4, availableParallelism() - 1))}`, '--test-reporter=./scripts/testing/node-reporter.mjs', '--test-reporter-destination=stdout', ...files]);

const browserTests = (files) => counted([bin('@web/test-runner/dist/bin.js'), '--config', 'web-test-runner.config.mjs', '--files', ...files]);

const typeCheck = async () =>
  asOne((await run([bin('typescript/bin/tsc'), '-p', 'tsconfig.test.json', '--incremental', '--tsBuildInfoFile', join(cache, 'types.tsbuildinfo')])) === 0);

const lint = async () => asOne((await run([bin('eslint/bin/eslint.js'), '.', '--cache', '--cache-location', join(cache, 'eslint')])) === 0);

const builds = async () => asOne(await build());

/** The suites and what each runs; a suite of files is left out when a filter names none of them. */
function suites(words) {
  const files = testFiles().filter((file) => words.length === 0 || words.some((word) => file.includes(word.replace(/^\.\//, ''))));
  const starts = (list) => files.filter((file) => list.some((start) => file.startsWith(start)));
  const browser = starts(IN_BROWSER);
  const gates = starts(GATES);
  const node = files.filter((file) => !browser.includes(file) && !gates.includes(file));
  const whole = words.length === 0;
  return [
    { name: 'types', wanted: whole, work: typeCheck },
    { name: 'lint', wanted: whole, work: lint },
    { name: 'build', wanted: whole || gates.length > 0, work: builds },
    { name: 'node', wanted: whole || node.length > 0, work: () => nodeTests(node), files: node },
    { name: 'browser', wanted: whole || browser.length > 0, work: () => browserTests(browser), files: browser },
    { name: 'gates', wanted: whole || gates.length > 0, work: () => nodeTests(gates), files: gates },
  ].filter((suite) => suite.wanted);
}

async function runSuite({ name, work, files }) {
  console.log(`\n${name}`);
  const from = Date.now();
  const counts = files?.length === 0 ? { passed: 0, failed: 0, skipped: 0 } : await work();
  if (counts.passed + counts.failed === 0) {
    console.log('  ✗ no test was run');
    counts.failed = 1;
  }
  console.log(`  ${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''} in ${((Date.now() - from) / 1000).toFixed(1)} s`);
  return { name, ...counts };
}

process.chdir(root);
mkdirSync(cache, { recursive: true });
linkCommand();
const chosen = suites(process.argv.slice(2));
const results = [];
for (const suite of chosen) results.push(await runSuite(suite));
const sum = (field) => results.reduce((total, result) => total + result[field], 0);
const failing = results.filter((result) => result.failed > 0).map((result) => result.name);
if (chosen.length === 0) console.log('No test file has a path with these words.');
if (failing.length > 0) console.log(`\nfailed: ${failing.join(', ')}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = failing.length === 0 && chosen.length > 0 ? 0 : 1;
