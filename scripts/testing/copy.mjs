/** Names the transpiled copy of the sources and tests (`transpile.mjs`), for its writer and its readers. */
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** Folder of what the scripts keep from one run to the next. */
export const cache = join(root, 'node_modules', '.cache', 'open-badge');
/** Folder of the copy; packages are found from it, since `node_modules` contains it. */
export const COPY = join(cache, 'node');

/** Gives the path that esbuild writes a file to, relative to the root of the copy. */
export const outputOf = (file) => file.replace(/\.ts$/, '.js');

/** @param {string} file a test file, relative to the root @returns {string} its copy */
export const copyOf = (file) => join(COPY, outputOf(file));

/**
 * @param {string} path of a file, in the copy or not
 * @returns {string} the file that it was made from, relative to the root, with `/`
 */
export function originOf(path) {
  const inCopy = path.startsWith(COPY + sep);
  const name = relative(inCopy ? COPY : root, path)
    .split(sep)
    .join('/');
  return inCopy ? name.replace(/\.js$/, '.ts') : name;
}
