import { randomBytes } from 'node:crypto';
import { open, readdir, readFile, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { claim, LockHeld, type LockWorld } from './claims.js';
import { at, complaint } from './files.js';
import { UsageError, type Io } from './io.js';
import { mayBeAlive, onThisMachine, ownName } from './liveness.js';

/** Gives the files of a folder, and the processes of this machine, to the claims in it. */
export function machineAt(folder: string, base: string): LockWorld {
  const pathOf = (name: string): string => join(folder, name);
  return {
    create: (name) =>
      open(pathOf(name), 'wx', 0o600).then(
        (file) => file.close(),
        (error: NodeJS.ErrnoException) => {
          if (error.code !== 'EEXIST') throw complaint(pathOf(base), error);
        },
      ),
    list: () =>
      readdir(folder).catch((error: unknown) => {
        throw complaint(folder, error);
      }),
    read: (name) => readFile(pathOf(name), 'utf8').catch(() => undefined),
    remove: (name) => unlink(pathOf(name)).catch(() => undefined),
    self: ownName,
    onThisMachine,
    mayBeAlive,
    sleep,
    now: Date.now,
    random: (bytes) => randomBytes(bytes).toString('hex'),
  };
}

/**
 * Lets one process at a time change a status list: two could allocate the same index, or lose a
 * revocation (S-12).
 */
export async function withLock<T>(io: Io, file: string, work: () => Promise<T>): Promise<T> {
  const list = at(io, file);
  const [folder, base] = [dirname(list), `${basename(list)}.lock`];
  const world = machineAt(folder, base);
  const own = await claim(base, world).catch((error: unknown) => {
    if (!(error instanceof LockHeld)) throw error;
    throw new UsageError(
      `${join(folder, error.claim)}: another command is changing this list (delete the file if none is)`,
    );
  });
  try {
    return await work();
  } finally {
    await world.remove(own);
  }
}
