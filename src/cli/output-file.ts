import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { at } from './files.js';
import { UsageError, type Io } from './io.js';

const refusal = (path: string): UsageError =>
  new UsageError(`${path}: exists already; name another file, or replace it with --overwrite`);

/**
 * Refuses a file that a command would replace, before it does any work: a badge that was handed out
 * may be the only copy.
 *
 * @param mayReplace `--overwrite`
 * @throws Misuse naming the file
 */
export async function assertFree(
  io: Io,
  path: string | undefined,
  mayReplace: boolean | undefined,
): Promise<void> {
  if (path === undefined) return;
  const found = await stat(at(io, path)).catch(() => undefined);
  if (found?.isDirectory()) throw new UsageError(`${path}: is a folder`);
  if (found && !mayReplace) throw refusal(path);
}

/**
 * Refuses to replace a file that an earlier run did not write: one that it did is written again.
 *
 * @param start the beginning of every file that it writes
 * @throws Misuse naming the file
 */
export async function assertOwn(io: Io, path: string, start: string): Promise<void> {
  const before = await readFile(at(io, path), 'utf8').catch(() => '');
  if (before !== '' && !before.startsWith(start))
    throw new UsageError(`${path}: exists already, and is not a result file; name another file`);
}

/** A file that a command makes in a folder. */
interface FileInFolder {
  readonly name: string;
  readonly body: Uint8Array | string;
}

/**
 * Refuses to replace files of a folder; one that has the same content already may stay.
 *
 * @param mayReplace `--overwrite`
 * @throws Misuse naming the first file
 */
export async function assertFolderFree(
  io: Io,
  folder: string,
  files: readonly FileInFolder[],
  mayReplace: boolean | undefined,
): Promise<void> {
  if (mayReplace) return;
  for (const { name, body } of files) {
    const path = join(folder, name);
    const before = await readFile(at(io, path)).catch(() => undefined);
    if (before && !before.equals(Buffer.from(body))) throw refusal(path);
  }
}
