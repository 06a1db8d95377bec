import { randomBytes } from 'node:crypto';
import { open, readdir, readFile, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { at, complaint } from './files.js';
import { UsageError, type Io } from './io.js';
import { mayBeAlive, onThisMachine, ownName, type ProcessName } from './liveness.js';

/** How long a command waits for other commands on the same list, in milliseconds. */
const WAIT_MS = 30_000;
const STEP_MS = 25;

/**
 * A claim to a list is a file of its own beside it, whose name states when it was made and by which
 * process. No name is used twice, so removing the claim of a dead process cannot hit the claim of a
 * living one.
 */
interface Claim extends ProcessName {
  /** Name of the file. */
  readonly name: string;
}

const NAMED = /^([0-9a-z]{12})-([0-9a-f]{12})-(\d{1,10})-(\d{1,20})-[0-9a-f]{16}$/;

/** Makes a name that sorts by creation time. */
const nameOf = (prefix: string, { machine, pid, began }: ProcessName): string =>
  `${prefix}${Date.now().toString(36).padStart(12, '0')}-${machine}-${pid}-${began}-${randomBytes(8).toString('hex')}`;

function claimIn(prefix: string, name: string): Claim | undefined {
  const parts = name.startsWith(prefix) ? NAMED.exec(name.slice(prefix.length)) : undefined;
  return parts ? { name, machine: parts[2]!, pid: Number(parts[3]), began: parts[4]! } : undefined;
}

/**
 * Reads the lock of an earlier version: one name for all processes, with the process id in the
 * file.
 */
async function oldClaim(folder: string, name: string): Promise<Claim | undefined> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const pid = /^\s*[1-9]\d{0,9}\s*$/.test(text) ? Number(text) : undefined;
  // An unreadable lock belongs to a process that has not written it yet.
  return pid === undefined
    ? { name, machine: '', pid: 0, began: '0' }
    : { name, ...onThisMachine(pid) };
}

/** Lists the claims of other processes that may be running; removes those of dead processes. */
async function othersAt(folder: string, base: string, own: string): Promise<string[]> {
  const prefix = `${base}.`;
  const claims = (await readdir(folder))
    .filter((name) => name !== own)
    .map((name) => claimIn(prefix, name))
    .filter((claim) => claim !== undefined);
  const old = await oldClaim(folder, base);
  const living: string[] = [];
  for (const claim of [...claims, ...(old ? [old] : [])])
    if (await mayBeAlive(claim)) living.push(claim.name);
    else await unlink(join(folder, claim.name)).catch(() => undefined);
  return living;
}

const put = async (path: string): Promise<void> => (await open(path, 'wx', 0o600)).close();

/**
 * Waits until no other process has a claim. A process looks for others only after it made its own
 * claim: of two, the later one sees the other, so both never proceed. A process that sees an older
 * claim removes its own for a moment; the oldest keeps its own and is next.
 */
async function claim(folder: string, base: string): Promise<string> {
  const own = nameOf(`${base}.`, await ownName()),
    path = join(folder, own);
  for (const end = Date.now() + WAIT_MS; ; await sleep(STEP_MS * (1 + randomBytes(1)[0]! / 256))) {
    await put(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw complaint(join(folder, base), error);
    });
    const others = await othersAt(folder, base, own).catch(async (error: unknown) => {
      await unlink(path).catch(() => undefined);
      throw complaint(folder, error);
    });
    if (others.length === 0) return path;
    if (Date.now() > end) {
      await unlink(path).catch(() => undefined);
      throw new UsageError(
        `${join(folder, others[0]!)}: another command is changing this list (delete the file if none is)`,
      );
    }
    if (others.some((other) => other < own)) await unlink(path).catch(() => undefined);
  }
}

/**
 * Lets one process at a time change a status list: two could allocate the same index, or lose a
 * revocation (S-12).
 */
export async function withLock<T>(io: Io, file: string, work: () => Promise<T>): Promise<T> {
  const list = at(io, file);
  const path = await claim(dirname(list), `${basename(list)}.lock`);
  try {
    return await work();
  } finally {
    await unlink(path).catch(() => undefined);
  }
}
