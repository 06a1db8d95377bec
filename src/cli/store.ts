import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pid } from 'node:process';
import type { Store } from '../batch.js';
import { claim, LockHeld } from './claims.js';
import { at, complaint, exists } from './files.js';
import { UsageError, type Io } from './io.js';
import { machineAt } from './lock.js';

/** How long a command waits for another one that has the store open, in milliseconds. */
const WAIT_MS = 2_000;
/** The URL of a PostgreSQL database. */
export const POSTGRES = /^postgres(?:ql)?:\/\//i;

/** Who has a store open, as written into the lock. */
interface Owner {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

async function ownerIn(path: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Owner;
  } catch {
    return undefined; // it was removed, or is not written yet
  }
}

async function refusal(store: string, lock: string): Promise<UsageError> {
  const owner = await ownerIn(lock);
  const who = owner
    ? `process ${owner.pid} on ${owner.host} has it open since ${owner.since}`
    : `another process has it open (${lock})`;
  return new UsageError(
    `${store}: ${who}. One process at a time can use a store in a folder; several can use PostgreSQL. If that process is gone, delete ${lock}`,
  );
}

/**
 * Lets one process at a time open a store in a folder: two would destroy it. The lock of a process
 * that is gone is cleared away.
 */
async function withFolderLock<T>(io: Io, store: string, work: () => Promise<T>): Promise<T> {
  const path = at(io, store);
  const [folder, base] = [dirname(path), `${basename(path)}.lock`];
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw complaint(folder, error);
  });
  const world = machineAt(folder, base);
  const own = await claim(base, world, WAIT_MS).catch(async (error: unknown) => {
    throw error instanceof LockHeld ? await refusal(store, join(folder, error.claim)) : error;
  });
  const owner: Owner = { pid, host: hostname(), since: io.now().toISOString() };
  await writeFile(join(folder, own), JSON.stringify(owner), { mode: 0o600 });
  try {
    return await work();
  } finally {
    await world.remove(own);
  }
}

/** Opens a store in a folder. A new one is made beside it and renamed, so that it is whole. */
async function openFolder(io: Io, path: string): Promise<Store> {
  const { openFolderStore } = await import('../stores/sql/pglite.js');
  const folder = at(io, path);
  if (!(await exists(io, path))) {
    const beside = `${folder}.new`;
    await rm(beside, { recursive: true, force: true });
    await (await openFolderStore(beside)).close();
    await rename(beside, folder);
  }
  return openFolderStore(folder);
}

/** Says why a store cannot be opened without the password that its URL may contain. */
export function unreachable(option: string, url: string, error: unknown): UsageError {
  const { host = '' } = URL.canParse(url) ? new URL(url) : {};
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new UsageError(`${option}: PostgreSQL at ${host} cannot be used: ${message || code}`);
}

async function openPostgres(url: string): Promise<Store> {
  const { openPostgresStore } = await import('../stores/sql/postgres.js');
  try {
    return await openPostgresStore(url);
  } catch (error) {
    if (error instanceof TypeError) throw error;
    throw unreachable('--store', url, error);
  }
}

async function using<T>(open: Promise<Store>, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await open.catch((error: unknown) => {
    throw error instanceof TypeError ? new UsageError(`--store: ${error.message}`) : error;
  });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/**
 * Runs work with a store that exists already.
 * @throws Misuse when it does not, and as `withStore`
 */
export async function withKeptStore<T>(
  io: Io,
  where: string,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  if (!where.includes('://') && !(await exists(io, where)))
    throw new UsageError(`${where}: no such store; open-badge batch makes one`);
  return withStore(io, where, work);
}

/**
 * Runs work with the store of `--store`: a folder, which is made when it does not exist, or the URL
 * of a PostgreSQL database.
 * @throws Misuse when another process has the folder open, naming it; when the package of the
 *   database is not installed; when the server does not answer
 */
export const withStore = <T>(
  io: Io,
  where: string,
  work: (store: Store) => Promise<T>,
): Promise<T> =>
  POSTGRES.test(where)
    ? using(openPostgres(where), work)
    : withFolderLock(io, where, () => using(openFolder(io, where), work));
