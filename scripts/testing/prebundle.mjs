/**
 * Bundles packages that are CommonJS, or import such, which do not load in a browser file by file.
 * This plugin for the dev server bundles them once with esbuild, sharing their common parts, and
 * resolves imports of them to its own URLs.
 */
import { build } from 'esbuild';
import { esbuildPlatformStubs } from '../rollup/platform.mjs';

const BASE = '/__prebundle__/';

/**
 * Writes the exports of a CommonJS package by name, as Node finds them: a bundler sees no export
 * list.
 */
async function entryText(name) {
  const names = Object.keys(await import(name)).filter(
    (key) => key !== 'default' && key !== 'module.exports' && /^[A-Za-z_$][\w$]*$/.test(key),
  );
  const lines = [
    `import * as all from ${JSON.stringify(name)};`,
    `export default all.default ?? all;`,
  ];
  return [
    ...lines,
    ...names.map((key) => `export const ${key} = all[${JSON.stringify(key)}];`),
  ].join('\n');
}

const fileOf = (name) => name.replace(/^@/, '').replaceAll('/', '__');

async function bundle(names, root) {
  const texts = Object.fromEntries(
    await Promise.all(names.map(async (name) => [fileOf(name), await entryText(name)])),
  );
  const entries = {
    name: 'entries',
    setup(builder) {
      builder.onResolve({ filter: /^entry:/ }, ({ path }) => ({
        path: path.slice('entry:'.length),
        namespace: 'entry',
      }));
      builder.onLoad({ filter: /.*/, namespace: 'entry' }, ({ path }) => ({
        contents: texts[path],
        resolveDir: root,
      }));
    },
  };
  const { outputFiles } = await build({
    entryPoints: Object.keys(texts).map((file) => ({ in: `entry:${file}`, out: file })),
    plugins: [esbuildPlatformStubs, entries],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    target: 'es2022',
    outdir: '/out',
    write: false,
    define: { global: 'globalThis' },
    logLevel: 'error',
  });
  return new Map(
    outputFiles.map((file) => [
      BASE + file.path.replaceAll('\\', '/').split('/out/')[1],
      file.text,
    ]),
  );
}

/**
 * @param {{ names: string[], root: string }} options the packages, and the folder they are resolved
 *   from
 * @returns a plugin for @web/dev-server
 */
export function prebundle({ names, root }) {
  let files;
  const ready = () => (files ??= bundle(names, root));
  return {
    name: 'prebundle',
    resolveImport({ source }) {
      return names.includes(source) ? `${BASE}${fileOf(source)}.js` : undefined;
    },
    async serve({ path }) {
      if (!path.startsWith(BASE)) return undefined;
      const body = (await ready()).get(path);
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}
