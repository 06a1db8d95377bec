/** Runs tools and test runners as processes, and counts their tests. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cache, copyOf, root } from './copy.mjs';

export const bin = (path) => join(root, 'node_modules', path);

/**
 * The counts of a stage: numbers, tests of each file, the texts of its failures, and the files with
 * failures (none when it failed as a whole).
 */
export const NONE = { passed: 0, failed: 0, skipped: 0, files: {}, failures: [], failing: [] };

/** @returns the exit status and the output of a Node process, which is also written to `write` */
function run(args, write, { env = {}, node = process.execPath } = {}) {
  return new Promise((resolve) => {
    const child = spawn(node, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        write(text);
      });
    child.on('error', (error) => resolve({ status: 1, output: String(error) }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/** Runs a tool that passes or fails, and counts it as one test. */
export async function tool(args, write) {
  const { status, output } = await run(args, write);
  return status === 0
    ? { ...NONE, passed: 1 }
    : { ...NONE, failed: 1, failures: [output.trimEnd()] };
}

/**
 * Runs a test runner and counts; one that failed without a failed test (a crash, no browser) counts
 * as one failure.
 */
async function counted(args, write, { env = {}, node } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'open-badge-counts-')),
    file = join(folder, 'counts.json');
  const { status, output } = await run(args, write, {
    env: { ...env, OPEN_BADGE_COUNTS: file },
    node,
  });
  const counts = { ...NONE, ...(existsSync(file) && JSON.parse(readFileSync(file, 'utf8'))) };
  rmSync(folder, { recursive: true, force: true });
  if (status === 0 || counts.failed > 0) return counts;
  return { ...counts, failed: 1, failing: [], failures: [output.slice(-4_000)] };
}

/**
 * Runs test files in Node, from the transpiled copy.
 *
 * @param {readonly string[]} files relative to the root
 * @param {(text: string) => void} write
 * @param {{ zone?: string, atOnce?: number, node?: string }} [options] time zone (default: that of
 *   the machine); files at once (default 1); path of another Node
 */
export const nodeTests = (files, write, { zone, atOnce = 1, node } = {}) =>
  counted(
    [
      '--enable-source-maps',
      '--test',
      `--test-concurrency=${atOnce}`,
      '--test-reporter=./scripts/testing/node-reporter.mjs',
      '--test-reporter-destination=stdout',
      ...files.map(copyOf),
    ],
    write,
    { env: zone ? { TZ: zone } : {}, node },
  );

/** Lines that Web Test Runner writes beside its reporters, for a terminal. */
const BESIDE = new RegExp(
  `${String.fromCharCode(27)}\\[[\\d;]*[A-Za-z]|^\\n*Running \\d+ test files?\\.\\.\\.\\n+`,
  'g',
);

/** Runs test files in a browser, by a configuration of Web Test Runner. */
export const browserTests = (config, files, browser, write) =>
  counted(
    [bin('@web/test-runner/dist/bin.js'), '--config', config],
    (text) => write(text.replace(BESIDE, '').replace(/^\n+/, '')),
    {
      env: { OPEN_BADGE_TESTS: JSON.stringify(files), OPEN_BADGE_BROWSER: browser },
    },
  );

/** Everything; then the core without DOM and Node.js, and the elements without Node.js, so that the compiler holds the fence. */
const PROJECTS = ['test', 'core', 'elements'];

export async function typeCheck(write) {
  const results = [];
  for (const project of PROJECTS) {
    const info = join(cache, `types-${project}.tsbuildinfo`);
    results.push(
      await tool(
        [
          bin('typescript-7/bin/tsc'),
          '-p',
          `tsconfig.${project}.json`,
          '--incremental',
          '--tsBuildInfoFile',
          info,
        ],
        write,
      ),
    );
  }
  return total(results);
}

/** Gives the arguments of `npm run format:check`, so that both check the same files. */
const formatArgs = () =>
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    .scripts['format:check'].split(' ')
    .slice(1);

/** Checks the rules of ESLint, and the format. */
export async function lint(write) {
  const store = ['--cache', '--cache-location'];
  return total([
    await tool([bin('eslint/bin/eslint.js'), '.', ...store, join(cache, 'eslint')], write),
    await tool(
      [bin('prettier/bin/prettier.cjs'), ...store, join(cache, 'prettier'), ...formatArgs()],
      write,
    ),
  ]);
}

/** Adds the counts of several stages. */
export const total = (results) => ({
  passed: results.reduce((sum, { passed }) => sum + passed, 0),
  failed: results.reduce((sum, { failed }) => sum + failed, 0),
  skipped: results.reduce((sum, { skipped }) => sum + skipped, 0),
  files: Object.assign({}, ...results.map(({ files }) => files)),
  failures: results.flatMap(({ failures }) => failures),
  failing: results.flatMap(({ failing }) => failing),
});
