/**
 * A machine of a status list on which commands take turns: each access to a file or a process is a
 * step, and a schedule decides whose step is next (S-12, 10.A11).
 */
import { claim, type LockWorld } from '../../../src/cli/claims.js';

/** The lock of the list. */
export const BASE = 'list.lock';
const MACHINE = 'a'.repeat(12);
/** A process that ended long ago, and a claim and a lock of an earlier version that it left. */
const DEAD = 999;
const STALE: Readonly<Record<string, readonly [name: string, text: string]>> = {
  'the lock of an earlier version': [BASE, String(DEAD)],
  'a claim': [`${BASE}.${'0'.repeat(12)}-${MACHINE}-${DEAD}-1-${'0'.repeat(16)}`, ''],
};
/** Steps after which a run counts as one that does not end. */
const MOST_STEPS = 3_000;

/** One order of the steps of some commands. */
export interface Schedule {
  readonly commands: number;
  /** Remains of an earlier command: a name of {@link STALE}, or undefined. */
  readonly stale: string | undefined;
  /** The first command is killed before its step of this number; undefined: never. */
  readonly killedAt: number | undefined;
  /** Tells which of the waiting commands is next: a whole number, taken modulo their count. */
  readonly next: (step: number) => number;
}

/** Lists the faults of a run; empty when there are none. */
export type Faults = readonly string[];

/** Promises that a command may await between two steps, and some more. */
const HOPS = 12;
/** Waits until every command waits for its next step. */
async function settled(): Promise<void> {
  for (let hop = 0; hop < HOPS; hop++) await Promise.resolve();
}

class Machine {
  readonly #files = new Map<string, string>();
  readonly #waiting = new Map<number, () => void>();
  readonly #steps = new Map<number, number>();
  readonly #dead = new Set<number>();
  #time = 1_000_000;
  #random = 1;
  /** The status list: the commands that it has as revoked. */
  list: readonly number[] = [];
  readonly inside = new Set<number>();
  readonly faults: string[] = [];

  constructor(private readonly schedule: Schedule) {
    const stale = STALE[schedule.stale ?? ''];
    if (stale) this.#files.set(...stale);
  }

  /** Waits until the schedule gives a command its next step; for ever once it was killed. */
  step(pid: number): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.set(pid, resolve);
    });
  }

  world(pid: number): LockWorld {
    const files = this.#files;
    return {
      create: async (name) => {
        await this.step(pid);
        files.set(name, '');
      },
      list: async () => {
        await this.step(pid);
        return [...files.keys()];
      },
      read: async (name) => {
        await this.step(pid);
        return files.get(name);
      },
      remove: async (name) => {
        await this.step(pid);
        files.delete(name);
      },
      self: () => Promise.resolve({ machine: MACHINE, pid, began: '1' }),
      onThisMachine: (number) => ({ machine: MACHINE, pid: number, began: '0' }),
      mayBeAlive: async (process) => {
        await this.step(pid);
        return process.pid !== DEAD && !this.#dead.has(process.pid);
      },
      sleep: () => this.step(pid),
      // two claims often have one time
      now: () => Math.floor(this.#time++ / 8),
      random: (bytes) => (this.#random++ % 0xff).toString(16).padStart(2 * bytes, '0'),
    };
  }

  /** Gives steps until no command waits for one. */
  async run(): Promise<void> {
    for (let step = 0; ; step++) {
      await settled();
      const waiting = [...this.#waiting.keys()].sort((a, b) => a - b);
      if (waiting.length === 0) return;
      if (step > MOST_STEPS) return void this.faults.push('does not end');
      this.#give(waiting[this.schedule.next(step) % waiting.length]!);
    }
  }

  #give(pid: number): void {
    const resolve = this.#waiting.get(pid)!;
    this.#waiting.delete(pid);
    const count = this.#steps.get(pid) ?? 0;
    this.#steps.set(pid, count + 1);
    if (pid !== 1 || count !== this.schedule.killedAt) return resolve();
    this.#dead.add(pid);
    this.inside.delete(pid);
  }

  get left(): readonly string[] {
    return [...this.#files.keys()];
  }
}

/** Revokes a badge as a command does: the list is read, changed and written under its lock. */
async function revoke(machine: Machine, pid: number, done: (pid: number) => void): Promise<void> {
  const world = machine.world(pid);
  const own = await claim(BASE, world);
  machine.inside.add(pid);
  if (machine.inside.size > 1) machine.faults.push(`${[...machine.inside].join(' and ')} inside`);
  await machine.step(pid);
  const before = machine.list;
  await machine.step(pid);
  machine.list = [...before, pid];
  machine.inside.delete(pid);
  done(pid);
  await world.remove(own);
}

/** Runs commands in the order of a schedule, and lists what went wrong. */
export async function runSchedule(schedule: Schedule): Promise<Faults> {
  const machine = new Machine(schedule);
  const ended: number[] = [];
  for (let pid = 1; pid <= schedule.commands; pid++)
    void revoke(machine, pid, (done) => ended.push(done));
  await machine.run();
  const lost = ended.filter((pid) => !machine.list.includes(pid));
  const missing = schedule.commands - ended.length - (schedule.killedAt === undefined ? 0 : 1);
  return [
    ...machine.faults,
    ...lost.map((pid) => `the revocation of ${pid} is lost`),
    ...(missing > 0 ? [`${missing} commands did not end`] : []),
    ...(schedule.killedAt === undefined && machine.left.length > 0 ? ['a file is left'] : []),
  ];
}

/** Names of what may be left before the commands start. */
export const STALES: readonly (string | undefined)[] = [undefined, ...Object.keys(STALE)];
