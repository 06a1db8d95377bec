/**
 * The bundles for pages without a build step, made from `dist/`. Two graphs: in one, the signers would leak into what a display page loads;
 * and one classic script for frames that may load no modules.
 * Entries are made of what exists; every tag of `define/` is one.
 */
import { existsSync, readdirSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import { minify } from 'rollup-plugin-esbuild';
import { ledger } from './scripts/rollup/ledger.mjs';
import { notices } from './scripts/rollup/notices.mjs';
import { platformStubs } from './scripts/rollup/platform.mjs';
import { styleSheets } from './scripts/rollup/style-sheets.mjs';

/** A bundle with a hole in it is worse than none. */
const FATAL = [
  'UNRESOLVED_IMPORT',
  'MISSING_EXPORT',
  'MISSING_NODE_BUILTINS',
  'MISSING_GLOBAL_NAME',
];

function onwarn(warning) {
  if (FATAL.includes(warning.code)) throw new Error(warning.message);
}

/** @returns the entries among `names` that have been built, by the name of their bundle */
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

/** @returns the modules that come with those given, not on demand */
function closure(ids, getModuleInfo, found = new Set()) {
  for (const id of ids) {
    if (found.has(id)) continue;
    found.add(id);
    closure(getModuleInfo(id)?.importedIds ?? [], getModuleInfo, found);
  }
  return found;
}

/**
 * `<open-badge>` is one file with all that it needs at once: left to itself the bundler makes five of what it shares with the other tags,
 * and small files compress badly. So the other tags load it too, and with it define it. Entries without a page (read, verify, present, share)
 * must not: what those share stays apart.
 */
function oneFileForTheMainTag() {
  let mine;
  return (id, { getModuleInfo, getModuleIds }) => {
    if (!mine) {
      const all = [...getModuleIds()];
      const headless = closure(
        all.filter((one) => /[\\/]dist[\\/](read|verify|present|share)\.js$/.test(one)),
        getModuleInfo,
      );
      mine = new Set(
        [...closure(all.filter(isMain), getModuleInfo)].filter((one) => !headless.has(one)),
      );
    }
    return mine.has(id) ? 'open-badge' : undefined;
  };
}

const plugins = (name) => [
  platformStubs(),
  resolve({ browser: true, preferBuiltins: false, exportConditions: ['browser', 'production'] }),
  commonjs(),
  json(),
  styleSheets(),
  minify({ target: 'es2022', legalComments: 'none' }),
  notices(`${name}/LICENSES.txt`),
  ledger(name),
];

const graph = (name, input) => ({
  input,
  output: {
    manualChunks: oneFileForTheMainTag(),
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

/** One classic script with everything in it: a frame without an origin may load modules from nowhere that does not allow everyone to (CORS). */
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
  graph('show', {
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
  }),
  graph('make', entries(['issue'])),
  ...frame,
].filter(({ input }) => Object.keys(input).length > 0);
