/**
 * Runs all tests, in the order in which a mistake is cheapest to find: types, lint, build, the core
 * in Node, tests that depend on dates in two more time zones, the core in Chromium, the elements in
 * Chromium, gates.
 *
 *   npm test                                everything
 *   npm test -- test/formats                only the test files whose path contains one of the words given
 *   npm test -- --browsers=firefox,webkit   only what runs in browsers, in these (npm run test:browsers)
 *
 * Ends with the plain line `N passed, N failed`; the exit status is 0 only when nothing failed and
 * every suite ran at least one test.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, linkCommand } from './build.mjs';
import { aloneBecause } from './testing/node-alone.mjs';
import { missing } from './testing/same-tests.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, 'node_modules', '.cache', 'open-badge');
const countsFile = join(cache, 'counts.json');
const bin = (path) => join(root, 'node_modules', path);

/** Core tests that depend on dates: they run again west and east of Greenwich (M-5, P-5). */
const ON_DATES = [
  'test/json/',
  'test/dids/dids',
  'test/presentations/',
  'test/securing/jose/jwt.',
  'test/verification/checks/refresh',
  'test/verification/checks/validity',
  'test/faults/',
  'test/view/',
  'test/sharing/linkedin',
  'test/status/',
  'test/trust/',
];
const OTHER_ZONES = ['America/Los_Angeles', 'Asia/Kolkata'];

const IN_BROWSER = ['test/elements/', 'test/browser/'];
const GATES = ['test/gates/'];

function testFiles() {
  return readdirSync(join(root, 'test'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) =>
      relative(root, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort();
}

function run(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve(1));
    child.on('close', (status) => resolve(status ?? 1));
  });
}

const NONE = { passed: 0, failed: 0, skipped: 0, files: {} };

/** Counts a tool that passes or fails as one test. */
const asOne = (ok) => ({ ...NONE, passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/**
 * Runs a test runner and counts; one that failed without a failed test (a crash, no browser) counts
 * as one failure.
 */
async function counted(args, env = {}) {
  rmSync(countsFile, { force: true });
  const status = await run(args, { ...env, OPEN_BADGE_COUNTS: countsFile });
  const counts = existsSync(countsFile) ? JSON.parse(readFileSync(countsFile, 'utf8')) : NONE;
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

const nodeTests = (files, env = {}) =>
  counted(
    [
      '--import',
      'tsx',
      '--test',
      `--test-concurrency=${Math.max(1, Math.min(4, availableParallelism() - 1))}`,
      '--test-reporter=./scripts/testing/node-reporter.mjs',
      '--test-reporter-destination=stdout',
      ...files,
    ],
    env,
  );

const browserTests = (config, files, browser) =>
  counted([bin('@web/test-runner/dist/bin.js'), '--config', config], {
    OPEN_BADGE_TESTS: JSON.stringify(files),
    OPEN_BADGE_BROWSER: browser,
  });

/** Counts of each file in Node; a browser must have the same. */
let inNode;

async function coreInNode(files) {
  const counts = await nodeTests(files, { TZ: 'UTC' });
  inNode = counts.files;
  return counts;
}

/**
 * Runs the core in a browser; a page that silently lost tests is a failure, and so is a file that
 * was not run.
 */
async function coreInBrowser(files, browser) {
  const counts = await browserTests('scripts/testing/core.config.mjs', files, browser);
  const faults = counts.failed > 0 ? [] : missing(files, counts.files, inNode);
  for (const fault of faults) console.log(`  ✗ ${fault}`);
  return { ...counts, failed: counts.failed + faults.length };
}

const elementsInBrowser = (files, browser) =>
  browserTests('web-test-runner.config.mjs', files, browser);

/** Everything; then the core without DOM and Node.js, and the elements without Node.js, so that the compiler holds the fence. */
const PROJECTS = ['test', 'core', 'elements'];

const typesOf = (project) =>
  run([
    bin('typescript/bin/tsc'),
    '-p',
    `tsconfig.${project}.json`,
    '--incremental',
    '--tsBuildInfoFile',
    join(cache, `types-${project}.tsbuildinfo`),
  ]);

async function typeCheck() {
  let failed = 0;
  for (const project of PROJECTS) if ((await typesOf(project)) !== 0) failed++;
  return { ...NONE, passed: PROJECTS.length - failed, failed };
}

const lint = async () =>
  asOne(
    (await run([
      bin('eslint/bin/eslint.js'),
      '.',
      '--cache',
      '--cache-location',
      join(cache, 'eslint'),
    ])) === 0,
  );

const builds = async () => asOne(await build());

/** Lists the suites that run in one browser. */
const inBrowser = (name, core, elements) => [
  { name: `core in ${name}`, work: () => coreInBrowser(core, name), files: core },
  { name: `elements in ${name}`, work: () => elementsInBrowser(elements, name), files: elements },
];

/**
 * Lists the suites and their commands; with words, only those whose files they name. With browsers,
 * only those that run in these.
 */
function suites(words, browsers) {
  const files = testFiles().filter(
    (file) => words.length === 0 || words.some((word) => file.includes(word.replace(/^\.\//, ''))),
  );
  const starts = (list) => files.filter((file) => list.some((start) => file.startsWith(start)));
  const elements = starts(IN_BROWSER),
    gates = starts(GATES);
  const node = files.filter((file) => !elements.includes(file) && !gates.includes(file));
  const core = node.filter((file) => !aloneBecause(file));
  const dated = starts(ON_DATES).filter((file) => core.includes(file));
  const whole = words.length === 0;
  if (browsers.length > 0)
    return browsers
      .flatMap((name) => inBrowser(name, core, elements))
      .filter((suite) => suite.files.length > 0);
  return [
    { name: 'types', wanted: whole, work: typeCheck },
    { name: 'lint', wanted: whole, work: lint },
    { name: 'build', wanted: whole || gates.length > 0, work: builds },
    { name: 'core in node', work: () => coreInNode(node), files: node },
    ...OTHER_ZONES.map((zone) => ({
      name: `dates in ${zone}`,
      wanted: whole,
      work: () => nodeTests(dated, { TZ: zone }),
      files: dated,
    })),
    ...inBrowser('chromium', core, elements),
    { name: 'gates', work: () => nodeTests(gates), files: gates },
  ].filter(({ wanted, files: own }) => wanted ?? (whole || own.length > 0));
}

async function runSuite({ name, work, files }) {
  console.log(`\n${name}`);
  const from = Date.now();
  const counts = files?.length === 0 ? { ...NONE } : await work();
  if (counts.passed + counts.failed === 0) {
    console.log('  ✗ no test was run');
    counts.failed = 1;
  }
  console.log(
    `  ${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''} in ${((Date.now() - from) / 1000).toFixed(1)} s`,
  );
  return { name, ...counts };
}

process.chdir(root);
mkdirSync(cache, { recursive: true });
linkCommand();
const given = process.argv.slice(2),
  isOption = (word) => word.startsWith('--browsers=');
const chosen = suites(
  given.filter((word) => !isOption(word)),
  given
    .filter(isOption)
    .slice(-1)
    .flatMap((word) => word.split('=')[1].split(',').filter(Boolean)),
);
const results = [];
for (const suite of chosen) results.push(await runSuite(suite));
const sum = (field) => results.reduce((total, result) => total + result[field], 0);
const failing = results.filter((result) => result.failed > 0).map((result) => result.name);
if (chosen.length === 0) console.log('No test file has a path with these words.');
if (failing.length > 0) console.log(`\nfailed: ${failing.join(', ')}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = failing.length === 0 && chosen.length > 0 ? 0 : 1;
