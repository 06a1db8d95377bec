import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { pid } from 'node:process';

/** A process as its locks name it: a number is given again after a restart, so when it began belongs to it. */
export interface ProcessName {
  /** Digest of the machine's name: processes of another machine cannot be looked at. */
  readonly machine: string;
  readonly pid: number;
  /** When it began, in the machine's own count; `0` where the machine does not tell. */
  readonly began: string;
}

const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 12);

/** State and beginning of a process from Linux's table (proc(5)); its name, in brackets, may hold anything. */
async function statOf(number: number): Promise<{ state: string; began: string } | undefined> {
  const text = await readFile(`/proc/${number}/stat`, 'utf8').catch(() => '');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return fields.length > 19 ? { state: fields[0]!, began: fields[19]! } : undefined;
}

/** The process this code runs in. */
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

/** Whether a process may still be at work; one of another machine may always be. */
export async function mayBeAlive({ machine, pid: number, began }: ProcessName): Promise<boolean> {
  if (machine !== MACHINE) return true;
  if (!exists(number)) return false;
  const stat = await statOf(number);
  if (!stat) return exists(number);
  return stat.state !== 'Z' && (began === '0' || stat.began === began);
}

/** The process of a number alone, as locks of earlier versions name it. */
export const onThisMachine = (number: number): ProcessName => ({
  machine: MACHINE,
  pid: number,
  began: '0',
});
