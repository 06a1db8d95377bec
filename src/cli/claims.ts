import type { ProcessName } from './liveness.js';

/** Files and processes as claims see them; a test gives its own, and so decides their order. */
export interface LockWorld {
  /** Creates an empty file; one that is there already is not an error. */
  create(name: string): Promise<void>;
  /** Lists the files beside the status list. */
  list(): Promise<readonly string[]>;
  /** Reads a file; `undefined` when it is missing. */
  read(name: string): Promise<string | undefined>;
  /** Removes a file, if it is there. */
  remove(name: string): Promise<void>;
  self(): Promise<ProcessName>;
  /** Identifies a process by its id alone, as the locks of earlier versions do. */
  onThisMachine(pid: number): ProcessName;
  mayBeAlive(process: ProcessName): Promise<boolean>;
  sleep(ms: number): Promise<void>;
  /** Gives the time in milliseconds. */
  now(): number;
  /** Gives random digits in hexadecimal. */
  random(bytes: number): string;
}

/** A claim of another process stayed for as long as a command waits. */
export class LockHeld extends Error {
  /** @param claim name of its file */
  constructor(readonly claim: string) {
    super(claim);
  }
}

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
async function newName(prefix: string, world: LockWorld): Promise<string> {
  const { machine, pid, began } = await world.self();
  const time = world.now().toString(36).padStart(12, '0');
  return `${prefix}${time}-${machine}-${pid}-${began}-${world.random(8)}`;
}

function claimIn(prefix: string, name: string): Claim | undefined {
  const parts = name.startsWith(prefix) ? NAMED.exec(name.slice(prefix.length)) : undefined;
  return parts ? { name, machine: parts[2]!, pid: Number(parts[3]), began: parts[4]! } : undefined;
}

/**
 * Reads the lock of an earlier version: one name for all processes, with the process id in the
 * file.
 */
async function oldClaim(base: string, world: LockWorld): Promise<Claim | undefined> {
  const text = await world.read(base);
  if (text === undefined) return undefined;
  const pid = /^\s*[1-9]\d{0,9}\s*$/.test(text) ? Number(text) : undefined;
  // An unreadable lock belongs to a process that has not written it yet.
  return pid === undefined
    ? { name: base, machine: '', pid: 0, began: '0' }
    : { name: base, ...world.onThisMachine(pid) };
}

/** Lists the claims of other processes that may be running; removes those of dead processes. */
async function othersAt(base: string, own: string, world: LockWorld): Promise<string[]> {
  const prefix = `${base}.`;
  const claims = (await world.list())
    .filter((name) => name !== own)
    .map((name) => claimIn(prefix, name))
    .filter((claim) => claim !== undefined);
  const old = await oldClaim(base, world);
  const living: string[] = [];
  for (const claim of [...claims, ...(old ? [old] : [])])
    if (await world.mayBeAlive(claim)) living.push(claim.name);
    else await world.remove(claim.name);
  return living;
}

/**
 * Waits until no other process has a claim. A process looks for others only after it made its own
 * claim: of two, the later one sees the other, so both never proceed. A process that sees an older
 * claim removes its own for a moment; the oldest keeps its own and is next.
 *
 * @param base name of the lock; claims begin with it and a dot
 * @param waitMs how long to wait for others, in milliseconds
 * @returns the name of the claim, to be removed after the work
 * @throws LockHeld when another process keeps its claim for longer
 */
export async function claim(
  base: string,
  world: LockWorld,
  waitMs: number = WAIT_MS,
): Promise<string> {
  const own = await newName(`${base}.`, world);
  for (const end = world.now() + waitMs; ; await pause(world)) {
    await world.create(own);
    const others = await othersAt(base, own, world).catch(async (error: unknown) => {
      await world.remove(own);
      throw error;
    });
    if (others.length === 0) return own;
    if (world.now() > end) {
      await world.remove(own);
      throw new LockHeld(others[0]!);
    }
    if (others.some((other) => other < own)) await world.remove(own);
  }
}

const pause = (world: LockWorld): Promise<void> =>
  world.sleep(STEP_MS * (1 + parseInt(world.random(1), 16) / 256));
