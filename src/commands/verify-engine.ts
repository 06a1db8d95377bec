import { availableParallelism } from 'node:os';
import type { Badge, ReadInput } from '../read.js';
import type { Report } from '../report/finding.js';
import { createCache, type VerifyOptions } from '../verify.js';
import { createEngine } from '../workers/engine.js';
import { threadFrom } from '../workers/threads.js';
import { contextsFrom, type Contexts } from './contexts.js';
import { createNodeFetch } from './fetch.js';
import { Misuse, type Io } from './io.js';
import type { Offline } from './offline.js';
import { MAX_PARALLEL } from './parallel.js';
import type { ThreadData } from './verify.thread.js';

/** Most threads that may be asked for, and most that are taken unasked. */
export const JOBS = { most: 32, unasked: 8 } as const;
/** Inputs for each thread below which starting it, and warming it up, costs more than it saves: half a second, as long as a hundred badges take. */
export const WORTH_A_THREAD = 200;

/** The world a run of `verify` lives in. */
export interface World {
  readonly offline?: Offline;
  readonly allowLoopback: boolean;
  readonly contexts?: Contexts;
  readonly io: Io;
}
/** Who reads and verifies for the command. */
export interface Workforce {
  read(input: ReadInput): Promise<readonly Badge[]>;
  verify(badge: Badge): Promise<Report>;
  /** Inputs to have in hand at once. */
  readonly atOnce: number;
  close(): void;
}

/** What of the options can cross to a thread. */
export type Told = Pick<
  VerifyOptions,
  'now' | 'trustedIssuers' | 'recipient' | 'strict' | 'acceptWithheld' | 'offline' | 'allowLoopback'
>;

/** @returns how many threads; 1 is none but our own @throws Misuse when it is no number from 1 to `JOBS.most` */
export function jobsFrom(text: string | undefined, inputs: number): number {
  if (text === undefined)
    return Math.max(
      1,
      Math.min(JOBS.unasked, availableParallelism() - 1, Math.floor(inputs / WORTH_A_THREAD)),
    );
  if (!/^[1-9]\d?$/.test(text) || Number(text) > JOBS.most)
    throw new Misuse(`--jobs: not a number from 1 to ${JOBS.most}: ${text}`);
  return Math.min(Number(text), inputs);
}

/**
 * Threads for many inputs, this thread alone for few, and where the terminal brings a network of its own: functions cannot cross.
 *
 * @param told what is the same for every badge @param signal ends what is under way
 */
export function workforce(
  { offline, allowLoopback, io, contexts }: World,
  told: Told,
  jobs: number,
  signal: AbortSignal,
): Workforce {
  const fetch = offline?.fetch ?? io.fetch ?? createNodeFetch({ allowLoopback });
  const data: ThreadData = {
    allowLoopback,
    contexts,
    ...(offline ? { files: offline.files } : {}),
  };
  const size = jobs > 1 && (offline !== undefined || !io.fetch) ? jobs : 0;
  const engine = createEngine({
    size,
    hire: threadFrom(new URL('./verify.thread.js', import.meta.url), data),
    around: { fetch, contexts: contextsFrom(contexts, offline?.contexts), cache: createCache() },
  });
  return {
    read: (input) => engine.read(input, { allowLoopback, signal }),
    verify: (badge) => engine.verify(badge, { ...told, signal }),
    atOnce: Math.max(MAX_PARALLEL, 2 * size),
    close: () => engine.close(),
  };
}
