/**
 * Bundles the stories without Storybook: one bundle of all of them and a page that shows one at a
 * time. It takes a second, so that `npm test` can include it.
 */
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { esbuildPlatformStubs } from '../rollup/platform.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');

const files = () =>
  readdirSync(join(root, 'stories'))
    .filter((name) => name.endsWith('.stories.ts'))
    .sort();

/** Writes the entry: one table of all stories by file, for the page. */
const entry = () =>
  [
    ...files().map(
      (name, at) => `import * as s${at} from ${JSON.stringify(join(root, 'stories', name))};`,
    ),
    `export const modules = [${files()
      .map((_, at) => `s${at}`)
      .join(', ')}];`,
    `export { stage } from ${JSON.stringify(join(here, 'stage.js'))};`,
  ].join('\n');

/** @param {string} folder where the bundle is written @returns {Promise<void>} */
export async function bundleStories(folder) {
  await build({
    stdin: { contents: entry(), resolveDir: root, sourcefile: 'stage-entry.js' },
    entryNames: 'stage',
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    conditions: ['browser', 'production'],
    plugins: [esbuildPlatformStubs],
    define: { global: 'globalThis' },
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'error',
  });
}

/** @typedef {{ id: string, at: number, name: string, title: string, tags: readonly string[], speaks: boolean, text: string }} Story */

/**
 * Lists the stories, as the page names them, under the ids that Storybook gives them.
 * @param {ReadonlyArray<{ exports: Record<string, { tags: string[], speaks: boolean }>, title:
 *   string }>} modules
 * @returns {Story[]}
 */
export const listed = (modules) =>
  modules.flatMap(({ title, exports }, at) =>
    Object.entries(exports).map(([name, properties]) => ({
      id: toId(title, storyNameFromExport(name)),
      at,
      name,
      title,
      ...properties,
    })),
  );
