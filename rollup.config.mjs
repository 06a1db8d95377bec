/**
 * Makes the bundles for pages without a build step from `dist/`. There are two graphs, since in one the signers would leak into what a display page loads,
 * and one classic script for frames that cannot load modules.
 * Every tag of `define/` is an entry; entries that were not built are left out.
 */
import { existsSync, readdirSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minify } from 'rollup-plugin-esbuild';
import { fileOf, unknownFiles } from './scripts/rollup/chunks.mjs';
import { ledger } from './scripts/rollup/ledger.mjs';
import { closure, onwarn } from './scripts/rollup/modules.mjs';
import { notices } from './scripts/rollup/notices.mjs';
import { apart, platformStubs } from './scripts/rollup/platform.mjs';
import { styleSheets } from './scripts/rollup/style-sheets.mjs';

/** Returns the entries among `names` that have been built, by the name of their bundle. */
function entries(names) {
  return Object.fromEntries(
    names
      .filter((name) => existsSync(`dist/${name}.js`))
      .map((name) => [name.replace('define/', ''), `dist/${name}.js`]),
  );
}

const tags = existsSync('dist/define')
  ? readdirSync('dist/define')
      .filter((file) => file.endsWith('.js'))
      .map((file) => `define/${file.slice(0, -3)}`)
  : [];

const isMain = (id) => /[\\/]dist[\\/]define[\\/]open-badge\.js$/.test(id);

/**
 * Puts `<open-badge>` and everything it needs at once into one file: the bundler would split what it shares with the other tags into five,
 * and small files compress badly. The other tags therefore load this file, and define `<open-badge>` with it. Headless entries (read, verify,
 * present, share) must not load it: their shared modules stay separate.
 */
function filesByIdea() {
  let mine;
  return (id, { getModuleInfo, getModuleIds }) => {
    if (!mine) {
      const all = [...getModuleIds()];
      const unknown = unknownFiles(all);
      if (unknown.length > 0)
        throw new Error(`scripts/rollup/chunks.mjs: no module ${unknown.join()}`);
      const headless = closure(
        all.filter((one) => /[\\/]dist[\\/](read|verify|present|share)\.js$/.test(one)),
        getModuleInfo,
      );
      mine = new Set(
        [...closure(all.filter(isMain), getModuleInfo)].filter((one) => !headless.has(one)),
      );
    }
    return mine.has(id) ? 'open-badge' : fileOf(id);
  };
}

const plugins = (name) => [
  platformStubs(),
  apart('@noble/hashes/sha2.js', /[\\/]larger-hashes\.js$/),
  resolve({ browser: true, preferBuiltins: false, exportConditions: ['browser', 'production'] }),
  commonjs(),
  json(),
  styleSheets(),
  minify({ target: 'es2022', legalComments: 'none' }),
  // two and a half per cent less than esbuild alone, where a page waits for it; it takes a minute for all graphs
  ...(name === 'show' ? [terser({ module: true, ecma: 2022, maxWorkers: 2 })] : []),
  notices(`${name}/LICENSES.txt`),
  ledger(name),
];

const graph = (name, input, manualChunks) => ({
  input,
  output: {
    ...(manualChunks ? { manualChunks, onlyExplicitManualChunks: true } : {}),
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: `${name}/[name]-[hash].js`,
    generatedCode: 'es2015',
    hoistTransitiveImports: false,
  },
  plugins: plugins(name),
  onwarn,
});

/** Makes one classic script with everything in it: a frame without an origin can load modules only from hosts that allow every origin (CORS). */
const classic = (name, file) => ({
  input: { [name]: file },
  output: {
    dir: 'dist/cdn',
    format: 'iife',
    entryFileNames: '[name].js',
    inlineDynamicImports: true,
    generatedCode: 'es2015',
  },
  plugins: plugins(name),
  onwarn,
});

const frame = existsSync('dist/define/open-badge-wall.js')
  ? [classic('embed', 'scripts/rollup/embed.js')]
  : [];

export default [
  graph(
    'show',
    {
      ...entries([
        ...tags,
        'define',
        'read',
        'verify',
        'present',
        'share',
        'workers/engine',
        'workers/verify.worker',
      ]),
      ...(existsSync('dist/auto.js') ? { 'open-badges.auto': 'dist/auto.js' } : {}),
    },
    filesByIdea(),
  ),
  graph('make', entries(['issue', 'assess'])),
  ...frame,
].filter(({ input }) => Object.keys(input).length > 0);
