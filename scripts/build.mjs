/**
 * Builds what the sources are older than, and nothing else: `dist/` (unbundled, by tsc), `dist/cdn/` (bundles for plain pages, by rollup) and
 * `custom-elements.json`. A mark per product holds the digest of its sources, so a second build is a matter of milliseconds.
 *
 *   node scripts/build.mjs            everything; fails on a type error
 *   node scripts/build.mjs --quick    `dist/` only, for the command `open-badge` in a checkout
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, 'node_modules', '.cache', 'open-badge');
const LOCK_STALE_MS = 180_000;

function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [full];
  return readdirSync(full, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function digest(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder).sort()) hash.update(`${relative(root, file)}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function run(command, args, quiet) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', command), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => void (output += chunk));
    child.on('close', (status) => {
      if (status !== 0 && !quiet) process.stderr.write(output);
      resolve(status === 0);
    });
  });
}

function emptyDist() {
  if (!existsSync(join(root, 'dist'))) return;
  for (const name of readdirSync(join(root, 'dist'))) if (name !== 'cdn') rmSync(join(root, 'dist', name), { recursive: true, force: true });
}

/** What is built, from what, in order. `make` answers whether it went without an error; `dist` is written even when a type is wrong. */
const PRODUCTS = [
  {
    name: 'dist', from: ['src', 'tsconfig.json', 'package-lock.json'], output: 'dist/errors.js',
    make: (quiet) => {
      emptyDist();
      return run('typescript/bin/tsc', ['-p', 'tsconfig.json'], quiet);
    },
  },
  {
    name: 'cdn', from: ['src', 'tsconfig.json', 'package-lock.json', 'rollup.config.mjs', 'scripts/rollup'], output: 'dist/cdn',
    make: (quiet) => {
      rmSync(join(root, 'dist', 'cdn'), { recursive: true, force: true });
      mkdirSync(join(root, 'dist', 'cdn'), { recursive: true });
      return run('rollup/dist/bin/rollup', ['-c', 'rollup.config.mjs', '--silent'], quiet);
    },
  },
  {
    name: 'manifest', from: ['src/elements', 'src/define', 'custom-elements-manifest.config.mjs'], output: 'custom-elements.json',
    make: (quiet) => run('@custom-elements-manifest/analyzer/cem.js', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'], quiet),
  },
];

function markOf(product) {
  const file = join(cache, `${product.name}.json`);
  return existsSync(file) && existsSync(join(root, product.output)) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

async function locked(work) {
  mkdirSync(cache, { recursive: true });
  const lock = join(cache, 'lock');
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (existsSync(lock) && Date.now() - statSync(lock, { throwIfNoEntry: false })?.mtimeMs > LOCK_STALE_MS) rmSync(lock, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

const isFresh = (product, tolerant) => {
  const mark = markOf(product);
  return mark.digest === digest(product.from) && (mark.ok || tolerant);
};

async function makeOne(product, { quiet, tolerant }) {
  if (isFresh(product, tolerant)) return true;
  const before = digest(product.from);
  const ok = await product.make(quiet);
  writeFileSync(join(cache, `${product.name}.json`), JSON.stringify({ digest: before, ok }));
  if (!quiet) console.error(ok ? `built ${product.name}` : `${product.name}: built with errors`);
  return ok;
}

/**
 * @param {{ only?: string[], quiet?: boolean, tolerant?: boolean }} options `only`: names of products; `tolerant`: a type error is no reason to build again
 * @returns {Promise<boolean>} whether everything was built without an error
 */
export async function build(options = {}) {
  const products = PRODUCTS.filter(({ name }) => !options.only || options.only.includes(name));
  if (products.every((product) => isFresh(product, options.tolerant))) return true;
  return locked(async () => {
    let ok = true;
    for (const product of products) ok = (await makeOne(product, options)) && ok;
    return ok;
  });
}

/** Lets `npx open-badge` find the project's own command: npm links the commands of dependencies only. */
export function linkCommand() {
  const link = join(root, 'node_modules', '.bin', 'open-badge');
  if (process.platform === 'win32' || existsSync(link)) return;
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(join('..', '..', 'bin', 'open-badge.mjs'), link);
}

/** `prepare`: after an install. A package installed from a registry has no sources and nothing to do. */
async function prepare() {
  if (!existsSync(join(root, 'src')) || !existsSync(join(root, 'node_modules', 'typescript'))) return true;
  linkCommand();
  await build({ only: ['dist'], tolerant: true, quiet: true });
  return true;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const work = process.argv.includes('--prepare') ? prepare : () => build(process.argv.includes('--quick') ? { only: ['dist'] } : {});
  process.exitCode = (await work()) ? 0 : 1;
}
