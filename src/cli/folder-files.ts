import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { at, complaint } from './files.js';
import type { Io } from './io.js';
import { isUrl } from './judge-input.js';

/** Lists the files of a folder and those inside it, in the order of their paths. */
export async function filesIn(io: Io, folder: string): Promise<readonly string[]> {
  const root = at(io, folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      throw complaint(folder, error);
    },
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

const isHidden = (path: string): boolean => /(?:^|[\\/])\./.test(path);
const isFolder = (io: Io, path: string): Promise<boolean> =>
  stat(at(io, path)).then(
    (found) => found.isDirectory(),
    () => false,
  );

/**
 * Replaces each folder among the inputs by the files in it, without hidden ones. One without files
 * stays, and is named when it is read.
 *
 * @param inputs paths, URLs, and `-`
 */
export async function withoutFolders(
  io: Io,
  inputs: readonly string[],
): Promise<readonly string[]> {
  const each = inputs.map(async (input) => {
    if (input === '-' || isUrl(input) || !(await isFolder(io, input))) return [input];
    const files = (await filesIn(io, input)).filter((file) => !isHidden(file));
    return files.length === 0 ? [input] : files.map((file) => join(input, file));
  });
  return (await Promise.all(each)).flat();
}
