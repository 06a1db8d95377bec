import { availableParallelism } from 'node:os';
import type { Badge, ReadInput } from '../read.js';
import type { Report } from '../report/finding.js';
import {
  createCache,
  type PresentationClaim,
  type PresentationReport,
  type VerifyOptions,
} from '../verify.js';
import { createEngine } from '../workers/engine.js';
import { threadFrom } from '../workers/spawn-node.js';
import { contextsFrom, type Contexts } from './contexts.js';
import { nodeFetch } from './node-fetch.js';
import { UsageError, type Io } from './io.js';
import type { Offline } from './offline.js';
import { MAX_PARALLEL } from './parallel.js';
import type { ThreadData } from './verify.thread.js';

/** Largest number of threads that may be requested, and largest number used by default. */
export const JOBS = { most: 32, unasked: 8 } as const;
/**
 * Inputs for each thread below which starting and warming it up costs more than it saves: half a
 * second, the time of about a hundred badges.
 */
export const WORTH_A_THREAD = 200;

/** The environment of a run of `verify`. */
export interface PoolEnvironment {
  readonly offline?: Offline;
  readonly allowLoopback: boolean;
  readonly contexts?: Contexts;
  readonly io: Io;
}
/** The engine that reads and verifies for the command. */
export interface Workforce {
  read(input: ReadInput): Promise<readonly Badge[]>;
  verify(badge: Badge): Promise<Report>;
  /** Verifies a presentation, for a challenge and a domain where these are given. */
  verifyPresentation(text: string, claim: Claim | undefined): Promise<PresentationReport>;
  /** Number of inputs to process at once. */
  readonly atOnce: number;
  close(): void;
}

/** The challenge and the domain that a presentation must have been made for. */
export type Claim = Omit<PresentationClaim, 'text'>;

/** The options that can be sent to a thread. */
export type Told = Pick<
  VerifyOptions,
  'now' | 'trustedIssuers' | 'recipient' | 'strict' | 'acceptWithheld' | 'offline' | 'allowLoopback'
>;

/**
 * Determines the number of threads.
 * @returns the number; 1 means the main thread only
 * @throws Misuse when the text is not a number from 1 to `JOBS.most`
 */
export function jobsFrom(text: string | undefined, inputs: number): number {
  if (text === undefined)
    return Math.max(
      1,
      Math.min(JOBS.unasked, availableParallelism() - 1, Math.floor(inputs / WORTH_A_THREAD)),
    );
  if (!/^[1-9]\d?$/.test(text) || Number(text) > JOBS.most)
    throw new UsageError(`--jobs: not a number from 1 to ${JOBS.most}: ${text}`);
  return Math.min(Number(text), inputs);
}

/**
 * Starts threads for many inputs; uses the main thread alone for few, and with a custom `fetch`:
 * functions cannot be sent to a thread.
 *
 * @param told options that are the same for every badge
 * @param signal cancels running work
 */
export function workforce(
  { offline, allowLoopback, io, contexts }: PoolEnvironment,
  told: Told,
  jobs: number,
  signal: AbortSignal,
): Workforce {
  const fetch = offline?.fetch ?? io.fetch ?? nodeFetch({ allowLoopback });
  const data: ThreadData = {
    allowLoopback,
    contexts,
    ...(offline ? { files: offline.files } : {}),
  };
  const size = jobs > 1 && (offline !== undefined || !io.fetch) ? jobs : 0;
  const engine = createEngine({
    size,
    spawn: threadFrom(new URL('./verify.thread.js', import.meta.url), data),
    around: { fetch, contexts: contextsFrom(contexts, offline?.contexts), cache: createCache() },
  });
  return {
    read: (input) => engine.read(input, { allowLoopback, signal }),
    verify: (badge) => engine.verify(badge, { ...told, signal }),
    verifyPresentation: (text, claim) =>
      engine.verifyPresentation(text, { ...told, ...claim, signal }),
    atOnce: Math.max(MAX_PARALLEL, 2 * size),
    close: () => engine.close(),
  };
}
