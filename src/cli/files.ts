import { randomBytes } from 'node:crypto';
import { open, readFile, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { decodeUtf8 } from '../bytes/utf8.js';
import { UsageError, type Io } from './io.js';

/** Largest file that is read, in bytes: the container limit of X-3. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EISDIR: 'is a folder',
  ENOTDIR: 'a part of the path is no folder',
  ENOSPC: 'no space left on the disk',
  EROFS: 'the disk is read-only',
  EEXIST: 'exists already',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
};

/** Turns a file system error into a sentence that names the file. */
export function complaint(path: string, error: unknown): UsageError {
  const code = (error as NodeJS.ErrnoException).code;
  return new UsageError(`${path}: ${(code && REASONS[code]) ?? (code || String(error))}`);
}

/** Resolves a path of the command line against the folder in which the command was started. */
export const at = (io: Io, path: string): string =>
  isAbsolute(path) ? path : resolve(io.cwd, path);

/**
 * Reads a file.
 * @throws Misuse naming the file and the reason
 */
export async function readBytes(io: Io, path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(at(io, path));
    if (size > MAX_FILE_BYTES) throw new UsageError(`${path}: larger than ${MAX_FILE_BYTES} bytes`);
    return new Uint8Array(await readFile(at(io, path)));
  } catch (error) {
    throw error instanceof UsageError ? error : complaint(path, error);
  }
}

/**
 * Reads a text file.
 * @throws Misuse when it is not UTF-8
 */
export async function readText(io: Io, path: string): Promise<string> {
  const text = decodeUtf8(await readBytes(io, path));
  if (text === undefined) throw new UsageError(`${path}: not UTF-8 text`);
  return text.replace(/^\uFEFF/, '');
}

/**
 * Reads a JSON file.
 * @throws Misuse when it is not JSON
 */
export async function readJson(io: Io, path: string): Promise<unknown> {
  const text = await readText(io, path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path}: not JSON (${(error as Error).message})`);
  }
}

/** Tells whether a path exists. */
export async function exists(io: Io, path: string): Promise<boolean> {
  return stat(at(io, path)).then(
    () => true,
    () => false,
  );
}

async function fill(handle: FileHandle, data: Uint8Array | string): Promise<void> {
  try {
    await handle.writeFile(data);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Syncs a folder, so that a rename in it survives a power failure; some systems cannot sync
 * folders.
 */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close().catch(() => undefined);
}

/** Names a temporary file in the same folder. */
const besideOf = (target: string): string =>
  join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);

/**
 * Writes a file completely or not at all: to a temporary file beside it, which is then renamed, so
 * that a full disk destroys no existing data.
 * @throws Misuse naming the file and the reason
 */
export async function writeAtomically(
  io: Io,
  path: string,
  data: Uint8Array | string,
  mode = 0o666,
): Promise<void> {
  const target = at(io, path);
  const beside = besideOf(target);
  try {
    if (
      await stat(target).then(
        (found) => found.isDirectory(),
        () => false,
      )
    )
      throw Object.assign(new Error(), { code: 'EISDIR' });
    await fill(await open(beside, 'wx', mode), data);
    await rename(beside, target);
    await syncFolder(dirname(target));
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    throw complaint(path, error);
  }
}

/** A file that is written part by part, and there only when it is complete. */
export interface FileWriter {
  write(text: string): Promise<void>;
  /** Puts the file in its place. */
  finish(): Promise<void>;
  /** Leaves nothing behind; after `finish` it does nothing. */
  discard(): Promise<void>;
}

/**
 * Begins a file that is written part by part to a temporary file beside it, and renamed when it is
 * complete.
 * @throws Misuse naming the file and the reason
 */
export async function writeInParts(io: Io, path: string): Promise<FileWriter> {
  const target = at(io, path);
  const beside = besideOf(target);
  const named = (error: unknown): never => {
    throw complaint(path, error);
  };
  const handle = await open(beside, 'wx').catch(named);
  let isOpen = true;
  return {
    write: (text) => handle.appendFile(text).catch(named),
    async finish() {
      isOpen = false;
      await handle.sync().catch(named);
      await handle.close();
      await rename(beside, target).catch(named);
      await syncFolder(dirname(target));
    },
    async discard() {
      if (!isOpen) return;
      isOpen = false;
      await handle.close().catch(() => undefined);
      await unlink(beside).catch(() => undefined);
    },
  };
}

/**
 * Writes a file that must not exist yet (a key is never overwritten).
 * @throws Misuse when it exists or cannot be written
 */
export async function writeNew(io: Io, path: string, data: string, mode: number): Promise<void> {
  let handle: FileHandle;
  try {
    handle = await open(at(io, path), 'wx', mode);
  } catch (error) {
    throw complaint(path, error);
  }
  await fill(handle, data).catch(async (error: unknown) => {
    await unlink(at(io, path)).catch(() => undefined);
    throw complaint(path, error);
  });
}
