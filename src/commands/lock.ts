import { open, readFile, unlink } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { at, complaint } from './files.js';
import { Misuse, type Io } from './io.js';

const WAIT_MS = 10_000;
const STEP_MS = 50;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes the lock of a process that is gone. */
async function clearStale(path: string): Promise<void> {
  const pid = Number(await readFile(path, 'utf8').catch(() => ''));
  if (Number.isInteger(pid) && pid > 0 && !isAlive(pid)) await unlink(path).catch(() => undefined);
}

async function acquire(path: string): Promise<void> {
  for (const end = Date.now() + WAIT_MS; ; await sleep(STEP_MS)) {
    try {
      const handle = await open(path, 'wx', 0o600);
      await handle.writeFile(String(process.pid)).finally(() => handle.close());
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw complaint(path, error);
      if (Date.now() > end)
        throw new Misuse(
          `${path}: another command is at work on this list (delete the file if none is)`,
        );
      await clearStale(path);
    }
  }
}

/** Lets one process at a time change a status list: two could give away the same place (S-12). */
export async function withLock<T>(io: Io, file: string, work: () => Promise<T>): Promise<T> {
  const path = `${at(io, file)}.lock`;
  await acquire(path);
  try {
    return await work();
  } finally {
    await unlink(path).catch(() => undefined);
  }
}
