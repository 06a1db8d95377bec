/**
 * Makes `dist/command/`, the command `open-badge` as a few files: Node needs longer to find and
 * link 400 small modules than to verify a badge. Everything that one verification needs is one
 * file; the other subcommands, languages and rarer kinds of proof are loaded when they are used.
 */
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import { minify } from 'rollup-plugin-esbuild';
import { ledger } from './ledger.mjs';
import { notices } from './notices.mjs';
import { jsonldStub } from './platform.mjs';
import { closure, onwarn } from './modules.mjs';

/** Modules that `open-badge verify` loads for the most common badge, with all that they import. */
const VERIFYING = [
  'dist/commands/verify.js',
  'dist/verify.js',
  'dist/workers/read-handed.js',
  'dist/securing/data-integrity/verify-proofs.js',
  'dist/securing/data-integrity/suites/eddsa-rdfc-2022.js',
  'dist/securing/data-integrity/jsonld/index.js',
  'dist/securing/keys/published-keys.js',
  'dist/net/index.js',
  'dist/verification/checks/status.js',
  'dist/verification/related-documents.js',
  'dist/locales/en/parts.js',
  'dist/locales/en/common.js',
  'dist/locales/en/card.js',
  'dist/locales/en/verdict.js',
  'dist/locales/en/reasons.js',
];

/** Finds the module whose path ends with `name`; a renamed module must not be lost in silence. */
function moduleNamed(name, ids) {
  const found = ids.find((id) => id.replaceAll('\\', '/').endsWith(`/${name}`));
  if (!found) throw new Error(`scripts/rollup/command.config.mjs: no module ${name}`);
  return found;
}

/** Puts the modules of a verification into one file, except those that every subcommand needs. */
function oneFileForVerifying() {
  let mine;
  return (id, { getModuleInfo, getModuleIds }) => {
    if (!mine) {
      const ids = [...getModuleIds()];
      const named = (names) => names.map((name) => moduleNamed(name, ids));
      mine = closure(named(VERIFYING), getModuleInfo);
      for (const shared of closure(named(['dist/cli.js']), getModuleInfo)) mine.delete(shared);
    }
    return mine.has(id) ? 'verifying' : undefined;
  };
}

/** Names stay as they are, so that the stack of a crash can be read. */
const SHORT = { minify: false, minifyWhitespace: true, minifySyntax: true };

export default {
  input: {
    cli: 'dist/cli.js',
    'verify.thread': 'dist/cli/verify.thread.js',
    'batch.thread': 'dist/cli/batch.thread.js',
  },
  external: ['@resvg/resvg-js', '@electric-sql/pglite', 'pg', 'pg-boss'],
  output: {
    dir: 'dist/command',
    format: 'es',
    entryFileNames: '[name].js',
    // flat: a thread is found beside the module that starts it
    chunkFileNames: '[name]-[hash].js',
    generatedCode: 'es2015',
    hoistTransitiveImports: false,
    experimentalMinChunkSize: 10_000,
    manualChunks: oneFileForVerifying(),
  },
  plugins: [
    jsonldStub(),
    resolve({ preferBuiltins: true, exportConditions: ['node', 'production'] }),
    commonjs(),
    json(),
    minify({ ...SHORT, target: 'es2022', legalComments: 'none' }),
    notices('LICENSES.txt'),
    ledger('command'),
  ],
  onwarn,
};
