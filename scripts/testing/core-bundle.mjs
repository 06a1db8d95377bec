/**
 * Bundles the core tests for browsers by esbuild in one go, so that shared modules are made and
 * loaded once, with Node's modules replaced by the stand-ins of test/support/stand-ins.
 */
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { esbuildPlatformStubs } from '../rollup/platform.mjs';

const STAND_INS = 'test/support/stand-ins';
export const RUNNER = `${STAND_INS}/runner.ts`;
/** Node's modules and the files that replace them. */
const MODULES = {
  'node:test': 'node-test',
  'node:assert': 'assert',
  'node:assert/strict': 'assert',
  'node:buffer': 'buffer',
  'node:crypto': 'crypto',
  'node:fs': 'fs',
  'node:path': 'path',
  'node:process': 'process',
  'node:url': 'url',
  'node:zlib': 'zlib',
};
/**
 * Node's globals that tests use; only the tests get them, since packages use them to detect their
 * platform.
 */
const GLOBALS = [
  [/\bBuffer\b/, `import { Buffer } from 'node:buffer';`],
  [/\bprocess\./, `import process from 'node:process';`],
];
/** Environment variables that are set when the tests start, and read by them. */
const VARIABLES = ['OPEN_BADGE_VECTORS', 'OPEN_BADGE_FAULTS', 'OPEN_BADGE_FULL'];
/** Matches Node's modules, unless a package names its own replacement for a browser. */
const NODES_OWN = new RegExp(
  `^(node:.*|${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$`,
);

/** Adds code before the first line, so that line numbers stay. */
function adapted(text, path) {
  const globals = GLOBALS.filter(([word, line]) => word.test(text) && !text.includes(line)).map(
    ([, line]) => line,
  );
  return (
    globals.join(' ') + text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
  );
}

function standIns(root) {
  const own = join(root, STAND_INS) + sep,
    tests = join(root, 'test') + sep;
  return {
    name: 'stand-ins',
    setup(builder) {
      builder.onResolve({ filter: NODES_OWN }, ({ path, importer }) => {
        if (importer.includes(`${sep}node_modules${sep}`)) return undefined;
        if (MODULES[path]) return { path: join(own, `${MODULES[path]}.ts`) };
        return {
          errors: [{ text: `${relative(root, importer)} needs ${path}, which no page has` }],
        };
      });
      builder.onResolve({ filter: /[\\/]loopback\.mjs$/ }, () => ({
        path: join(own, 'loopback.ts'),
      }));
      builder.onLoad({ filter: /\.ts$/ }, ({ path }) =>
        path.startsWith(tests) && !path.startsWith(own)
          ? { contents: adapted(readFileSync(path, 'utf8'), path), loader: 'ts' }
          : undefined,
      );
    },
  };
}

async function bundle(files, root) {
  const env = Object.fromEntries(
    VARIABLES.flatMap((name) =>
      process.env[name] === undefined ? [] : [[name, process.env[name]]],
    ),
  );
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [RUNNER, ...files],
    outbase: root,
    outdir: join(root, 'out'),
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    conditions: ['browser', 'development'],
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.json'),
    sourcemap: 'inline',
    sourcesContent: false,
    plugins: [esbuildPlatformStubs, standIns(root)],
    external: ['/__web-dev-server__web-socket.js'],
    define: { global: 'globalThis', OPEN_BADGE_ENV: JSON.stringify(env) },
    logLevel: 'silent',
  });
  return new Map(
    outputFiles.map(({ path, text }) => [
      relative(join(root, 'out'), path).split(sep).join('/'),
      text,
    ]),
  );
}

/** Explains in a few lines why a file cannot be bundled; undefined when it can. */
async function faultOf(file, root) {
  try {
    await bundle([file], root);
    return undefined;
  } catch ({ errors = [] }) {
    return errors
      .map(({ text, location }) => (location ? `${location.file}:${location.line}: ` : '') + text)
      .slice(0, 3)
      .join('\n');
  }
}

/**
 * @param {readonly string[]} files test files, relative to the root
 * @param {string} root
 * @returns {Promise<{ texts: Map<string, string>, faults: Map<string, string> }>} path with `.js`
 *   at its end → text; and the files that no page can load → why
 */
export async function bundleCore(files, root) {
  try {
    return { texts: await bundle(files, root), faults: new Map() };
  } catch {
    const faults = new Map();
    for (const file of files) {
      const fault = await faultOf(file, root);
      if (fault !== undefined) faults.set(file, fault);
    }
    return {
      texts: await bundle(
        files.filter((file) => !faults.has(file)),
        root,
      ),
      faults,
    };
  }
}
