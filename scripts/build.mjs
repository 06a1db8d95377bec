/**
 * Builds the products that are older than their sources: `dist/` (unbundled, by tsc), `dist/cdn/`
 * (bundles for plain pages, by rollup), `dist/command/` (the command `open-badge`, bundled), the
 * digests of the bundles and a ZIP of them, `custom-elements.json`, and the files for editors and
 * compilers. A mark per product contains the digest of its sources, so a second build takes
 * milliseconds.
 *
 *   node scripts/build.mjs            everything; fails on a type error
 *   node scripts/build.mjs --quick    `dist/` only, for the command `open-badge` in a checkout
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, 'node_modules', '.cache', 'open-badge');
const LOCK_STALE_MS = 180_000;

function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [full];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function digest(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder).sort())
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', command), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => void (output += chunk));
    child.on('close', (status) => resolve({ ok: status === 0, output }));
  });
}

function emptyDist() {
  if (!existsSync(join(root, 'dist'))) return;
  for (const name of readdirSync(join(root, 'dist')))
    if (name !== 'cdn') rmSync(join(root, 'dist', name), { recursive: true, force: true });
}

/**
 * Products with their sources, in build order. `make` resolves to whether it succeeded, and its
 * output; `dist` is written even with a type error.
 */
const PRODUCTS = [
  {
    name: 'dist',
    from: ['src', 'tsconfig.json', 'package-lock.json'],
    output: 'dist/errors.js',
    make: () => {
      emptyDist();
      return run('typescript-7/bin/tsc', ['-p', 'tsconfig.json']);
    },
  },
  {
    name: 'cdn',
    from: ['src', 'tsconfig.json', 'package-lock.json', 'rollup.config.mjs', 'scripts/rollup'],
    output: 'dist/cdn',
    make: () => {
      rmSync(join(root, 'dist', 'cdn'), { recursive: true, force: true });
      mkdirSync(join(root, 'dist', 'cdn'), { recursive: true });
      return run('rollup/dist/bin/rollup', ['-c', 'rollup.config.mjs', '--silent']);
    },
  },
  {
    name: 'command',
    from: ['src', 'tsconfig.json', 'package-lock.json', 'scripts/rollup'],
    output: 'dist/command/cli.js',
    make: () => {
      rmSync(join(root, 'dist', 'command'), { recursive: true, force: true });
      return run('rollup/dist/bin/rollup', ['-c', 'scripts/rollup/command.config.mjs', '--silent']);
    },
  },
  {
    name: 'release',
    from: [
      'src',
      'tsconfig.json',
      'package-lock.json',
      'rollup.config.mjs',
      'scripts/rollup',
      'scripts/release.mjs',
    ],
    output: 'dist/cdn/integrity.json',
    make: () => run('../scripts/release.mjs', []),
  },
  {
    name: 'manifest',
    from: ['src/elements', 'src/define', 'custom-elements-manifest.config.mjs'],
    output: 'custom-elements.json',
    make: () =>
      run('@custom-elements-manifest/analyzer/cem.js', [
        'analyze',
        '--config',
        'custom-elements-manifest.config.mjs',
        '--quiet',
      ]),
  },
  {
    name: 'editors',
    from: [
      'src',
      'tsconfig.json',
      'package-lock.json',
      'custom-elements-manifest.config.mjs',
      'scripts/editors.mjs',
      'scripts/react.mjs',
    ],
    output: 'dist/jsx.d.ts',
    make: () => run('../scripts/editors.mjs', []),
  },
];

function markOf(product) {
  const file = join(cache, `${product.name}.json`);
  return existsSync(file) && existsSync(join(root, product.output))
    ? JSON.parse(readFileSync(file, 'utf8'))
    : {};
}

/** Tells whether the process with the lock ended without releasing it. */
function isAbandoned(lock) {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    if (error.code === 'ESRCH') return true;
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    return Date.now() - made > LOCK_STALE_MS;
  }
}

function tryLock(lock) {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isAbandoned(lock)) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/**
 * Runs work under a lock, since two commands at once must not both write `dist/`; the second finds
 * it fresh.
 */
async function locked(work) {
  mkdirSync(cache, { recursive: true });
  const lock = join(cache, 'lock');
  while (!tryLock(lock)) await new Promise((resolve) => setTimeout(resolve, 100));
  try {
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

const isFresh = (product) => markOf(product).digest === digest(product.from);

async function make(product, quiet) {
  const before = digest(product.from);
  const { ok, output } = await product.make();
  writeFileSync(
    join(cache, `${product.name}.json`),
    JSON.stringify({ digest: before, ok, output: ok ? '' : output }),
  );
  if (!quiet && ok) console.error(`built ${product.name}`);
}

/**
 * Gives the outcome of a product; a build that failed with these sources is not tried again, only
 * reported again.
 */
function outcome(product, quiet) {
  const { ok, output } = markOf(product);
  if (!ok && !quiet)
    process.stderr.write(`${output ?? ''}${product.name}: not built without errors\n`);
  return Boolean(ok);
}

/**
 * @param {{ only?: string[], quiet?: boolean }} options `only`: names of products (default all);
 *   `quiet`: print nothing
 * @returns {Promise<boolean>} true when everything was built without an error
 */
export async function build({ only, quiet = false } = {}) {
  const products = PRODUCTS.filter(({ name }) => !only || only.includes(name));
  if (!products.every(isFresh)) {
    await locked(async () => {
      for (const product of products) if (!isFresh(product)) await make(product, quiet);
    });
  }
  return products.map((product) => outcome(product, quiet)).every(Boolean);
}

/**
 * Links the project's own command for `npx open-badge`: npm links the commands of dependencies
 * only.
 */
export function linkCommand() {
  const link = join(root, 'node_modules', '.bin', 'open-badge');
  if (process.platform === 'win32' || existsSync(link)) return;
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(join('..', '..', 'bin', 'open-badge.mjs'), link);
}

/**
 * Runs as `prepare`, after an install. A package installed from a registry has no sources and
 * nothing to build.
 */
async function prepare() {
  if (!existsSync(join(root, 'src')) || !existsSync(join(root, 'node_modules', 'typescript-7')))
    return true;
  linkCommand();
  await build({ only: ['dist'], quiet: true });
  return true;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const work = process.argv.includes('--prepare')
    ? prepare
    : () => build(process.argv.includes('--quick') ? { only: ['dist'] } : {});
  process.exitCode = (await work()) ? 0 : 1;
}
