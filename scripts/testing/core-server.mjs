/** Serves the core tests in the dev server: the bundled tests, and the files that they read. */
import { readFile, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { bundleCore, RUNNER } from './core-bundle.mjs';

const BASE = '/__core__/';
const bundled = (path) => BASE + path.replace(/\.ts$/, '.js');

/** URL of the module that runs the tests of a page. */
export const RUNNER_ADDRESS = bundled(RUNNER);

/** Redirects a page from the name of its test file to its bundle. */
const redirect = (path) => ({ body: `export * from '${bundled(path)}';`, type: 'js' });

/** Resolves folders to their real paths: the vectors may be behind a link. */
const realFolders = async (folders) =>
  (await Promise.all(folders.map((folder) => realpath(folder).catch(() => [])))).flat();

/** @returns the bytes, or undefined when there is no such file in one of the folders */
async function fileIn(folders, path) {
  try {
    const real = await realpath(path);
    return (await realFolders(folders)).some((folder) => real.startsWith(folder + sep))
      ? await readFile(real)
      : undefined;
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes(error.code)) return undefined;
    throw error;
  }
}

/**
 * @param {string[]} folders whose files tests may read
 * @returns a middleware; a missing file is 204, since the runner reports every 404
 */
export const filesOf = (folders) => async (context, next) => {
  if (context.path !== `${BASE}file`) return next();
  const found = await fileIn(folders, String(context.query.path));
  Object.assign(
    context,
    found ? { status: 200, type: 'application/octet-stream', body: found } : { status: 204 },
  );
};

/** Makes a file that cannot be bundled fail by itself, with advice; the others run. */
const broken = (file, why) => ({
  body: `throw new Error(${JSON.stringify(`${file} cannot run in a page: write a stand-in, or a row in scripts/testing/node-alone.mjs\n${why}`)});`,
  type: 'js',
});

/**
 * @param {{ files: string[], root: string }} options the test files, relative to the root
 * @returns a plugin that serves their bundle
 */
export function coreTests({ files, root }) {
  let bundle;
  return {
    name: 'core-tests',
    serverStart: () => (bundle = bundleCore(files, root)),
    async serve({ path }) {
      const { texts, faults } = await bundle,
        file = path.slice(1);
      if (files.includes(file))
        return faults.has(file) ? broken(file, faults.get(file)) : redirect(file);
      const text = path.startsWith(BASE) ? texts.get(path.slice(BASE.length)) : undefined;
      return text === undefined ? undefined : { body: text, type: 'js' };
    },
  };
}
