/** A journey's server with a fixed clock and fixed randomness, over any store. */
import type { AccountRole, Blobs, ServerOptions } from '../../../src/server/contract.js';
import { addAccount } from '../../../src/server/accounts.js';
import { createMemoryBlobs } from '../../../src/server/memory-blobs.js';
import { createJourneyServer, type JourneyServer } from '../../../src/server/server.js';
import { createJourneyMemory, type JourneyStore } from '../../../src/server/tables.js';

export const ORIGIN = 'https://badges.college.example';
export const PASSWORD = 'correct horse battery staple';

/** Gives the same bytes in each run; each call others. */
export function counted(): (length: number) => Uint8Array {
  let count = 0;
  return (length) => {
    count++;
    return Uint8Array.from({ length }, (_, index) => (count >> (8 * (index % 4))) & 255);
  };
}

/** A clock that stands until it is moved. */
export interface Clock {
  now(): Date;
  pass(milliseconds: number): void;
}
export function clockAt(start: string): Clock {
  let instant = new Date(start).getTime();
  return { now: () => new Date(instant), pass: (milliseconds) => void (instant += milliseconds) };
}

/** Compares passwords without the cost of a real hash. */
const passwords: ServerOptions['passwords'] = {
  hash: async (password) => `plain ${password}`,
  verify: async (password, kept) => kept === `plain ${password}`,
};

/** A person of the world. */
export interface Account {
  readonly login: string;
  readonly roles: readonly AccountRole[];
  readonly name?: string;
  readonly email?: string;
  readonly organization?: string;
}

/** A server with what is around it. */
export interface World {
  readonly options: ServerOptions;
  readonly server: JourneyServer;
  readonly clock: Clock;
  readonly errors: unknown[];
}

export function makeWorld(
  more: Partial<ServerOptions> = {},
  store: JourneyStore = createJourneyMemory(),
  blobs: Blobs = createMemoryBlobs(),
): World {
  const clock = clockAt('2026-09-01T10:00:00.000Z');
  const errors: unknown[] = [];
  const options: ServerOptions = {
    store,
    blobs,
    passwords,
    origin: ORIGIN,
    secret: new Uint8Array(32).fill(7),
    now: clock.now,
    random: counted(),
    encryptIdentity: async (identity) => `jwe ${JSON.stringify(identity).length}`,
    onError: (error) => errors.push(error),
    ...more,
  };
  return { options, server: createJourneyServer(options), clock, errors };
}

export const addPerson = ({ options }: World, account: Account): Promise<string> =>
  addAccount(options, { ...account, password: PASSWORD });
