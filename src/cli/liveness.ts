import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { pid } from 'node:process';

/**
 * The identity of a process in its locks: process ids are reused after a restart, so the start time
 * is part of it.
 */
export interface ProcessName {
  /** Digest of the host name: processes of another machine cannot be inspected. */
  readonly machine: string;
  readonly pid: number;
  /** Start time, in the machine's own units; `0` where it is unavailable. */
  readonly began: string;
}

const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 12);

/**
 * Reads state and start time of a process from Linux's table (proc(5)); its name, in parentheses,
 * may contain any character.
 */
async function statOf(number: number): Promise<{ state: string; began: string } | undefined> {
  const text = await readFile(`/proc/${number}/stat`, 'utf8').catch(() => '');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return fields.length > 19 ? { state: fields[0]!, began: fields[19]! } : undefined;
}

/** Identifies the current process. */
export async function ownName(): Promise<ProcessName> {
  return { machine: MACHINE, pid, began: (await statOf(pid))?.began ?? '0' };
}

function exists(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Tells whether a process may still be running; one of another machine always may. */
export async function mayBeAlive({ machine, pid: number, began }: ProcessName): Promise<boolean> {
  if (machine !== MACHINE) return true;
  if (!exists(number)) return false;
  const stat = await statOf(number);
  if (!stat) return exists(number);
  return stat.state !== 'Z' && (began === '0' || stat.began === began);
}

/** Identifies a process by its id alone, as the locks of earlier versions do. */
export const onThisMachine = (number: number): ProcessName => ({
  machine: MACHINE,
  pid: number,
  began: '0',
});
