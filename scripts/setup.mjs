/**
 * Runs first in `npm start` and `npm test`: makes sure that Node is new enough and that the locked
 * packages are installed. Plain Node without any package, and without syntax that an old Node
 * cannot parse, so that it can report the problem.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const MARK = join(root, 'node_modules', '.setup');
const OLDEST = [20, 19];

/** Problems that npm reports in its own words, each with advice. */
const PROBLEMS = [
  [
    /ENOSPC|no space left/i,
    'There is no disk space left. About 600 MB are needed in this folder; free some and run the same command again.',
  ],
  [
    /EROFS|EACCES|EPERM/,
    'npm is not allowed to write here. Give yourself write access to this folder (and to the npm cache) and run the same command again.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|network/i,
    'The package registry cannot be reached. The first run needs a network (or a proxy: npm config set proxy …); later runs work offline.',
  ],
  [
    /EUSAGE|not in sync|from lock file/i,
    'package.json and package-lock.json do not agree. Run `npm install`, look at the change, and try again.',
  ],
];

/**
 * @param {string} version such as `20.19.0`
 * @returns {boolean} true when this Node is new enough
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** @param {string} output of npm @returns {string} the advice for it, or a general one */
export function explain(output) {
  const known = PROBLEMS.find(([pattern]) => pattern.test(output));
  return known ? known[1] : 'npm could not install the packages; its own message is above.';
}

/**
 * @returns {string} the mark of the lock file and the platform that the installed packages must
 *   belong to
 */
export function expectedMark() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

const isFor = (wanted) =>
  Boolean(
    wanted.os?.includes(process.platform) && wanted.cpu?.includes(process.arch) && !wanted.libc,
  );

/** Tells whether `npm ci` was already run here: then nothing is installed a second time. */
export function isInstalled(
  lock = readJson(join(root, 'package-lock.json')),
  installed = readJson(join(root, 'node_modules', '.package-lock.json')),
) {
  if (!lock || !installed) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    const found = path === '' ? wanted : installed.packages[path];
    return found
      ? found.version === wanted.version && found.integrity === wanted.integrity
      : Boolean(wanted.optional && !isFor(wanted));
  });
}

function npm(args) {
  const script = process.env.npm_execpath;
  const command =
    script && /\.c?js$/.test(script)
      ? [process.execPath, script, ...args]
      : [process.platform === 'win32' ? 'npm.cmd' : 'npm', ...args];
  return spawn(command[0], command.slice(1), {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe'],
    shell: command[0].endsWith('.cmd'),
  });
}

function install() {
  return new Promise((resolve) => {
    let output = '';
    const child = npm(['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund']);
    child.stderr.on('data', (chunk) => {
      output += chunk;
      process.stderr.write(chunk);
    });
    child.on('error', (error) => resolve({ status: 1, output: String(error) }));
    child.on('close', (status) => resolve({ status, output }));
  });
}

function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/**
 * Installs the packages of the lock file, unless they are installed. Ends the process with advice
 * when it cannot.
 */
export async function setup() {
  if (!isNewEnough(process.versions.node)) {
    fail(
      `This is Node ${process.versions.node}; Node ${OLDEST.join('.')} or newer is needed (https://nodejs.org).`,
    );
  }
  const mark = expectedMark();
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === mark) return;
  if (!isInstalled()) {
    console.error('Installing the packages that package-lock.json names …');
    const { status, output } = await install();
    if (status !== 0) fail(explain(output));
  }
  try {
    mkdirSync(dirname(MARK), { recursive: true });
    writeFileSync(MARK, mark);
  } catch (error) {
    fail(explain(String(error)));
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await setup();
