import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pid } from 'node:process';

/** Gives the process in a lock; `undefined` where it is gone, or the lock cannot be read. */
async function ownerOf(lock: string): Promise<number | undefined> {
  const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
  if (!Number.isSafeInteger(owner) || owner <= 0) return undefined;
  try {
    process.kill(owner, 0);
    return owner;
  } catch (error) {
    // a process of another user may not be signalled, but is there
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? owner : undefined;
  }
}

async function tried(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx', 0o600);
    await file.writeFile(String(pid));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Locks a folder for this process: two that have one PGlite open destroy it. The lock of a process
 * that is gone is replaced.
 *
 * @param folder path of the folder; its parents are made where there are none
 * @returns a function that unlocks it
 * @throws TypeError when another process, or this one, has it open
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const lock = `${folder}.lock`;
  await mkdir(dirname(folder), { recursive: true });
  if (!(await tried(lock))) {
    const owner = await ownerOf(lock);
    if (owner !== undefined)
      throw new TypeError(
        `${folder}: process ${owner} has this store open. One process at a time can use a store in a folder; several can use PostgreSQL`,
      );
    await rm(lock, { force: true });
    if (!(await tried(lock)))
      throw new TypeError(`${folder}: another process has just opened this store`);
  }
  return () => rm(lock, { force: true });
}
